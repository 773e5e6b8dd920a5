# Fields of study. They are read beside a degree only ("a degree in art", never "art"). A link says that the narrower field belongs to the wider one.
@kind field

# Computing and mathematics
Computer Science | computing | computer sciences | informatics | ^CS degree | comp sci | de:Informatik | fr:informatique | es:informática | es:ciencias de la computación | pl:informatyka | pl:informatyki
Software Engineering | software development | de:Softwaretechnik | de:Softwareentwicklung | fr:génie logiciel | es:ingeniería de software | pl:inżynieria oprogramowania > Computer Science
Business Informatics | management information systems | ^MIS | business information systems | de:Wirtschaftsinformatik | fr:informatique de gestion | es:informática de gestión | pl:informatyka ekonomiczna | pl:informatyka w biznesie > Computer Science
Information Systems | information technology | ^IT degree | computer information systems | de:Informationstechnik | de:Informationssysteme | fr:systèmes d'information | fr:technologies de l'information | es:sistemas de información | es:tecnologías de la información | pl:systemy informacyjne | pl:technologie informacyjne > Computer Science
Computer Engineering | de:Technische Informatik | fr:génie informatique | es:ingeniería informática | es:ingeniería de computadores | pl:inżynieria komputerowa > Computer Science
Data Science | data analytics | de:Datenwissenschaft | de:Datenwissenschaften | fr:science des données | es:ciencia de datos | pl:analiza danych | pl:nauka o danych
Artificial Intelligence | machine learning | de:Künstliche Intelligenz | fr:intelligence artificielle | es:inteligencia artificial | pl:sztuczna inteligencja > Computer Science
Cybersecurity | information security | computer security | de:IT-Sicherheit | de:Informationssicherheit | fr:cybersécurité | fr:sécurité informatique | es:ciberseguridad | es:seguridad informática | pl:cyberbezpieczeństwo > Computer Science
Computer Networks | network engineering | de:Netzwerktechnik | fr:réseaux informatiques | fr:réseaux et télécommunications | es:redes informáticas | es:sistemas microinformáticos y redes | pl:sieci komputerowe
Media Informatics | de:Medieninformatik | fr:informatique des médias | pl:informatyka mediów > Computer Science
Bioinformatics | computational biology | de:Bioinformatik | fr:bio-informatique | es:bioinformática | pl:bioinformatyka
Game Design | game development | de:Spieleentwicklung | fr:conception de jeux vidéo | es:desarrollo de videojuegos | pl:projektowanie gier
Geoinformatics | geographic information systems | ^GIS degree | de:Geoinformatik | fr:géomatique | es:geomática | pl:geoinformatyka
Mathematics | maths | applied mathematics | pure mathematics | de:Mathematik | fr:mathématiques | es:matemáticas | pl:matematyka | pl:matematyki
Statistics | applied statistics | biostatistics | de:Statistik | fr:statistiques | fr:statistique | es:estadística | pl:statystyka
Actuarial Science | actuarial studies | de:Aktuarwissenschaften | de:Versicherungsmathematik | fr:sciences actuarielles | fr:actuariat | es:ciencias actuariales | pl:nauki aktuarialne
Operations Research | decision science | management science | de:Operations Research | fr:recherche opérationnelle | es:investigación operativa | pl:badania operacyjne

