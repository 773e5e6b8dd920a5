@kind skill
@occupation Pharmacist

Dispensing medicines | dispensing prescriptions | prescription dispensing | prescription filling | dispensing of medication in pharmacy | filling prescriptions | de:Arzneimittelabgabe | de:Rezeptbelieferung | fr:délivrance des médicaments | fr:délivrance des ordonnances | es:dispensación de medicamentos | pl:wydawanie leków | pl:realizacja recept
Pharmaceutical counselling | advising customers on medicines | medication counselling | patient counselling on medicines | over-the-counter advice | ^OTC | de:Arzneimittelberatung | de:pharmazeutische Beratung | fr:conseil pharmaceutique | es:atención farmacéutica | es:consejo farmacéutico | pl:opieka farmaceutyczna | pl:doradztwo farmaceutyczne
Compounding of medicines | pharmaceutical compounding | preparing ointments | magistral preparations | extemporaneous preparation | de:Rezepturherstellung | de:Rezepturen | de:Defektur | fr:préparations magistrales | es:formulación magistral | pl:receptura apteczna | pl:leki recepturowe
Sterile compounding > Compounding of medicines
Clinical pharmacy | hospital pharmacy | ward pharmacy services | pharmacokinetic dosing | de:Krankenhausapotheke | de:klinische Pharmazie | fr:pharmacie hospitalière | es:farmacia hospitalaria | pl:farmacja szpitalna
Medication review | drug interaction checks | drug interactions | medication therapy management | polypharmacy review | de:Medikationsanalyse | de:Interaktionsprüfung | fr:bilan partagé de médication | es:revisión de la medicación | pl:przegląd lekowy
Pharmacy stock management | medicines ordering | pharmacy inventory | expiry date control in the pharmacy
Controlled drugs handling | narcotics handling | controlled substances | narcotics register | de:Betäubungsmittel | fr:stupéfiants | es:estupefacientes | pl:środki odurzające
Good manufacturing practice | ^GMP | ^cGMP | EU GMP | GMP guidelines | GMP environment | de:Gute Herstellungspraxis | fr:bonnes pratiques de fabrication | fr:^BPF | es:normas de correcta fabricación | pl:dobra praktyka wytwarzania
Good distribution practice | ^GDP guidelines | pharmaceutical wholesale
Pharmacovigilance | drug safety | adverse event reporting | adverse drug reactions | case processing of adverse events | de:Arzneimittelsicherheit | fr:pharmacovigilance | es:farmacovigilancia | pl:bezpieczeństwo farmakoterapii
Regulatory affairs | drug approval | marketing authorisation | regulatory submissions | ^FDA submissions | ^EMA procedures | eCTD | dossier preparation | de:Arzneimittelzulassung | fr:affaires réglementaires | es:asuntos regulatorios | es:registros farmacéuticos | pl:rejestracja leków
Pharmaceutical formulation | drug formulation | galenics | tablet formulation | dosage form development
Pharmacy management systems | pharmacy software | Lauer-Taxe | Winpharma | Nixfarma | pharmacy benefit management
Chemotherapy preparation | cytostatics preparation | aseptic preparation | total parenteral nutrition
Vaccination in pharmacies | pharmacy immunization services
Blood pressure and glucose checks in pharmacy | pharmacy health checks
Pharmaceutical legislation | medicines law | pharmacy law | de:Apothekenbetriebsordnung | de:Arzneimittelgesetz
Dermocosmetics advice | cosmetics advice in pharmacies
Blister packaging | medication blistering | unit-dose packaging

@occupation Laboratory technician

