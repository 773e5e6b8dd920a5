@kind skill
@occupation Machinist

CNC machining | ^CNC | CNC machine operation | CNC operation | operating CNC machines | computer numerical control | CNC machines | CNC operator | de:CNC-Bearbeitung | de:CNC-Maschinen | de:CNC-Technik | fr:usinage CNC | fr:commande numérique | fr:machines à commande numérique | es:mecanizado CNC | es:control numérico | pl:obróbka CNC | pl:obsługa maszyn CNC | pl:obrabiarek CNC | pl:obsługi maszyn CNC | pl:maszyny CNC | pl:maszyn CNC
CNC programming | G-code | CNC programs | programming CNC machines | M-code | de:CNC-Programmierung | fr:programmation CNC | es:programación CNC | pl:programowanie CNC > CNC machining
Sinumerik | Siemens Sinumerik | ShopMill | ShopTurn > CNC programming
Heidenhain | Heidenhain TNC | Heidenhain control > CNC programming
Fanuc control | ^FANUC | Fanuc CNC > CNC programming
Haas control > CNC programming
Mazatrol > CNC programming
Okuma control > CNC programming
CAM software | computer-aided manufacturing | ^CAM programming | Esprit CAM | GibbsCAM
Mastercam > CAM software
hyperMILL > CAM software
SolidCAM > CAM software
Milling | CNC milling | milling machine | milled parts | five-axis machining | vertical machining centre | de:Fräsen | de:CNC-Fräsen | fr:fraisage | es:fresado | es:fresadora | pl:frezowanie | pl:frezarka
5-axis milling > Milling
!Turning | CNC turning | lathe work | lathe | turned parts | de:^Drehen | de:CNC-Drehen | fr:tournage sur métaux | es:torneado | es:torno | pl:toczenie | pl:tokarka
Manual lathe > Turning
!Grinding | grinding machine | de:^Schleifen | fr:rectification de pièces | es:rectificado | pl:szlifowanie
Surface grinding > Grinding
Cylindrical grinding > Grinding
Drilling and tapping | drilling holes | thread tapping | boring and reaming
Electrical discharge machining | ^EDM | wire erosion | sinker EDM | spark erosion
Machine setup | setting up machines | machine setting | tool setup | fixture setup | retooling | set up machines | changeovers | de:Einrichten von Maschinen | de:^Rüsten | de:Maschinen einrichten | fr:réglage de machines | fr:montage d'outils | es:puesta a punto de máquinas | es:ajuste de máquinas | pl:ustawianie maszyn | pl:przezbrajanie maszyn
Precision measuring | measuring tools | micrometer | calipers | dimensional inspection | measuring instruments | gauges | de:Messmittel | de:Messschieber | de:Prüfmittel | fr:métrologie | fr:contrôle dimensionnel | es:metrología | es:instrumentos de medición | pl:narzędzia pomiarowe | pl:pomiary warsztatowe
Callipers and micrometers > Precision measuring
Coordinate measuring machine | ^CMM | coordinate measurement | Zeiss Calypso | PC-DMIS | 3D measuring > Precision measuring
Tool making | toolmaking | die making | de:Werkzeugbau | fr:outillage | es:matricería | pl:narzędziownia
Mould making > Tool making
Jigs and fixtures > Tool making
Cutting tool selection | tool wear monitoring | feeds and speeds | cutting parameters
Deburring | finishing of workpieces | polishing of metal | manual deburring
Sawing and cutting to size | bandsaw cutting
Laser cutting | CNC laser
Waterjet cutting
Plasma cutting
Sheet metal processing | punching of sheet metal | sheet metal fabrication | de:Blechbearbeitung | fr:tôlerie | fr:pliage | es:chapistería | es:plegado de chapa | pl:obróbka blach
Press brake > Sheet metal processing
Metal stamping > Sheet metal processing
Bending of sheet metal > Sheet metal processing
Metal processing | metalworking | machining | metal machining | de:Metallverarbeitung | de:Zerspanung | de:Metallbearbeitung | fr:usinage | fr:travail des métaux | es:mecanizado | es:metalurgia | pl:obróbka metali | pl:obróbka skrawaniem
Heat treatment | metal forging | galvanising | electroplating
Hardening of metals | case hardening > Heat treatment
Annealing > Heat treatment