# Natural sciences
Physics | applied physics | de:Physik | fr:physique | es:física | pl:fizyka | pl:fizyki
Astronomy | astrophysics | de:Astronomie | de:Astrophysik | fr:astronomie | fr:astrophysique | es:astronomía | pl:astronomia
Chemistry | applied chemistry | organic chemistry | analytical chemistry | de:Chemie | fr:chimie | es:química | es:ciencias químicas | pl:chemia | pl:chemii
Biochemistry | de:Biochemie | fr:biochimie | es:bioquímica | pl:biochemia
Biology | biological sciences | life sciences | bioscience | de:Biologie | de:Biowissenschaften | de:Lebenswissenschaften | fr:biologie | fr:sciences de la vie | es:biología | es:ciencias biológicas | pl:biologia | pl:biologii
Molecular Biology | cell biology | de:Molekularbiologie | de:Zellbiologie | fr:biologie moléculaire | es:biología molecular | pl:biologia molekularna > Biology
Microbiology | de:Mikrobiologie | fr:microbiologie | es:microbiología | pl:mikrobiologia > Biology
Genetics | genomics | de:Genetik | fr:génétique | es:genética | pl:genetyka > Biology
Biotechnology | de:Biotechnologie | fr:biotechnologie | fr:biotechnologies | es:biotecnología | pl:biotechnologia
Neuroscience | de:Neurowissenschaften | fr:neurosciences | es:neurociencia | es:neurociencias | pl:neurobiologia
Zoology | de:Zoologie | fr:zoologie | es:zoología | pl:zoologia > Biology
Botany | plant science | de:Botanik | fr:botanique | es:botánica | pl:botanika > Biology
Marine Biology | marine science | de:Meeresbiologie | fr:biologie marine | es:biología marina | es:ciencias del mar | pl:biologia morska > Biology
Ecology | conservation biology | de:Ökologie | fr:écologie | es:ecología | pl:ekologia
Environmental Science | environmental studies | environmental management | de:Umweltwissenschaften | de:Umweltmanagement | fr:sciences de l'environnement | es:ciencias ambientales | pl:ochrona środowiska
Geology | earth sciences | geosciences | de:Geologie | de:Geowissenschaften | fr:géologie | fr:sciences de la terre | es:geología | pl:geologia
Geography | de:Geographie | de:Geografie | fr:géographie | es:geografía | pl:geografia
Meteorology | atmospheric science | climatology | de:Meteorologie | fr:météorologie | es:meteorología | pl:meteorologia
Materials Science | materials engineering | metallurgy | de:Materialwissenschaft | de:Werkstofftechnik | de:Werkstoffwissenschaften | fr:science des matériaux | es:ciencia de los materiales | pl:inżynieria materiałowa
Forensic Science | de:Forensik | fr:sciences forensiques | fr:criminalistique | es:ciencias forenses | pl:kryminalistyka
Food Science | food technology | de:Lebensmitteltechnologie | de:Lebensmittelchemie | fr:sciences alimentaires | fr:agroalimentaire | es:tecnología de los alimentos | pl:technologia żywności

