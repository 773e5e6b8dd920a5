@kind skill
@occupation Electrical engineer

Electrical engineering | electrical design | electrical planning | de:Elektrotechnik | de:Elektroplanung | fr:génie électrique | es:ingeniería eléctrica | es:diseño eléctrico | pl:elektrotechnika | pl:projektowanie elektryczne
!Electronics | electronics engineering | electronics knowledge | electronics design | electronic circuits | circuit design | analogue electronics | digital electronics | hardware development | analog circuit design | electronic design | de:Elektronikentwicklung | de:Elektronikkenntnisse | de:Schaltungsentwicklung | de:Hardwareentwicklung | fr:électronique analogique | fr:conception électronique | es:diseño de circuitos | pl:projektowanie układów elektronicznych
PCB design | printed circuit boards | PCB layout | circuit board design | Altium Designer | Cadence Allegro | de:Leiterplattenentwurf | de:Leiterplattenlayout > Electronics
^Altium > PCB design
^KiCad > PCB design
Eagle PCB > PCB design
OrCAD > PCB design
FPGA development | ^FPGA | digital hardware design
^VHDL > FPGA development
Verilog > FPGA development
SystemVerilog > FPGA development
Vivado > FPGA development
Quartus > FPGA development
ASIC design | chip design | integrated circuit design | semiconductor design | RTL design
Power electronics | converters | switch-mode power supplies
Inverters > Power electronics
Motor drives > Power electronics
Power systems engineering | power distribution | power grid | high voltage | medium voltage | de:Energietechnik | de:Hochspannung | de:Mittelspannung | fr:réseaux électriques | fr:haute tension | es:alta tensión | es:media tensión | pl:energetyka | pl:wysokie napięcie
Substations > Power systems engineering
Switchgear > Power systems engineering
Protection relays > Power systems engineering
Grid planning > Power systems engineering
Low-voltage systems | low voltage | de:Niederspannung | fr:basse tension | es:baja tensión | pl:niskie napięcie
PLC programming | ^PLC | programmable logic controllers | PLC | ladder logic | structured text | control programming | IEC 61131 | de:SPS-Programmierung | de:^SPS | fr:programmation d'automates | fr:automates programmables | es:programación de autómatas | es:programación de PLC | pl:programowanie sterowników PLC | pl:sterowniki PLC
Siemens TIA Portal | TIA Portal | ^Simatic | STEP 7 | S7-1500 | Siemens S7 > PLC programming
Allen-Bradley | Rockwell Automation | RSLogix | Studio 5000 > PLC programming
Beckhoff TwinCAT | Schneider Unity Pro | B&R Automation > PLC programming
CODESYS > PLC programming
Industrial automation | automation technology | automation systems | process automation engineering | industrial control systems | de:Automatisierungstechnik | fr:automatisme | fr:automatismes industriels | es:automatización industrial | pl:automatyka przemysłowa
SCADA systems | ^SCADA | ^HMI | human-machine interface design | process visualisation | distributed control systems | ^DCS
WinCC > SCADA systems
Ignition SCADA > SCADA systems
Fieldbus systems | industrial communication
Profibus > Fieldbus systems
Profinet > Fieldbus systems
Modbus > Fieldbus systems
EtherCAT > Fieldbus systems
^CAN bus > Fieldbus systems
CANopen > Fieldbus systems
OPC UA > Fieldbus systems
Drive systems engineering | frequency converters | servo drives | variable frequency drives | ^VFD | motion control
Measurement and control technology | instrumentation | control engineering | closed-loop control | sensors | ^I&C | de:Mess- und Regeltechnik | de:^MSR | de:Sensorik | fr:instrumentation | fr:régulation | es:instrumentación y control | pl:aparatura kontrolno-pomiarowa | pl:^AKPiA
Sensor technology > Measurement and control technology
Control theory > Measurement and control technology
Electrical schematics | wiring diagrams | circuit diagrams | electrical drawings | reading circuit diagrams | ^EPLAN P8 | de:Schaltpläne | de:Schaltplanerstellung | de:Stromlaufpläne | fr:schémas électriques | es:esquemas eléctricos | pl:schematy elektryczne
EPLAN > Electrical schematics
WSCAD > Electrical schematics
SEE Electrical > Electrical schematics
Control cabinet construction | switch cabinet building | control panel wiring | panel building | cabinet wiring | de:Schaltschrankbau | fr:câblage d'armoires électriques | es:montaje de cuadros eléctricos | pl:budowa szaf sterowniczych
Electromagnetic compatibility | ^EMC | ^EMI | EMC testing
Signal processing | digital signal processing | ^DSP | filter design
Radio frequency engineering | ^RF design | antenna design | high-frequency technology | microwave engineering
Telecommunications engineering | telecommunications | ^5G | ^LTE | fiber optics | FTTH | de:Telekommunikationstechnik | de:Glasfasertechnik | fr:télécommunications | fr:fibre optique | es:telecomunicaciones | es:fibra óptica | pl:telekomunikacja | pl:światłowody
Mobile networks > Telecommunications engineering
Fibre optics > Telecommunications engineering
Photovoltaic systems | solar power | solar panels | ^PV | PV systems | solar installation | photovoltaics | de:Photovoltaik | de:Solaranlagen | fr:photovoltaïque | fr:panneaux solaires | es:energía solar fotovoltaica | es:paneles solares | pl:fotowoltaika
Battery systems | battery storage | battery management systems | ^BMS | energy storage
Electric vehicle charging | charging stations | charging infrastructure | e-mobility | wallboxes | EV chargers
Electronics testing | oscilloscope | multimeter | bench testing of electronics | spectrum analyser | test fixtures
Soldering | surface-mount technology | ^SMT | IPC-A-610 | de:Löten | fr:brasage | fr:soudure électronique | es:soldadura electrónica | pl:lutowanie
SMD soldering > Soldering
Reflow > Soldering
SPICE simulation | circuit simulation
LTspice > SPICE simulation
PSpice > SPICE simulation
Building automation | smart home | building management systems | home automation | de:Gebäudeautomation | fr:domotique | es:domótica | pl:automatyka budynkowa | pl:inteligentny dom
^KNX > Building automation
BACnet > Building automation
Fire alarm systems | alarm systems | intruder alarms | ^CCTV installation | access control systems installation | de:Brandmeldeanlagen | de:Einbruchmeldeanlagen | fr:systèmes d'alarme | es:sistemas de alarma | pl:systemy alarmowe
Burglar alarms
Lighting design | DIALux | lighting planning
Electrical power calculation | load flow calculation | short-circuit calculation | ETAP | PowerFactory

