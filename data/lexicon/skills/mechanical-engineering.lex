@kind skill
@occupation Mechanical engineer

Mechanical engineering | mechanical design | machine design | design of machines | mechanical construction | de:Maschinenbau | de:Konstruktion | de:mechanische Konstruktion | fr:génie mécanique | fr:conception mécanique | es:ingeniería mecánica | es:diseño mecánico | pl:inżynieria mechaniczna | pl:konstrukcja maszyn
Computer-aided design | ^CAD | CAD design | CAD software | CAD systems | 2D CAD | 3D CAD | CAD drawings | de:CAD-Konstruktion | de:CAD-Kenntnisse | fr:conception assistée par ordinateur | fr:^CAO | fr:^DAO | es:diseño asistido por ordenador | pl:projektowanie CAD
SolidWorks | ^SOLIDWORKS | Solid Works > Computer-aided design
AutoCAD | Auto CAD | AutoCAD LT > Computer-aided design
^CATIA | CATIA V5 | CATIA V6 > Computer-aided design
Siemens NX | ^NX CAD | Unigraphics > Computer-aided design
Autodesk Inventor | ^Inventor > Computer-aided design
^Creo | PTC Creo | Pro/ENGINEER | ProE > Computer-aided design
Solid Edge | Autodesk Fusion > Computer-aided design
Fusion 360 > Computer-aided design
Rhino 3D > Computer-aided design
SketchUp > Computer-aided design
^Onshape > Computer-aided design
Technical drawing | technical drawings | engineering drawings | reading technical drawings | blueprint reading | reading blueprints | production drawings | draughting | read blueprints | de:technisches Zeichnen | de:technische Zeichnungen | de:Lesen technischer Zeichnungen | fr:dessin technique | fr:lecture de plans | es:dibujo técnico | es:interpretación de planos | es:lectura de planos | pl:rysunek techniczny | pl:czytanie rysunku technicznego | pl:rysunku technicznego | pl:czytania rysunku technicznego | pl:dokumentacji technicznej maszyn
Geometric dimensioning and tolerancing | ^GD&T | tolerance analysis | tolerancing | fits and tolerances | ISO GPS | de:Form- und Lagetoleranzen > Technical drawing
Finite element analysis | ^FEA | ^FEM | finite element method | structural simulation | strength calculation | stress analysis | ANSYS | de:FEM-Berechnung | de:Festigkeitsberechnung | fr:calcul par éléments finis | fr:éléments finis | es:elementos finitos | pl:metoda elementów skończonych | pl:^MES
^Ansys > Finite element analysis
Abaqus > Finite element analysis
Nastran > Finite element analysis
HyperMesh > Finite element analysis
Computational fluid dynamics | ^CFD | flow simulation | Fluent simulation
OpenFOAM > Computational fluid dynamics
Thermodynamics | thermal design | thermal analysis
Heat transfer > Thermodynamics
Fluid mechanics | hydraulic systems | pneumatic systems | hydraulic and pneumatic systems | de:Hydraulik | de:Pneumatik | fr:hydraulique | fr:pneumatique | es:hidráulica | es:neumática | pl:hydraulika siłowa | pl:pneumatyka
Hydraulics > Fluid mechanics
Pneumatics > Fluid mechanics
Strength of materials | mechanics of materials | engineering statics
Materials engineering | material selection | materials testing | metallurgy | de:Werkstoffkunde | de:Werkstofftechnik | fr:science des matériaux | es:ciencia de materiales | pl:materiałoznawstwo
Design for manufacturing | ^DFM | design for assembly | manufacturability
Sheet metal design | sheet metal parts | sheet-metal construction
Plastic part design | injection moulded part design | mould design | tool design
Injection moulding | injection molding | plastic injection | de:Spritzguss | fr:injection plastique | es:inyección de plásticos | pl:wtrysk tworzyw
!Casting | metal casting | foundry technology
Die casting > Casting
Investment casting > Casting
Gear design | transmission design | gearboxes | drive technology | de:Antriebstechnik
Bearings > Gear design
Prototype construction | building prototypes | prototype testing | test bench | test rigs | de:Prototypenbau
Additive manufacturing | 3D printing | rapid prototyping with 3D printers | de:3D-Druck | de:additive Fertigung | fr:fabrication additive | fr:impression 3D | es:impresión 3D | es:fabricación aditiva | pl:druk 3D
Selective laser sintering > Additive manufacturing
Fused deposition modelling > Additive manufacturing
Failure mode and effects analysis | ^FMEA | DFMEA | PFMEA | design FMEA | failure analysis
Product development | new product development | engineering product development | R&D engineering | de:Produktentwicklung | fr:développement de produits | fr:développement produit | es:desarrollo de producto | pl:rozwój produktu
Product data management | ^PDM | engineering change management | engineering change requests | bill of materials | ^BOM | de:Stücklisten
Teamcenter > Product data management
Windchill > Product data management
Machinery Directive | CE marking | ^CE conformity | machine safety | risk assessment for machinery | EN ISO 12100 | conformity assessment | de:CE-Kennzeichnung | de:Maschinenrichtlinie
Vibration analysis | modal analysis | ^NVH | acoustics engineering
Plant engineering | plant design | plant construction | P&ID | process plant | de:Anlagenbau | de:Anlagenplanung | fr:conception d'installations | es:ingeniería de plantas | pl:projektowanie instalacji
Piping design > Plant engineering
Pressure vessels | ^ASME pressure code | Pressure Equipment Directive | boilers
Turbomachinery | compressors | pumps engineering
Gas turbines > Turbomachinery
Steam turbines > Turbomachinery
HVAC design | cooling load calculation | building services engineering | technical building equipment | ^TGA | de:Gebäudetechnik | fr:génie climatique | es:diseño de climatización | pl:projektowanie HVAC
Ventilation system design > HVAC design
Heating system design > HVAC design
Automotive engineering | vehicle development | powertrain | chassis development | body-in-white | de:Fahrzeugentwicklung
Aerospace engineering | aircraft structures | aerodynamics | avionics
Engineering calculations | design calculations | technical calculations
Technical project management | engineering project management | technical lead of projects
Reverse engineering of parts | 3D scanning
Mechatronics | mechatronic systems | de:Mechatronik | fr:mécatronique | es:mecatrónica | pl:mechatronika
Robotics | industrial robots | robot programming | robotic cells | de:Robotik | de:Roboterprogrammierung | fr:robotique | es:robótica | pl:robotyka | pl:programowanie robotów
^KUKA > Robotics
^ABB robots > Robotics
^FANUC robots > Robotics
Patent research | invention disclosures | patent applications
Functional safety | ISO 26262 | IEC 61508 | ^SIL