# Engineering and trades
Engineering | engineering discipline | de:Ingenieurwesen | de:Ingenieurwissenschaften | de:Ingenieurstudium | fr:ingénierie | fr:sciences de l'ingénieur | es:ingeniería | pl:inżynieria | pl:nauki techniczne
Mechanical Engineering | de:Maschinenbau | fr:génie mécanique | fr:mécanique | es:ingeniería mecánica | pl:mechanika i budowa maszyn | pl:inżynieria mechaniczna > Engineering
Electrical Engineering | electrical and electronic engineering | de:Elektrotechnik | fr:génie électrique | fr:électrotechnique | es:ingeniería eléctrica | pl:elektrotechnika > Engineering
Electronics | electronic engineering | electronics engineering | de:Elektronik | fr:électronique | es:electrónica | es:ingeniería electrónica | pl:elektronika > Engineering
Telecommunications | telecommunications engineering | de:Nachrichtentechnik | de:Telekommunikationstechnik | fr:télécommunications | es:telecomunicaciones | es:ingeniería de telecomunicación | pl:telekomunikacja > Engineering
Civil Engineering | structural engineering | de:Bauingenieurwesen | fr:génie civil | es:ingeniería civil | es:ingeniería de caminos | pl:budownictwo | pl:inżynieria lądowa > Engineering
Chemical Engineering | process engineering | de:Chemieingenieurwesen | de:Verfahrenstechnik | fr:génie chimique | fr:génie des procédés | es:ingeniería química | pl:inżynieria chemiczna > Engineering
Industrial Engineering | production engineering | manufacturing engineering | de:Wirtschaftsingenieurwesen | de:Produktionstechnik | de:Fertigungstechnik | fr:génie industriel | es:ingeniería industrial | es:organización industrial | pl:zarządzanie i inżynieria produkcji | pl:inżynieria produkcji > Engineering
Mechatronics | de:Mechatronik | fr:mécatronique | es:mecatrónica | pl:mechatronika > Engineering
Automation | automation engineering | control engineering | de:Automatisierungstechnik | de:Regelungstechnik | fr:automatisme | fr:automatique | es:automatización | es:automatización y robótica industrial | pl:automatyka i robotyka | pl:automatyka > Engineering
Robotics | de:Robotik | fr:robotique | es:robótica | pl:robotyka > Engineering
Aerospace Engineering | aeronautical engineering | de:Luft- und Raumfahrttechnik | fr:génie aérospatial | fr:aéronautique | es:ingeniería aeronáutica | es:ingeniería aeroespacial | pl:lotnictwo i kosmonautyka > Engineering
Automotive Engineering | vehicle technology | de:Fahrzeugtechnik | fr:ingénierie automobile | es:ingeniería de automoción | es:automoción | pl:inżynieria samochodowa > Engineering
Naval Architecture | marine engineering | de:Schiffbau | fr:construction navale | es:ingeniería naval | pl:budowa okrętów > Engineering
Biomedical Engineering | medical technology | de:Medizintechnik | de:Biomedizintechnik | fr:génie biomédical | es:ingeniería biomédica | pl:inżynieria biomedyczna > Engineering
Energy Engineering | power engineering | renewable energy | de:Energietechnik | de:Erneuerbare Energien | fr:génie énergétique | fr:énergies renouvelables | es:ingeniería energética | es:energías renovables | pl:energetyka > Engineering
Environmental Engineering | de:Umwelttechnik | fr:génie de l'environnement | es:ingeniería ambiental | pl:inżynieria środowiska > Engineering
Building Services Engineering | HVAC engineering | de:Gebäudetechnik | de:Versorgungstechnik | fr:génie climatique | es:instalaciones de edificios | pl:instalacje sanitarne > Engineering
Mining Engineering | petroleum engineering | de:Bergbau | fr:génie minier | es:ingeniería de minas | pl:górnictwo > Engineering
Surveying | geodesy | land surveying | de:Vermessung | de:Geodäsie | fr:géodésie | fr:topographie | es:topografía | pl:geodezja | pl:geodezja i kartografia
Nuclear Engineering | de:Kerntechnik | fr:génie nucléaire | es:ingeniería nuclear | pl:energetyka jądrowa > Engineering
Textile Engineering | textile technology | de:Textiltechnik | fr:génie textile | es:ingeniería textil | pl:włókiennictwo > Engineering
Architecture | de:Architektur | fr:architecture | es:arquitectura | pl:architektura
Interior Design | interior architecture | de:Innenarchitektur | fr:architecture d'intérieur | es:diseño de interiores | pl:architektura wnętrz
Landscape Architecture | de:Landschaftsarchitektur | fr:architecture du paysage | es:paisajismo | pl:architektura krajobrazu
Urban Planning | city planning | spatial planning | de:Stadtplanung | de:Raumplanung | fr:urbanisme | es:urbanismo | pl:gospodarka przestrzenna | pl:urbanistyka
Construction Management | building science | quantity surveying | de:Baumanagement | de:Baubetrieb | fr:gestion de la construction | es:gestión de la construcción | pl:zarządzanie budową
Electrical Installation | electrician training | de:Elektroinstallation | de:Energie- und Gebäudetechnik | fr:installation électrique | es:instalaciones eléctricas | pl:instalacje elektryczne
Plumbing and Heating | de:Sanitär-Heizungs-Klimatechnik | de:Anlagenmechanik | fr:plomberie et chauffage | es:fontanería y calefacción | pl:instalacje sanitarne i grzewcze
Carpentry | joinery | de:Tischlerei | de:Zimmerei | de:Schreinerei | fr:menuiserie | fr:charpente | es:carpintería | pl:stolarstwo | pl:ciesielstwo
Welding | metal fabrication | de:Schweißtechnik | de:Metallbau | fr:soudage | fr:chaudronnerie | es:soldadura | es:soldadura y calderería | pl:spawalnictwo
Machining | precision mechanics | de:Zerspanungsmechanik | de:Feinwerkmechanik | fr:usinage | es:mecanizado | pl:obróbka skrawaniem
Vehicle Mechanics | automotive technology | de:Kraftfahrzeugmechatronik | de:Kfz-Mechatronik | fr:mécanique automobile | es:electromecánica de vehículos | pl:mechanika pojazdowa