@occupation Welder

Welding | welding work | welded | de:Schweißen | de:Schweißarbeiten | fr:soudage | fr:soudure | es:soldadura | pl:spawanie | pl:spawania | pl:spawaniu | de:Schweißkenntnisse
MIG/MAG welding | MIG welding | MAG welding | gas metal arc welding | ^GMAW | MIG/MAG | de:MAG-Schweißen | de:MIG/MAG-Schweißen | fr:soudage MIG | fr:soudure semi-automatique | es:soldadura MIG | es:soldadura semiautomática | pl:spawanie MIG/MAG | pl:spawanie metodą MAG > Welding
TIG welding | gas tungsten arc welding | ^GTAW | WIG welding | de:WIG-Schweißen | fr:soudage TIG | es:soldadura TIG | pl:spawanie TIG > Welding
Stick welding | manual metal arc welding | shielded metal arc welding | ^SMAW | arc welding | de:Elektrodenschweißen | fr:soudage à l'arc | es:soldadura con electrodo | pl:spawanie elektrodą > Welding
Flux-cored welding | ^FCAW > Welding
Oxy-acetylene welding | gas welding | oxy-fuel cutting | autogenous welding > Welding
Orbital welding | pipe welding | pipeline welding > Welding
Aluminium welding | aluminum welding | stainless steel welding > Welding
Spot welding | resistance welding | robotic welding | welding robots > Welding
Weld inspection | visual weld inspection | weld testing | welding supervision
Welding procedure specifications | ^WPS | EN ISO 9606 | ^AWS D1.1 | ISO 3834
Non-destructive testing | ^NDT testing
Ultrasonic testing of materials > Non-destructive testing
Dye penetrant testing > Non-destructive testing
Magnetic particle inspection > Non-destructive testing
Radiographic testing > Non-destructive testing

@occupation Production worker

Production work | manufacturing work | assembly line work | production line | factory work | line work | worked on a production line | manufacturing experience | de:Produktionsarbeit | de:Produktionstätigkeiten | de:Fließbandarbeit | fr:travail à la chaîne | fr:travail en production | es:trabajo en cadena | es:producción industrial | es:operario de producción | pl:praca na produkcji | pl:praca na linii produkcyjnej | pl:pracy na produkcji | pl:pracy produkcyjnej
Machine operation | operating machines | machine operator | operation of production machines | running machines | operated machines | machine tending | de:Maschinenbedienung | de:Bedienung von Maschinen | fr:conduite de machines | fr:conduite de lignes | es:manejo de maquinaria | es:operación de máquinas | pl:obsługa maszyn | pl:operator maszyn | pl:obsługi maszyn | pl:obsłudze maszyn | pl:obsługą maszyn
!Assembly | mechanical assembly | assembling components | assembly of parts | assembled products | product assembly | assembly work | de:Montage | de:Montagearbeiten | fr:assemblage | fr:montage mécanique | es:montaje mecánico | es:ensamblaje | pl:montaż | pl:montowanie
Electrical assembly | cable assembly | wire harness assembly | crimping | electronic assembly | de:Elektromontage | fr:câblage | es:montaje eléctrico | pl:montaż elektroniczny
Hand tools | power tools | use of hand tools | hand and power tools | pneumatic tools | torque wrench
Visual inspection | visual quality inspection | checking parts | quality inspection on the line | end-of-line inspection | inspecting products | de:Sichtkontrolle | de:Sichtprüfung | fr:contrôle visuel | es:inspección visual | pl:kontrola wizualna
Production documentation | production records | batch documentation | production reports | shift reports
Packaging line operation | labelling machines | packaging machines | packing line
Bottling > Packaging line operation
Filling machines > Packaging line operation
Food production | food processing | food manufacturing | bakery production line | de:Lebensmittelproduktion | fr:agroalimentaire | fr:industrie agroalimentaire | es:industria alimentaria | pl:produkcja spożywcza | pl:przetwórstwo spożywcze
Meat processing > Food production
Dairy processing > Food production
Cleanroom work | clean room | cleanroom procedures | gowning
Plastics processing | injection moulding machine operation
Extrusion > Plastics processing
Blow moulding > Plastics processing
Thermoforming > Plastics processing
Printing press operation | print finishing machines | bookbinding
Offset printing > Printing press operation
Digital printing > Printing press operation
Flexography > Printing press operation
Textile production | sewing machine operation | knitting machines | sewing
Weaving > Textile production
Industrial sewing > Textile production
Tailoring > Textile production
Chemical production operation | mixing and dosing | reactor operation | chemical plant operator
Glueing and bonding | adhesive bonding | riveting
Material feeding | line feeding | machine loading | material supply to lines
Waste separation in production | scrap handling
Wood processing industry | sawmill work | panel production
Paper production | paper machine operation | corrugated board
Cosmetics production | detergent production
Semiconductor fabrication | wafer processing | semiconductor lithography
Team lead in production | shift supervisor | shift supervision | foreman | production supervision | line lead | de:Schichtführung | de:Vorarbeiter | fr:chef d'équipe production | es:encargado de turno | es:jefe de turno | pl:brygadzista | pl:kierownik zmiany