@occupation Electrician

Electrical installation | electrical installations | electrical wiring | wiring | installing electrical systems | house wiring | residential wiring | building installation | wired buildings | commercial wiring | de:Elektroinstallation | de:Elektroinstallationen | fr:installation électrique | fr:installations électriques | es:instalaciones eléctricas | es:instalación eléctrica | pl:instalacje elektryczne | pl:montaż instalacji elektrycznych | pl:instalacji elektrycznych | pl:montażu instalacji elektrycznych
Electrical maintenance | maintenance of electrical systems | electrical repairs | repairing electrical equipment | electrical servicing | de:elektrische Instandhaltung | de:Wartung elektrischer Anlagen | fr:maintenance électrique | es:mantenimiento eléctrico | pl:konserwacja instalacji elektrycznych
Electrical fault finding | electrical troubleshooting | fault diagnosis of electrical systems | fault location | electrical fault diagnosis | de:elektrische Fehlersuche | de:Störungsbeseitigung | fr:recherche de pannes électriques | fr:dépannage électrique | es:localización de averías eléctricas | pl:usuwanie usterek elektrycznych
Electrical testing | testing of electrical installations | periodic inspection | DGUV V3 testing | ^PAT testing | megger testing | de:DGUV-V3-Prüfung | de:Prüfung elektrischer Anlagen | fr:contrôle des installations électriques | pl:pomiary elektryczne
Insulation testing > Electrical testing
Portable appliance testing > Electrical testing
Electrical codes | National Electrical Code | ^NEC | VDE regulations | ^VDE | NF C 15-100 | 18th Edition wiring regulations | BS 7671 | ^REBT | ^SEP regulations | electrical safety rules
Cable laying | pulling cables | cable routing | cable pulling | laying cables | cable management | conduit installation | de:Kabelverlegung | de:Kabel verlegen | fr:tirage de câbles | fr:pose de chemins de câbles | es:tendido de cables | pl:układanie kabli
Conduit bending > Cable laying
Cable trays > Cable laying
Distribution boards | fuse boxes | consumer units | switchboards | sub-distribution | electrical panels | panelboards | meter cabinets | de:Verteilerbau | de:Zählerschränke | fr:tableaux électriques | es:cuadros eléctricos | pl:rozdzielnice elektryczne
Industrial electrical installation | industrial wiring | three-phase systems | motor connections | motor controls | three-phase power
Lighting installation | lighting systems | luminaires | LED retrofits | lighting control
Earthing and lightning protection | grounding | earthing | lightning protection
Emergency power systems | power generators | uninterruptible power supply | ^UPS systems | standby generators
Data cabling by electricians | network sockets | satellite systems | intercoms
Lockout tagout | ^LOTO | safe isolation | electrical safety procedures
Work at height | working at heights | scaffold work | elevated work platforms | cherry picker | de:Arbeiten in der Höhe | de:Hebebühne | fr:travail en hauteur | fr:nacelle | es:trabajos en altura | pl:praca na wysokości
Rope access > Work at height
Scissor lift > Work at height
Harness use > Work at height
Site measurement and quoting by electricians | quantity take-off for electrical work
Heat pump electrical connection | connecting household appliances | appliance repair

@occupation Electrician