# Health
Medicine | medical studies | de:Humanmedizin | de:Medizin | fr:médecine | es:medicina | pl:medycyna | pl:kierunek lekarski
Dentistry | dental medicine | de:Zahnmedizin | fr:dentisterie | fr:odontologie | es:odontología | pl:stomatologia
Veterinary Medicine | veterinary science | de:Tiermedizin | de:Veterinärmedizin | fr:médecine vétérinaire | es:veterinaria | pl:weterynaria
Nursing | nursing science | nursing studies | de:Pflege | de:Krankenpflege | de:Pflegewissenschaft | de:Gesundheits- und Krankenpflege | fr:soins infirmiers | fr:sciences infirmières | es:enfermería | pl:pielęgniarstwo
Midwifery | de:Hebammenwissenschaft | de:Hebammenkunde | fr:maïeutique | fr:sage-femme | es:matrona | es:enfermería obstétrica | pl:położnictwo
Pharmacy | pharmaceutical sciences | pharmacology | de:Pharmazie | de:Pharmakologie | fr:pharmacie | es:farmacia | pl:farmacja
Physiotherapy | physical therapy | de:Physiotherapie | fr:kinésithérapie | fr:masso-kinésithérapie | es:fisioterapia | pl:fizjoterapia
Occupational Therapy | de:Ergotherapie | fr:ergothérapie | es:terapia ocupacional | pl:terapia zajęciowa
Speech and Language Therapy | speech therapy | speech-language pathology | de:Logopädie | fr:orthophonie | es:logopedia | pl:logopedia
Public Health | epidemiology | health promotion | de:Gesundheitswissenschaften | fr:santé publique | es:salud pública | pl:zdrowie publiczne
Health Care Management | health administration | healthcare administration | de:Gesundheitsmanagement | de:Pflegemanagement | fr:gestion de la santé | es:gestión sanitaria | pl:zarządzanie w ochronie zdrowia
Nutrition | dietetics | nutritional science | de:Ernährungswissenschaften | de:Diätetik | de:Ökotrophologie | fr:nutrition | fr:diététique | es:nutrición | es:nutrición humana y dietética | pl:dietetyka
Medical Laboratory Science | clinical laboratory science | de:medizinisch-technische Laboratoriumsassistenz | de:MTLA | fr:analyses de biologie médicale | es:laboratorio clínico | pl:analityka medyczna
Radiography | medical imaging | radiologic technology | de:Radiologietechnologie | de:MTRA | fr:imagerie médicale | es:imagen para el diagnóstico | pl:elektroradiologia
Physician Assistant Studies | physician assistant | de:Arztassistenz
Paramedicine | emergency medical services | de:Rettungsdienst | de:Notfallsanitäter | fr:ambulancier | es:emergencias sanitarias | pl:ratownictwo medyczne
Sports Science | kinesiology | exercise science | sport and exercise science | de:Sportwissenschaft | de:Sport | fr:sciences du sport | fr:STAPS | es:ciencias del deporte | es:ciencias de la actividad física y del deporte | pl:wychowanie fizyczne
Psychology | applied psychology | clinical psychology | de:Psychologie | fr:psychologie | es:psicología | pl:psychologia
Optometry | de:Augenoptik | fr:optométrie | fr:optique | es:óptica y optometría | pl:optometria

# Social sciences, education
Social Work | social care | de:Soziale Arbeit | de:Sozialarbeit | de:Sozialpädagogik | fr:travail social | fr:service social | es:trabajo social | pl:praca socjalna
Sociology | de:Soziologie | fr:sociologie | es:sociología | pl:socjologia
Political Science | politics | government | de:Politikwissenschaft | de:Politikwissenschaften | fr:sciences politiques | fr:science politique | es:ciencias políticas | pl:politologia | pl:nauki polityczne
International Relations | international studies | global studies | de:Internationale Beziehungen | fr:relations internationales | es:relaciones internacionales | pl:stosunki międzynarodowe
European Studies | de:Europastudien | fr:études européennes | es:estudios europeos | pl:europeistyka
Public Administration | public policy | public management | de:Verwaltungswissenschaft | de:öffentliche Verwaltung | fr:administration publique | es:administración pública | es:gestión y administración pública | pl:administracja | pl:administracja publiczna
Anthropology | ethnology | de:Anthropologie | de:Ethnologie | fr:anthropologie | fr:ethnologie | es:antropología | pl:antropologia | pl:etnologia
Criminology | criminal justice | de:Kriminologie | fr:criminologie | es:criminología | pl:kryminologia
Education | education studies | educational science | pedagogy | teaching | de:Erziehungswissenschaft | de:Pädagogik | de:Bildungswissenschaften | de:Lehramt | fr:sciences de l'éducation | fr:enseignement | es:educación | es:pedagogía | es:magisterio | pl:pedagogika | pl:nauczanie
Early Childhood Education | preschool education | de:Frühpädagogik | de:Kindheitspädagogik | de:Erzieher | fr:éducation de la petite enfance | es:educación infantil | pl:pedagogika przedszkolna | pl:edukacja wczesnoszkolna > Education
Primary Education | elementary education | de:Grundschullehramt | de:Lehramt Grundschule | de:Grundschulpädagogik | fr:enseignement primaire | es:educación primaria | pl:edukacja początkowa > Education
Secondary Education Teaching | secondary teaching | de:Lehramt Gymnasium | de:Lehramt Sekundarstufe | fr:enseignement secondaire | es:formación del profesorado | es:máster del profesorado > Education
Special Education | special needs education | de:Sonderpädagogik | de:Heilpädagogik | fr:éducation spécialisée | es:educación especial | pl:pedagogika specjalna > Education
Adult Education | andragogy | de:Erwachsenenbildung | fr:formation des adultes | es:educación de adultos | pl:andragogika > Education
Theology | divinity | religious studies | de:Theologie | de:Religionswissenschaft | fr:théologie | es:teología | pl:teologia
Philosophy | ethics | de:Philosophie | fr:philosophie | es:filosofía | pl:filozofia
Library Science | information science | archival studies | de:Bibliothekswissenschaft | de:Informationswissenschaft | fr:bibliothéconomie | fr:sciences de l'information | es:biblioteconomía | es:biblioteconomía y documentación | pl:bibliotekoznawstwo
Demography | population studies | de:Demografie | fr:démographie | es:demografía | pl:demografia
Gerontology | de:Gerontologie | de:Altenpflege | fr:gérontologie | es:gerontología | pl:gerontologia