@occupation Maintenance technician

Industrial maintenance | machine maintenance | plant maintenance | equipment maintenance | maintenance of machines | mechanical maintenance | maintenance and repair | maintained production machines | de:Instandhaltung | de:Wartung und Instandhaltung | de:Maschinenwartung | fr:maintenance industrielle | fr:entretien des machines | es:mantenimiento industrial | es:mantenimiento de maquinaria | pl:utrzymanie ruchu | pl:konserwacja maszyn
Preventive maintenance | scheduled maintenance | maintenance plans | planned maintenance | maintenance inspections | de:vorbeugende Instandhaltung | de:vorbeugende Wartung | fr:maintenance préventive | es:mantenimiento preventivo | pl:konserwacja zapobiegawcza
Predictive maintenance | condition monitoring | vibration monitoring | thermography
Machine repair | repair of machines | mechanical repairs | corrective maintenance | breakdown repairs | troubleshooting machines | fault finding on machines | de:Maschinenreparatur | de:Störungsbehebung an Maschinen | fr:dépannage | fr:maintenance corrective | es:reparación de maquinaria | es:mantenimiento correctivo | pl:naprawa maszyn | pl:usuwanie awarii
Troubleshooting | fault finding | fault diagnosis | problem diagnosis | technical fault analysis | diagnostics of faults | de:Störungssuche | de:Fehlerdiagnose | fr:diagnostic de pannes | es:resolución de averías | es:diagnóstico de averías | pl:diagnozowanie usterek
Hydraulic repairs | hydraulic maintenance | pneumatic maintenance | pump maintenance | seal replacement | pump repair
Bearing replacement | shaft alignment | laser alignment | lubrication | belt drives
Machine installation | installation of machinery | machine relocation | assembly of machines on site | millwright work
Field service | on-site service | customer site service | service technician work | field service engineer | travelling service | de:Servicetechnik | de:Außendienst im Service | fr:intervention sur site | fr:itinérance technique | es:servicio técnico | pl:serwis terenowy | pl:serwis u klienta
Spare parts management | spare parts ordering | tool store management
Conveyor systems maintenance | material handling equipment maintenance
Compressed air systems | compressors maintenance | steam boilers operation | boiler operation
Technical manuals reading | service manuals | maintenance records

@occupation Quality inspector