@occupation Process engineer

Process engineering | process design | chemical process engineering | process development | process simulation | de:Verfahrenstechnik | de:Prozesstechnik | fr:génie des procédés | es:ingeniería de procesos | pl:inżynieria procesowa
Aspen Plus | gPROMS | process flow diagrams > Process engineering
Aspen HYSYS > Process engineering
Distillation | absorption columns | separation processes
HAZOP | hazard and operability study | process safety management | process safety | ATEX | explosion protection
!Scale-up | process scale-up | scale-up of processes | pilot plant | technology transfer
Commissioning of plants | plant commissioning | start-up of plants | de:Inbetriebnahme | fr:mise en service | fr:mise en route | es:puesta en marcha | es:puesta en servicio | pl:uruchamianie instalacji | pl:uruchomienie
Energy efficiency | energy audits | energy management | ISO 50001 | energy consulting | de:Energieeffizienz | de:Energiemanagement | fr:efficacité énergétique | es:eficiencia energética | pl:efektywność energetyczna
Water treatment | wastewater treatment | drinking water treatment | sewage treatment
Renewable energy | de:erneuerbare Energien | fr:énergies renouvelables | es:energías renovables | pl:odnawialne źródła energii | pl:^OZE
Wind turbines > Renewable energy
Wind power > Renewable energy
Hydrogen technology > Renewable energy
Biogas > Renewable energy

@occupation Industrial engineer

Lean manufacturing | lean production | lean management | ^Lean | Toyota Production System | lean methods | de:Lean Production | fr:production lean | es:producción ajustada | pl:lean w produkcji
Six Sigma | ^DMAIC | lean six sigma | Six Sigma projects
Kaizen | continuous improvement | continuous improvement process | continuous improvement projects | de:kontinuierliche Verbesserung | de:^KVP | fr:amélioration continue | es:mejora continua | pl:ciągłe doskonalenie
^5S | 5S method | 5S workplace organisation
Value stream mapping | ^VSM | value stream analysis > Lean manufacturing
^SMED | quick changeover | set-up time reduction
Overall equipment effectiveness | ^OEE
Total productive maintenance | ^TPM
Time and motion studies | ^MTM | ^REFA | time studies | work measurement
Production planning | production scheduling | production control | ^PPS | capacity planning in production | work preparation | manufacturing planning | de:Produktionsplanung | de:Arbeitsvorbereitung | de:Fertigungssteuerung | de:Produktionssteuerung | fr:planification de la production | fr:ordonnancement de la production | es:planificación de la producción | pl:planowanie produkcji
Layout planning | factory planning | plant layout | workplace design in production
Production management | manufacturing management | managing production | plant management | de:Produktionsleitung | fr:gestion de production | es:dirección de producción | pl:zarządzanie produkcją
Manufacturing execution systems | ^MES systems | SAP PP | shop floor management > Production planning
Manufacturing engineering | manufacturing technology | industrialisation | production engineering | de:Fertigungstechnik | fr:industrialisation | es:ingeniería de fabricación | pl:technologia produkcji
Statistical process control | ^SPC | process capability | Cpk | control charts

@occupation Mechanical engineer