# Business, law
Business Administration | business management | business studies | business | de:Betriebswirtschaft | de:Betriebswirtschaftslehre | de:BWL | fr:administration des affaires | fr:gestion | fr:gestion d'entreprise | fr:administration économique et sociale | es:administración de empresas | es:administración y dirección de empresas | es:^ADE | es:empresariales | pl:zarządzanie | pl:administracja biznesu
Management | leadership studies | de:Unternehmensführung | de:Management | fr:management | es:gestión empresarial | es:dirección de empresas | pl:zarządzanie przedsiębiorstwem > Business Administration
Economics | political economy | econometrics | de:Volkswirtschaft | de:Volkswirtschaftslehre | de:VWL | de:Wirtschaftswissenschaften | fr:économie | fr:sciences économiques | es:economía | es:ciencias económicas | pl:ekonomia | pl:ekonometria
Accounting | accountancy | de:Rechnungswesen | de:Buchhaltung | fr:comptabilité | fr:comptabilité et gestion | es:contabilidad | pl:rachunkowość
Finance | corporate finance | banking and finance | finance and banking | de:Finanzen | de:Finanzwirtschaft | de:Finanzwesen | fr:finance | fr:finances | es:finanzas | es:contabilidad y finanzas | pl:finanse | pl:finanse i rachunkowość
Accounting and Finance | accounting & finance | de:Rechnungswesen und Finanzen | fr:comptabilité et finance | pl:rachunkowość i finanse > Accounting; Finance
Auditing | de:Wirtschaftsprüfung | fr:audit | es:auditoría | pl:audyt
Taxation | tax studies | tax law | de:Steuerlehre | de:Steuerrecht | fr:fiscalité | fr:droit fiscal | es:fiscalidad | es:derecho tributario | pl:podatki | pl:prawo podatkowe
Banking | bank clerk training | de:Bankwesen | de:Bankkaufmann | de:Bankkauffrau | fr:banque | es:banca | pl:bankowość
Insurance Studies | risk management and insurance | de:Versicherungswesen | de:Versicherungswirtschaft | fr:assurance | es:seguros | pl:ubezpieczenia
Marketing | marketing management | digital marketing | de:Absatzwirtschaft | fr:mercatique | es:mercadotecnia | es:investigación de mercados | pl:marketing > Business Administration
Communication Studies | communications | media and communication | public relations | de:Kommunikationswissenschaft | de:Kommunikationswissenschaften | fr:communication | fr:sciences de la communication | es:comunicación | es:publicidad y relaciones públicas | pl:komunikacja społeczna
Advertising | de:Werbung | fr:publicité | es:publicidad | pl:reklama
Human Resource Management | human resources | personnel management | de:Personalmanagement | de:Personalwesen | fr:gestion des ressources humaines | fr:ressources humaines | es:recursos humanos | es:relaciones laborales y recursos humanos | pl:zarządzanie zasobami ludzkimi
Industrial and Organisational Psychology | organizational psychology | occupational psychology | work psychology | de:Arbeits- und Organisationspsychologie | de:Wirtschaftspsychologie | fr:psychologie du travail | es:psicología del trabajo | pl:psychologia pracy > Psychology
International Business | international management | de:Internationales Management | de:Internationale Betriebswirtschaft | fr:commerce international | es:negocios internacionales | es:comercio internacional | pl:biznes międzynarodowy | pl:handel międzynarodowy > Business Administration
Logistics | supply chain management | transport and logistics | de:Logistik | de:Supply-Chain-Management | fr:logistique | fr:transport et logistique | es:logística | es:transporte y logística | pl:logistyka
Entrepreneurship | de:Unternehmensgründung | fr:entrepreneuriat | es:emprendimiento | pl:przedsiębiorczość > Business Administration
Project Management | de:Projektmanagement | fr:gestion de projet | es:gestión de proyectos | es:dirección de proyectos | pl:zarządzanie projektami
Real Estate | property management | de:Immobilienwirtschaft | fr:immobilier | es:gestión inmobiliaria | pl:gospodarka nieruchomościami
Retail Management | retail | de:Handel | de:Einzelhandel | fr:commerce | fr:vente | es:comercio | es:actividades comerciales | pl:handel
Office Administration | secretarial studies | business office management | de:Büromanagement | de:Kaufleute für Büromanagement | de:Bürokommunikation | fr:secrétariat | fr:assistanat de direction | es:gestión administrativa | es:administración y finanzas | es:secretariado | pl:prace biurowe | pl:sekretariat
Law | legal studies | jurisprudence | de:Rechtswissenschaften | de:Rechtswissenschaft | de:Jura | fr:droit | es:derecho | pl:prawo
Business Law | commercial law | corporate law | de:Wirtschaftsrecht | fr:droit des affaires | es:derecho mercantil | pl:prawo gospodarcze > Law
Paralegal Studies | legal assistant studies | de:Rechtsanwaltsfachangestellte | fr:assistant juridique | es:asistencia jurídica
Quality Management | de:Qualitätsmanagement | fr:management de la qualité | es:gestión de la calidad | pl:zarządzanie jakością
Occupational Safety and Health | health and safety | industrial hygiene | de:Arbeitssicherheit | de:Arbeitsschutz | fr:hygiène et sécurité | fr:^QHSE | es:prevención de riesgos laborales | pl:bezpieczeństwo i higiena pracy | pl:^BHP