Electrical testing | inspection and testing | inspected installations | inspect and test installations | tested circuits | tested installations | test circuits | test sheets | test certificates | test reports for installations | ^EICR | ^EICRs | electrical installation condition report | initial verification | loop impedance | earth fault loop impedance | insulation resistance | RCD tests | RCD trip times | RCD testing | continuity tests | continuity of protective conductors | polarity tests | schedule of test results | ^BS 7671 | 18th edition | Megger | Fluke tester | multifunction tester | certified installations | certified circuits | electrical certificates | minor works certificates | fixed wire testing | DGUV V3 | DIN VDE 0100-600 | de:Elektroprüfung | de:E-Check | de:VDE-Prüfung | de:VDE-Messungen | de:Prüfprotokolle | de:Isolationsmessung | de:Schleifenimpedanz | de:ortsveränderliche Geräte geprüft | fr:vérification des installations électriques | fr:mesures électriques | fr:Consuel | es:verificación de instalaciones eléctricas | es:boletín eléctrico | es:medidas eléctricas | pl:pomiary ochronne | pl:protokoły pomiarów
Electrical testing | pl:odbiory elektryczne
Insulation testing > Electrical testing
Portable appliance testing > Electrical testing
Electrical installation | wired houses | wired flats | wire buildings | rewired houses | rewires | first fix | second fix | first and second fix | sockets and lighting | sockets and switches | consumer unit upgrades | distribution boards installed | fuse boards | pulled cable | conduit and trunking | lighting circuits | ring main | domestic installations | installed lighting | building wiring | new-build wiring | wiring of buildings | low-voltage installation | de:Gebäudeinstallation | de:Hausinstallation | de:Unterverteilungen | de:Leitungen verlegt | de:Kabel verlegt | fr:câblage de bâtiments | es:cableado de edificios | pl:rozdzielnice
Lighting installation > Electrical installation
Distribution boards > Electrical installation
Cable laying > Electrical installation

@occupation Electrical engineer

Photovoltaic systems | PV installations | PV modules | PV strings | solar power systems | rooftop solar | solar arrays | DC isolators | battery storage for solar | feed-in meters | grid connection of solar | solar farms | module mounting | de:PV-Anlagen | de:Photovoltaikanlagen | de:Wechselrichter | de:Solarmodule | fr:panneaux photovoltaïques | fr:onduleurs solaires | es:fotovoltaica | es:placas solares | es:instalaciones fotovoltaicas | pl:panele fotowoltaiczne | pl:instalacje fotowoltaiczne | pl:falowniki
PLC programming | ^PLCs | ladder diagrams | function block diagram | S7-1200 | S7-300 | Simatic | Mitsubishi GX Works | Omron Sysmac | HMI screens | faults in PLC programs | de:SPS-Kenntnisse | de:Kontaktplan | de:SPS-Programme | fr:automates Siemens | es:autómatas programables | pl:programowanie sterowników | pl:sterowniki Siemens

@occupation Electrician

Electrical testing | earth resistance | insulation tests | test and inspection reports | test results recorded | condition reports | commissioning tests of installations | thermal imaging of boards | fault loop tests | inspection of installations | periodic testing | landlord certificates | NICEIC certificates | tested boards
Electrical installation | rewired flats | new circuits | fuse box | cable runs | three-phase supplies | installed sockets | wired kitchens | wired offices | wired schools | wired shops | electrical refurbishment | external lighting | emergency lighting installed

@occupation Electrical engineer

PLC programming | PLC faults | PLC code | conveyor controls | programmable controllers | ladder programs | function blocks | PLC cabinets
Photovoltaic systems | MCS certified solar | ground-mounted solar | roof-mounted panels | DC cabling of panels | solar batteries | PV commissioning | solar PV | panel mounting

@occupation Electrician
Electrical installation | rewired | pulled cables | cabling | containment | trunking | conduit | sockets fitted | fitted sockets | fitted switchgear | ring mains | electrical fitting | fitting of electrical equipment | electrical equipment fitted | installed wiring | domestic wiring | de:Verdrahtung | es:cableado | pl:okablowanie
Electrical testing | inspection and test | earth fault loop | schedules of test results | dead tests | live tests | ^2391 | circuit testing | electrical inspection | fr:vérifications électriques | fr:mesures d'isolement | es:verificación de instalaciones
Lighting installation > Electrical installation
Distribution boards > Electrical installation
Cable laying > Electrical installation

@occupation Electrical engineer
Photovoltaic systems | solar panel installation | PV arrays | PV array | PV panels | solar installations | solar inverters | string inverters | solar modules | installed solar | de:Wechselrichter montiert | pl:panele słoneczne
PLC programming | Siemens controllers | S7 controllers | Siemens PLC | Allen-Bradley controllers | controllers by Siemens | logic controllers | changed ladder logic | PLC fault-finding | PLC programs | machine controls | control logic | de:Siemens-Steuerungen | de:Steuerungsprogrammierung | fr:automates | es:autómatas | pl:sterowniki
Siemens TIA Portal > PLC programming
Allen-Bradley > PLC programming
