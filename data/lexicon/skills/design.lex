@kind skill
@occupation UX designer

User experience design | ^UX | UX design | UX designer | experience design | ^UX/UI | UI/UX | de:UX-Design | de:Nutzererlebnis | fr:conception UX | fr:expérience utilisateur | es:diseño UX | es:experiencia de usuario | pl:projektowanie UX
User interface design | ^UI | UI design | interface design | visual interface design | de:UI-Design | fr:conception d'interfaces | es:diseño de interfaces | pl:projektowanie interfejsów
Interaction design | ^IxD | designing interactions | de:Interaktionsdesign > User experience design
User research | UX research | user interviews | design research | contextual inquiry | field studies with users | diary studies | de:Nutzerforschung | de:Nutzerinterviews | fr:recherche utilisateur | es:investigación de usuarios | pl:badania użytkowników
Usability testing | usability tests | user testing | moderated usability tests | usability studies | de:Usability-Tests | fr:tests d'utilisabilité | fr:tests utilisateurs | es:pruebas de usabilidad | es:tests de usabilidad | pl:testy użyteczności > User research
Heuristic evaluation | expert review of usability | usability heuristics | cognitive walkthrough
Wireframing | wireframes | low-fidelity mock-ups | sketching interfaces | de:Wireframes erstellen
Prototyping | prototypes | clickable prototypes | interactive prototypes | rapid prototyping | de:Prototypen | fr:prototypage | es:prototipado | pl:prototypowanie
Information architecture | card sorting | tree testing | sitemaps | site structure | de:Informationsarchitektur | fr:architecture de l'information | es:arquitectura de la información | pl:architektura informacji
User journey mapping | customer journey maps | journey maps | user journeys | experience mapping | service blueprints
!Personas | persona development | user personas
Design systems | component libraries | style guides | pattern libraries | design tokens | design library
Design thinking | design sprints | ideation workshops | co-creation workshops | human-centred design | user-centred design | human-centered design | user-centered design | de:nutzerzentriertes Design | fr:conception centrée utilisateur | es:diseño centrado en el usuario | pl:projektowanie zorientowane na użytkownika
Service design | service blueprinting
Accessible design | inclusive design | accessibility audits | designing for screen readers | colour contrast checks
^Figma | Figma prototypes | FigJam > User interface design
!Sketch | ^Sketch | Sketch app | Bohemian Sketch > User interface design
Adobe XD > User interface design
InVision | Marvel prototyping | Axure RP > Prototyping
Zeplin > Prototyping
Axure > Prototyping
^Balsamiq > Prototyping
^Miro | Mural whiteboard | online whiteboards
UX writing | microcopy | interface copy | content design
Conversational design | chatbot design | voice user interface design
Mobile app design | Material Design | iOS Human Interface Guidelines | app interface design > User interface design
Design handoff | handover to developers | design specifications for developers
Eye tracking studies | eye-tracking
Product design | digital product design | end-to-end product design
Stakeholder interviews | interviews with stakeholders | interviewed stakeholders

@occupation Graphic designer

Graphic design | visual design | visual communication | de:Grafikdesign | de:Mediengestaltung | fr:graphisme | fr:conception graphique | es:diseño gráfico | pl:projektowanie graficzne | pl:grafika komputerowa
Adobe Creative Cloud | Adobe Creative Suite | Adobe Suite | ^Adobe CC | Adobe programs
Adobe Photoshop | ^Photoshop | ^PSD files > Image editing
Adobe Illustrator | ^Illustrator > Vector graphics
Adobe InDesign | InDesign > Desktop publishing
Adobe Lightroom | Lightroom > Image editing
Adobe After Effects | After Effects > Motion graphics
Adobe Premiere Pro | Premiere Pro | ^Premiere > Video editing
CorelDRAW | Corel Draw > Vector graphics
Affinity Designer > Vector graphics
Inkscape > Vector graphics
^GIMP | Pixelmator > Image editing
Affinity Photo > Image editing
^Canva > Image editing
Vector graphics | vector illustration | de:Vektorgrafik | fr:dessin vectoriel | es:gráficos vectoriales | pl:grafika wektorowa
Image editing | photo editing | photo retouching | image retouching | colour correction of images | de:Bildbearbeitung | fr:retouche photo | fr:retouche d'images | es:retoque fotográfico | es:edición de imágenes | pl:obróbka zdjęć | pl:obróbka graficzna
Desktop publishing | ^DTP | page layout | typesetting | editorial design | de:Layout und Satz | de:Satz und Layout | fr:mise en page | fr:^PAO | es:maquetación | pl:skład i łamanie | pl:skład DTP
QuarkXPress > Desktop publishing
Typography | font selection | lettering | de:Typografie | fr:typographie | es:tipografía | pl:typografia
Branding | brand identity | brand design | corporate identity | corporate design | logo design | visual identity | de:Markengestaltung | de:Logogestaltung | fr:identité visuelle | fr:création de logos | es:identidad visual | es:identidad corporativa | pl:identyfikacja wizualna | pl:projektowanie logo
Prepress | print production | print preparation | colour management | CMYK | de:Druckvorstufe | de:Druckvorbereitung | fr:prépresse | es:preimpresión | pl:przygotowanie do druku
Packaging design | label design | dielines | de:Verpackungsdesign | fr:design de packaging | es:diseño de packaging | pl:projektowanie opakowań > Graphic design
Illustration | digital illustration | hand drawing | ^Procreate | de:Illustrationen | fr:dessin | es:ilustración | pl:ilustracja
Infographics | infographic design | information graphics > Graphic design
Motion graphics | motion design | animated graphics | 2D animation | explainer videos | de:Animationen | fr:animation graphique | es:animación gráfica | pl:animacja
3D modelling | 3D modeling | 3D design | 3D rendering | ^Maya modelling | de:3D-Modellierung | fr:modélisation 3D | es:modelado 3D | pl:modelowanie 3D
^Blender > 3D modelling
Cinema 4D > 3D modelling
3ds Max > 3D modelling
ZBrush > 3D modelling
V-Ray > 3D modelling
Character animation | rigging of characters | 3D animation > 3D modelling
Video editing | video production | video post-production | film editing | de:Videoschnitt | de:Videobearbeitung | fr:montage vidéo | es:edición de vídeo | pl:montaż wideo
Final Cut Pro > Video editing
DaVinci Resolve > Video editing
Avid Media Composer > Video editing
Photography | studio lighting | photo shoots | de:Fotografie | fr:photographie | es:fotografía | pl:fotografia
Product photography > Photography
Portrait photography > Photography
Art direction | creative direction | creative concept development | campaign visuals | de:Art-Direktion | fr:direction artistique | es:dirección de arte | pl:kierownictwo artystyczne
Web design | website design | landing page design | banner design | newsletter design | de:Webdesign | fr:conception de sites web | es:diseño web | pl:projektowanie stron
Social media graphics | social media visuals | design for social media > Graphic design
Large-format printing | signage design | exhibition graphics | vehicle lettering
Colour theory | color theory | colour composition
Screen printing | textile printing | print finishing
Presentation design | pitch deck design | slide design