# Hospitality, land
Tourism | tourism management | travel and tourism | de:Tourismus | de:Tourismusmanagement | fr:tourisme | es:turismo | pl:turystyka | pl:turystyka i rekreacja
Hospitality Management | hotel management | hotel administration | de:Hotelmanagement | de:Hotellerie | fr:hôtellerie | fr:hôtellerie-restauration | es:hostelería | es:gestión hotelera | pl:hotelarstwo
Event Management | de:Eventmanagement | de:Veranstaltungskaufleute | fr:événementiel | es:organización de eventos | pl:organizacja imprez
Culinary Arts | cookery | culinary school | de:Kochausbildung | de:Ausbildung zum Koch | fr:cuisine | fr:arts culinaires | es:cocina | es:cocina y gastronomía | pl:gastronomia | pl:technologia gastronomiczna
Bakery and Pastry | patisserie | baking | de:Bäckerei | de:Konditorei | fr:boulangerie | fr:pâtisserie | es:panadería | es:repostería y confitería | pl:cukiernictwo | pl:piekarnictwo
Agriculture | agricultural science | agronomy | de:Landwirtschaft | de:Agrarwissenschaften | fr:agronomie | fr:agriculture | es:agricultura | es:ingeniería agronómica | es:agronomía | pl:rolnictwo
Horticulture | gardening | de:Gartenbau | fr:horticulture | es:horticultura | es:jardinería y floristería | pl:ogrodnictwo
Forestry | forest science | de:Forstwirtschaft | de:Forstwissenschaft | fr:sylviculture | fr:foresterie | es:ingeniería forestal | pl:leśnictwo
Animal Science | animal husbandry | de:Nutztierwissenschaften | de:Tierwirtschaft | fr:zootechnie | fr:productions animales | es:producción animal | es:zootecnia | pl:zootechnika
Viticulture | oenology | enology | de:Weinbau | fr:viticulture | fr:œnologie | es:enología | pl:winiarstwo
Aviation | aviation management | flight training | de:Luftfahrt | fr:aviation | es:aviación | pl:lotnictwo
Maritime Studies | nautical science | de:Nautik | fr:marine marchande | es:náutica | es:marina mercante | pl:nawigacja