Quality inspection | incoming goods inspection | incoming inspection | final inspection | first article inspection | in-process inspection | inspection of parts | product inspection | de:Qualitätsprüfung | de:Endkontrolle | de:Wareneingangsprüfung | fr:contrôle qualité en production | fr:contrôle de réception | es:inspección de calidad | es:verificación de calidad | pl:kontrola jakości na produkcji | pl:kontrola końcowa
8D reports | 8D problem solving | complaint analysis | corrective and preventive action | ^CAPA | corrective actions
Production part approval process | ^PPAP | ^APQP | initial sample inspection | first sample inspection report | ^EMPB
IATF 16949 | ^IATF | ISO/TS 16949 | VDA 6.3 | automotive quality standards
ISO 13485 | medical device quality | ^MDR | medical device regulation | FDA 21 CFR Part 820
EN 9100 | AS9100 | aerospace quality
Audit of quality systems | quality audits | process audits | product audits | supplier quality audits | auditing quality management systems | internal quality audits
Measurement system analysis | ^MSA | gauge R&R
Test equipment monitoring | calibration of measuring equipment | inspection equipment management
Supplier quality management | supplier quality | supplier quality engineering | ^SQE
Materials testing in quality
Hardness testing > Materials testing in quality
Tensile testing > Materials testing in quality
Salt spray test > Materials testing in quality
Control plans | inspection plans | sampling plans | ^AQL | test instructions
Non-conformance management | nonconformance reports | ^NCR reports | deviation management | blocked stock
Quality planning | advance quality planning | quality manual
Validation of processes | process validation | equipment validation | ^IQ/OQ/PQ | qualification and validation | computer system validation
HACCP | ^HACCP concept | hazard analysis and critical control points | HACCP system | food safety plan
Food safety management | ^BRC | ^IFS Food | FSSC 22000 | ISO 22000 | food safety | de:Lebensmittelsicherheit | fr:sécurité alimentaire | es:seguridad alimentaria | pl:bezpieczeństwo żywności

@occupation Automotive mechanic

Vehicle repair | car repair | auto repair | motor vehicle repair | repairing cars | repaired vehicles | automotive repair | vehicle mechanics | de:Kfz-Reparatur | de:Fahrzeugreparatur | fr:réparation automobile | fr:mécanique automobile | es:reparación de vehículos | es:mecánica del automóvil | pl:naprawa pojazdów | pl:mechanika samochodowa
Vehicle diagnostics | car diagnostics | diagnostic testers | ^OBD | OBD-II | fault code reading | engine diagnostics | de:Fahrzeugdiagnose | fr:diagnostic automobile | es:diagnosis de vehículos | pl:diagnostyka pojazdów
Vehicle servicing | car servicing | oil changes | vehicle inspection service | routine vehicle maintenance | de:Fahrzeugwartung | de:Inspektionen an Fahrzeugen | fr:entretien automobile | es:mantenimiento de vehículos | pl:przeglądy pojazdów | pl:serwis pojazdów
Brake repair | brakes | brake systems
Suspension and steering > Brake repair
Engine repair | engine overhaul | engine rebuild | gearbox repair | transmission repair
Timing belt replacement > Engine repair
Clutch replacement > Engine repair
Tyre fitting | tire changing | tyre changes
Wheel balancing > Tyre fitting
Wheel alignment > Tyre fitting
Vehicle electrics | automotive electronics | vehicle electronics | car electrics
Bodywork repair | panel beating | body repair | dent removal | collision repair | de:Karosseriearbeiten | fr:carrosserie | es:chapa y pintura | pl:blacharstwo samochodowe
Vehicle painting | automotive painting | car paint
High-voltage vehicles | electric vehicle repair | electric vehicles
Hybrid vehicles
Commercial vehicle repair | truck repair | truck mechanics | diesel mechanics | diesel engines
Agricultural machinery repair | tractor repair | farm machinery mechanics
Motorcycle repair | bicycle mechanics | two-wheeler mechanics
Bicycle repair
Roadworthiness inspection | main inspection preparation | emission testing | ^MOT testing
Service advising in workshops | workshop scheduling | repair estimates | service acceptance
Vehicle detailing | vehicle valeting | car cleaning
Air conditioning service for vehicles | automotive air conditioning

@occupation Machinist

CNC machining > Metal processing
Milling > Metal processing
Metal processing > Manufacturing processes

@occupation Machinist
!Turning > Metal processing
Sheet metal processing > Manufacturing processes