Laboratory techniques | laboratory work | lab work | laboratory experience | lab techniques | laboratory skills | wet lab | bench work | de:Labortätigkeiten | de:Laborarbeit | de:Labortechniken | fr:techniques de laboratoire | fr:travail en laboratoire | es:técnicas de laboratorio | es:trabajo de laboratorio | pl:techniki laboratoryjne | pl:praca w laboratorium
Clinical chemistry | clinical laboratory testing | blood chemistry | blood analysis | serum analysis | de:klinische Chemie | fr:biochimie clinique | es:bioquímica clínica | pl:chemia kliniczna > Laboratory techniques
Haematology | hematology | blood counts | ^CBC | de:Hämatologie | fr:hématologie | es:hematología | pl:hematologia
Complete blood count > Haematology
Blood smears > Haematology
Coagulation testing | haemostasis | coagulation
Immunohaematology | blood bank | blood group serology | de:Blutgruppenbestimmung | es:banco de sangre | pl:serologia transfuzjologiczna
Blood typing > Immunohaematology
Cross-matching > Immunohaematology
Histology | histological staining | tissue sections | microtome | paraffin embedding | ^IHC | de:Histologie | fr:histologie | es:histología | pl:histologia > Laboratory techniques
Immunohistochemistry > Histology
Cytology | cytological preparations | Pap smears | de:Zytologie | fr:cytologie | es:citología | pl:cytologia
Microbiological techniques | microbiology | culture media | plating of cultures | de:Mikrobiologie | de:mikrobiologische Untersuchungen | fr:microbiologie | fr:analyses microbiologiques | es:microbiología | es:análisis microbiológicos | pl:mikrobiologia | pl:badania mikrobiologiczne > Laboratory techniques
Bacterial cultures > Microbiological techniques
Gram staining > Microbiological techniques
Sterility testing > Microbiological techniques
Microbial identification > Microbiological techniques
Serology | immunoassays | antibody testing
Urinalysis | urine analysis | de:Urinanalyse | fr:analyse d'urine | es:análisis de orina | pl:badanie moczu
Microscopy | microscope work | de:Mikroskopie | fr:microscopie | es:microscopía | pl:mikroskopia
Light microscopy > Microscopy
Fluorescence microscopy > Microscopy
Confocal microscopy > Microscopy
Electron microscopy > Microscopy
Polymerase chain reaction | ^PCR | qPCR | ^RT-PCR | de:Polymerase-Kettenreaktion | fr:amplification en chaîne par polymérase | es:reacción en cadena de la polimerasa | pl:reakcja łańcuchowa polimerazy > Laboratory techniques
Real-time PCR > Polymerase chain reaction
Digital PCR > Polymerase chain reaction
^ELISA | ELISA assays | enzyme-linked immunosorbent assay > Laboratory techniques
Pipetting | pipettes | multichannel pipette
Sample preparation | sample processing | specimen processing | preparation of samples | sample handling | de:Probenvorbereitung | de:Probenaufbereitung | fr:préparation des échantillons | es:preparación de muestras | pl:przygotowanie próbek
Sampling | sample taking | environmental sampling | taking samples | de:Probenahme | fr:échantillonnage | fr:prélèvement d'échantillons | es:muestreo | pl:pobieranie próbek
Laboratory equipment calibration | calibration of laboratory instruments | calibrating instruments | analyser maintenance | equipment qualification | de:Kalibrierung von Laborgeräten | fr:étalonnage des appareils | es:calibración de equipos | pl:kalibracja aparatury
Laboratory quality control | lab QC | Westgard rules | control samples | ring trials | proficiency testing | de:Laborqualitätskontrolle
Good laboratory practice | ^GLP | de:Gute Laborpraxis | fr:bonnes pratiques de laboratoire | es:buenas prácticas de laboratorio | pl:dobra praktyka laboratoryjna
ISO 17025 | ISO/IEC 17025 | ISO 15189 | laboratory accreditation
Laboratory information systems | ^LIMS | laboratory information management system | electronic lab notebook | ^ELN | de:Laborinformationssystem | fr:système d'information de laboratoire | es:sistema de información de laboratorio | pl:laboratoryjny system informatyczny
Laboratory safety | biosafety | ^BSL-2 | ^BSL-3 | biological safety cabinet | chemical hygiene | de:Laborsicherheit | de:Biostoffverordnung | fr:sécurité au laboratoire | es:bioseguridad | pl:bezpieczeństwo w laboratorium
Biosafety level 2 > Laboratory safety
Reagent preparation | preparing solutions | buffer preparation | media preparation | titrant preparation
Laboratory documentation | lab notebooks | lab reports | laboratory journals | documenting test results | batch records
Analytical balances | weighing of substances | gravimetric analysis
Point-of-care testing | ^POCT
Autoclaving | sterile technique | sterile working | clean bench
Laboratory automation | liquid handling robots | automated analysers
Waste disposal in laboratories | hazardous waste disposal | biohazard waste
Necropsy and tissue sampling | autopsy assistance | pathology gross cutting