# Languages, arts, media
English Studies | English literature | English language and literature | English philology | de:Anglistik | fr:études anglaises | fr:^LLCE anglais | es:filología inglesa | es:estudios ingleses | pl:filologia angielska | pl:anglistyka
German Studies | German philology | de:Germanistik | fr:études germaniques | es:filología alemana | pl:filologia germańska | pl:germanistyka
Romance Studies | French studies | Hispanic studies | de:Romanistik | de:Hispanistik | fr:lettres modernes | es:filología hispánica | es:filología románica | pl:filologia romańska | pl:iberystyka
Slavic Studies | Polish studies | de:Slawistik | de:Slavistik | fr:études slaves | es:filología eslava | pl:filologia polska | pl:polonistyka | pl:slawistyka
Linguistics | applied linguistics | de:Linguistik | de:Sprachwissenschaft | fr:linguistique | fr:sciences du langage | es:lingüística | pl:językoznawstwo | pl:lingwistyka
Translation Studies | translation and interpreting | applied foreign languages | de:Übersetzen | de:Übersetzungswissenschaft | de:Dolmetschen | fr:traduction | fr:langues étrangères appliquées | fr:^LEA | es:traducción e interpretación | es:traducción | pl:translatoryka
Literature | comparative literature | literary studies | de:Literaturwissenschaft | fr:lettres | fr:littérature | es:literatura | pl:literaturoznawstwo
Classics | classical studies | Latin and Greek | de:Klassische Philologie | fr:lettres classiques | es:filología clásica | pl:filologia klasyczna
Oriental Studies | Asian studies | Middle Eastern studies | sinology | Japanese studies | de:Orientalistik | de:Sinologie | de:Japanologie | de:Islamwissenschaft | fr:études orientales | es:estudios orientales | pl:orientalistyka
History | modern history | de:Geschichte | de:Geschichtswissenschaft | fr:histoire | es:historia | pl:historia
Archaeology | archeology | de:Archäologie | fr:archéologie | es:arqueología | pl:archeologia
Art History | history of art | museum studies | de:Kunstgeschichte | fr:histoire de l'art | es:historia del arte | pl:historia sztuki
Cultural Studies | cultural management | arts management | de:Kulturwissenschaften | de:Kulturmanagement | fr:études culturelles | fr:médiation culturelle | es:estudios culturales | es:gestión cultural | pl:kulturoznawstwo
Liberal Arts | humanities | general studies | de:Geisteswissenschaften | fr:sciences humaines | es:humanidades | pl:nauki humanistyczne
Social Sciences | social studies | de:Sozialwissenschaften | fr:sciences sociales | es:ciencias sociales | pl:nauki społeczne
Natural Sciences | science | sciences | ^STEM | de:Naturwissenschaften | fr:sciences naturelles | es:ciencias naturales | es:ciencias | pl:nauki przyrodnicze | pl:nauki ścisłe
Journalism | de:Journalistik | de:Journalismus | de:Publizistik | fr:journalisme | es:periodismo | pl:dziennikarstwo | pl:dziennikarstwo i komunikacja społeczna
Media Studies | media production | media management | de:Medienwissenschaft | de:Medienmanagement | fr:médias | fr:études médiatiques | es:comunicación audiovisual | pl:medioznawstwo
Film and Television | film studies | film production | audiovisual production | de:Filmwissenschaft | de:Film und Fernsehen | fr:cinéma | fr:audiovisuel | es:cine | es:realización audiovisual | pl:filmoznawstwo | pl:realizacja filmowa
Photography | de:Fotografie | fr:photographie | es:fotografía | pl:fotografia
Graphic Design | visual communication | communication design | de:Grafikdesign | de:Kommunikationsdesign | de:Mediengestaltung | fr:graphisme | fr:design graphique | es:diseño gráfico | pl:grafika | pl:projektowanie graficzne
Industrial Design | product design | de:Industriedesign | de:Produktdesign | fr:design industriel | es:diseño industrial | pl:wzornictwo przemysłowe
Interaction Design | human-computer interaction | ^HCI | user experience design | ^UX design | de:Interaktionsdesign | fr:design d'interaction | es:diseño de interacción | pl:projektowanie interakcji
Fashion Design | fashion | clothing technology | de:Modedesign | fr:stylisme | fr:design de mode | es:diseño de moda | pl:projektowanie ubioru
Fine Arts | visual arts | art | de:Bildende Kunst | de:Kunst | fr:beaux-arts | fr:arts plastiques | es:bellas artes | pl:sztuki piękne | pl:malarstwo
Music | musicology | music performance | music education | de:Musik | de:Musikwissenschaft | fr:musique | fr:musicologie | es:música | es:musicología | pl:muzyka | pl:muzykologia
Theatre | drama | theatre studies | performing arts | acting | de:Theaterwissenschaft | de:Schauspiel | fr:théâtre | fr:arts du spectacle | es:arte dramático | es:teatro | pl:teatrologia | pl:aktorstwo
Dance | de:Tanz | fr:danse | es:danza | pl:taniec
Sound Engineering | audio engineering | music technology | de:Tontechnik | fr:ingénierie du son | es:sonido | pl:realizacja dźwięku
Security Studies | national security | defence studies | de:Sicherheitsmanagement | fr:études de sécurité | es:seguridad | pl:bezpieczeństwo narodowe | pl:bezpieczeństwo wewnętrzne
Fire Safety Engineering | fire protection | de:Brandschutz | fr:sécurité incendie | es:protección contra incendios | pl:inżynieria bezpieczeństwa pożarowego