^Ansys > Finite element analysis
Abaqus > Finite element analysis
Nastran > Finite element analysis
HyperMesh > Finite element analysis
Finite element analysis | FE analysis | FE models | FE calculation | FE simulation | finite element model | meshed parts | mesh models | meshing | meshed models | buckling analysis | natural frequencies | fatigue analysis | fatigue calculation | linear static analysis | non-linear analysis | strain gauges compared with simulation | stress and deformation | strength simulation | load cases calculated | ANSYS Workbench | LS-DYNA | Simcenter | MSC Marc | COMSOL | de:Finite-Elemente-Methode | de:FEM-Berechnungen | de:Festigkeitsberechnung mit FEM | de:FEM-Simulation | de:Strukturmechanik-Simulation | es:análisis por elementos finitos | pl:analiza MES | pl:obliczenia MES
Computer-aided design | CAD models | 3D models of parts | 3D modelling of parts | modelled parts | modelled assemblies | parametric modelling | part libraries | large assemblies | sheet metal models | de:3D-Konstruktion | de:3D-CAD | de:Konstruktion in CAD | de:Baugruppen konstruiert | fr:conception CAO | fr:mise en plan | es:diseño CAD | pl:rysunki CAD
Geometric dimensioning and tolerancing | ^GPS tolerancing | ISO 1101 | ASME Y14.5 | ISO 8015 | ISO 286 | tolerance stack-up | tolerance stack | stack-up analysis | stack-up calculation | stack-ups | tolerance chains | form and position tolerances | positional tolerances | datum features | tolerancing of parts | de:Toleranzanalyse | de:Toleranzketten | de:Toleranzkette | de:Toleranzrechnung | de:Passungen | fr:cotation fonctionnelle | fr:tolérancement géométrique | fr:chaînes de cotes | es:tolerancias geométricas | es:cadena de cotas | pl:tolerancje geometryczne | pl:łańcuchy wymiarowe | pl:tolerowanie
Manufacturing processes | manufacturing processes | production processes of parts | machined parts | cast parts | machining and casting | design for production | design for manufacture | worked with foundries | worked with machine shops | machine shops and foundries | foundries | foundry | weld shops | workshops and suppliers of parts | first samples | first article parts | forging | sand casting | die-cast parts | production-ready design | de:Fertigungsverfahren | de:fertigungsgerechte Konstruktion | de:Gießereien | de:Gussteile | de:Schweißteile | de:Frästeile | de:Herstellungsverfahren | fr:procédés de fabrication | fr:fonderie | fr:pièces usinées | es:procesos de fabricación | es:fundición | es:piezas mecanizadas | pl:procesy produkcyjne części | pl:procesy wytwarzania | pl:technologie wytwarzania | pl:odlewy
Welding > Manufacturing processes
Milling > Manufacturing processes
Design for manufacturing > Manufacturing processes
Die casting > Manufacturing processes
CNC machining > Manufacturing processes
Injection moulding > Manufacturing processes

@occupation Mechanical engineer

Computer-aided design | 3D parametric design | surface modelling | solid modelling | CAD library | weldment models | design of fixtures in 3D | NX models
Finite element analysis | simulated stresses | stress simulation | load simulation | stiffness analysis | crash simulation | thermal simulation of parts | simulated load cases | mesh refinement | convergence of mesh | verified by simulation | fatigue life | optimised by simulation | simulation of welds
Geometric dimensioning and tolerancing | flatness and position tolerances | datum schemes | datums | true position | concentricity | dimension chains | tolerance budgets | worst-case tolerance | measuring reports for tolerances
Manufacturing processes | parts for casting | moulds and castings | process choice for parts | cost of parts reduced | casting drawings

@occupation Mechanical engineer
Computer-aided design | CAD modelling | 3D models | solid models | modelled housings | drew assemblies | assemblies and drawings | part modelling | modelled in 3D | drawings in CAD | manufacturing drawings | detail drawings | CAD package | de:3D-Modelle | de:konstruiert in | fr:conception assistée | es:diseño asistido
Finite element analysis | finite elements | strength calculations | nonlinear simulations | strength analysis | fatigue calculations | meshed | de:Festigkeitsberechnungen | de:Finite-Elemente-Berechnung | es:cálculo estructural | pl:obliczenia wytrzymałościowe
Manufacturing processes | casting and forging | sheet metal | sheet-metal work | milling and turning | turning and milling | press shop | shop floor processes | stamping | CNC mill | five-axis mill | deep drawing | injection moulded parts | welded assemblies | production methods | fabrication methods | made on lathes and mills | worked on the lathe | de:Drehen und Fräsen | es:chapa
Metal processing > Manufacturing processes
CNC machining > Manufacturing processes
Milling > Manufacturing processes
Sheet metal design > Manufacturing processes
Die casting > Manufacturing processes
Geometric dimensioning and tolerancing | GD and T | tolerance stack-ups | toleranced drawings | limits and fits | de:Tolerierung | fr:tolérancement | pl:tolerancje kształtu i położenia
Autodesk Inventor > Computer-aided design