# Families, as advertisements ask for them: "a technical degree", "kaufmännische Ausbildung"
Commercial Studies | commercial | commercial training | commercial education | business-related | de:kaufmännisch | de:kaufmännische Ausbildung | de:kaufmännische Lehre | de:wirtschaftlich | de:Kaufmann | de:Kauffrau | de:Industriekaufmann | de:Industriekauffrau | de:Bürokaufmann | de:Bürokauffrau | de:Großhandelskaufmann | de:Großhandelskauffrau | de:Groß- und Außenhandelskaufmann | de:Groß- und Außenhandelskauffrau | de:Einzelhandelskaufmann | de:Einzelhandelskauffrau | de:Speditionskaufmann | de:Speditionskauffrau | de:Versicherungskaufmann | de:Versicherungskauffrau | de:Immobilienkaufmann | de:Immobilienkauffrau | de:Automobilkaufmann | de:Automobilkauffrau | de:Informatikkaufmann | de:Informatikkauffrau | de:Steuerfachangestellte | de:Verwaltungsfachangestellte | de:Handelsfachwirt | de:Wirtschaftsfachwirt
Commercial Studies | fr:commercial | fr:commerciale | fr:école de commerce | fr:études commerciales | es:comercial | es:estudios comerciales | es:administrativo | pl:handlowe | pl:ekonomiczne | pl:wykształcenie ekonomiczne | pl:technik ekonomista | pl:technik handlowiec
Business Administration > Commercial Studies
Management > Commercial Studies
Economics > Commercial Studies
Accounting > Commercial Studies
Finance > Commercial Studies
Auditing > Commercial Studies
Taxation > Commercial Studies
Banking > Commercial Studies
Insurance Studies > Commercial Studies
Marketing > Commercial Studies
Advertising > Commercial Studies
Human Resource Management > Commercial Studies
International Business > Commercial Studies
Logistics > Commercial Studies
Entrepreneurship > Commercial Studies
Real Estate > Commercial Studies
Retail Management > Commercial Studies
Office Administration > Commercial Studies
Technical Studies | technical | technical training | technical discipline | de:technisch | de:technische Ausbildung | de:technisches Studium | de:gewerblich-technisch | de:Meisterschule | de:Techniker | fr:technique | fr:études techniques | es:técnico | es:técnica | es:formación técnica | pl:techniczne | pl:wykształcenie techniczne
Engineering > Technical Studies
Mechanical Engineering > Technical Studies
Electrical Engineering > Technical Studies
Electronics > Technical Studies
Telecommunications > Technical Studies
Civil Engineering > Technical Studies
Chemical Engineering > Technical Studies
Industrial Engineering > Technical Studies
Mechatronics > Technical Studies
Automation > Technical Studies
Robotics > Technical Studies
Electrical Installation > Technical Studies
Plumbing and Heating > Technical Studies
Welding > Technical Studies
Machining > Technical Studies
Vehicle Mechanics > Technical Studies
Computer Science > Technical Studies
Computer Engineering > Technical Studies
Health Studies | health care | healthcare | health professions | allied health | de:Gesundheitswesen | de:Gesundheitsberufe | de:medizinische Ausbildung | de:Pflegeausbildung | fr:santé | fr:paramédical | fr:paramédicale | es:sanitario | es:sanitaria | es:ciencias de la salud | pl:medyczne | pl:wykształcenie medyczne
Medicine > Health Studies
Dentistry > Health Studies
Nursing > Health Studies
Midwifery > Health Studies
Pharmacy > Health Studies
Physiotherapy > Health Studies
Occupational Therapy > Health Studies
Speech and Language Therapy > Health Studies
Public Health > Health Studies
Medical Laboratory Science > Health Studies
Radiography > Health Studies
Paramedicine > Health Studies
Quantitative Studies | quantitative | quantitative field | numerate | numerate discipline | ^STEM subject | de:^MINT | de:quantitativ | de:naturwissenschaftlich-technisch | fr:scientifique | fr:quantitatif | es:cuantitativo | es:cuantitativa | es:científico | pl:ścisłe | pl:kierunek ścisły
Mathematics > Quantitative Studies
Statistics > Quantitative Studies
Physics > Quantitative Studies
Computer Science > Quantitative Studies
Data Science > Quantitative Studies
Economics > Quantitative Studies
Engineering > Quantitative Studies
Actuarial Science > Quantitative Studies
Operations Research > Quantitative Studies
Chemistry > Quantitative Studies
Culinary Arts > Hospitality Management
Bakery and Pastry > Hospitality Management
Primary Education > Education
Secondary Education Teaching > Education
Special Education > Education
Early Childhood Education > Education
