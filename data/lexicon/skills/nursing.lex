@kind skill
@occupation Registered nurse

Nursing care | patient care | nursing | provision of nursing care | basic and advanced nursing care | bedside care | direct patient care | cared for patients | de:stationäre Pflege | de:Pflege und Betreuung | de:Pflegeerfahrung | de:Krankenpflege | de:Patientenversorgung | de:Pflege von Patienten | de:Grund- und Behandlungspflege | fr:soins infirmiers | fr:soins aux patients | fr:prise en charge des patients | es:cuidados de enfermería | es:atención al paciente | es:cuidado de pacientes | pl:opieka pielęgniarska | pl:opieka nad pacjentem | pl:pielęgniarstwo | pl:opieki pielęgniarskiej | pl:opieki nad pacjentem | pl:opieka nad pacjentami | pl:opieki nad pacjentami | es:cuidados enfermeros | de:pflegerische Versorgung
Acute care | acute care nursing | acute ward | acute hospital care | acute medical ward | de:Akutpflege | de:Akutstation | fr:soins aigus | es:cuidados agudos | pl:opieka ostra | es:planta de agudos | es:pacientes agudos | pl:oddział ostry | fr:service de soins aigus
Intensive care | ICU nursing | ^ICU | intensive care unit | critical care | critical care nursing | intensive care nursing | ^ITU | de:Intensivpflege | de:Intensivstation | fr:soins intensifs | fr:réanimation | es:cuidados intensivos | es:^UCI | pl:intensywna terapia | pl:intensywna opieka medyczna | pl:^OIOM | pl:intensywnej terapii | pl:oddziale intensywnej terapii | pl:anestezjologii i intensywnej terapii > Acute care
Emergency nursing | emergency department | emergency room | accident and emergency | ^A&E | emergency care | de:Notaufnahme | de:Notfallpflege | fr:urgences | fr:service des urgences | es:urgencias | pl:oddział ratunkowy | pl:^SOR | pl:oddziale ratunkowym | pl:izba przyjęć | pl:izbie przyjęć > Acute care
Triage | patient triage | Manchester Triage System | emergency severity index | de:Ersteinschätzung | fr:tri des patients | es:triaje | pl:segregacja medyczna
Medical-surgical nursing | med-surg | medical-surgical | med/surg > Acute care
Surgical nursing | surgical ward | perioperative care of surgical patients | post-operative care | postoperative care | pre-operative care | pre- and post-operative care | de:chirurgische Pflege | de:postoperative Pflege | fr:soins postopératoires | fr:service de chirurgie | es:cuidados postoperatorios | pl:opieka pooperacyjna | pl:opieka po zabiegu | pl:opieki po zabiegu | pl:opieki pooperacyjnej > Nursing care
Operating theatre nursing | operating room nursing | scrub nurse | circulating nurse | perioperative nursing | theatre nurse | instrumentation in surgery | de:OP-Pflege | de:Instrumentieren im OP | fr:bloc opératoire | es:enfermería quirúrgica | es:quirófano | pl:blok operacyjny | pl:instrumentowanie do zabiegów > Nursing care
Anaesthesia nursing | anesthesia nursing | recovery room | post-anaesthesia care | ^PACU | de:Anästhesiepflege | de:Aufwachraum | fr:salle de réveil | es:unidad de recuperación postanestésica > Acute care
Cardiac nursing | cardiology nursing | cardiology ward | coronary care | ^CCU | cardiac care | heart patients | de:Kardiologie-Station | de:kardiologische Pflege | fr:soins en cardiologie | es:enfermería cardiológica | pl:pielęgniarstwo kardiologiczne > Nursing care
Telemetry monitoring | ECG monitoring | EKG monitoring | cardiac monitoring | monitor surveillance | telemetry unit | de:Monitorüberwachung | fr:surveillance scopée | pl:monitorowanie EKG | pl:monitorowania EKG | es:vigilancia del electrocardiograma | es:monitorización cardíaca | fr:surveillance cardiaque > Vital signs monitoring
ECG recording | ^ECG | ^EKG | electrocardiogram | 12-lead ECG | writing ECGs | electrocardiography | de:EKG schreiben | fr:électrocardiogramme | es:electrocardiograma | pl:wykonywanie EKG | pl:wykonywania EKG
Cardiac rhythm interpretation | rhythm interpretation | ECG interpretation | EKG interpretation | dysrhythmia recognition > ECG recording
Vital signs monitoring | vital signs | observations of patients | monitoring vital signs | blood pressure measurement | taking vitals | patient monitoring | measured vital signs | de:Vitalzeichenkontrolle | de:Vitalparameter | de:Vitalzeichen | de:Überwachung der Vitalzeichen | fr:constantes vitales | fr:prise des constantes | fr:surveillance des paramètres vitaux | es:constantes vitales | es:signos vitales | pl:parametry życiowe | pl:pomiar parametrów życiowych | pl:parametrów życiowych | pl:monitorowanie ciśnienia | pl:pomiar ciśnienia
Early warning scores | early warning score | ^NEWS2 | ^MEWS | recognising deterioration | deteriorating patient > Vital signs monitoring
Patient assessment | nursing assessment | head-to-toe assessment | physical assessment of patients | nursing history taking | assessed patients | de:Pflegeanamnese | fr:évaluation du patient | es:valoración del paciente | es:valoración de enfermería | pl:ocena stanu pacjenta
Care planning | nursing care plans | care plans | individualised care plans | nursing process | nursing diagnosis | ^NANDA | care plan development | de:Pflegeplanung | de:Pflegeprozess | fr:plan de soins | fr:projet de soins | es:planes de cuidados | es:plan de cuidados | pl:plan opieki | pl:planowanie opieki
Nursing documentation | charting | patient documentation | nursing records | clinical documentation | documenting care | documented nursing care | de:Pflegedokumentation | fr:dossier de soins | fr:transmissions ciblées | es:registros de enfermería | es:documentación clínica | pl:dokumentacja pielęgniarska | pl:dokumentacja medyczna | pl:dokumentacji medycznej | pl:dokumentacji pielęgniarskiej
Electronic health records | electronic medical records | electronic patient records | electronic patient record | ^EHR | ^EMR | electronic charting | de:elektronische Patientenakte | de:digitale Patientenakte | fr:dossier patient informatisé | es:historia clínica electrónica | pl:elektroniczna dokumentacja medyczna | pl:elektronicznej dokumentacji medycznej | pl:dokumentacja elektroniczna | pl:elektroniczna dokumentacja | de:elektronischen Patientenakte
^Epic EHR | Epic Systems | Epic EMR | EpicCare | Epic Hyperspace > Electronic health records
^Cerner | Oracle Health EHR | PowerChart > Electronic health records
Meditech > Electronic health records
Allscripts > Electronic health records
eClinicalWorks > Electronic health records
athenahealth > Electronic health records
ORBIS hospital information system | hospital information system | Agfa ORBIS | SAP IS-H | i.s.h.med | de:Krankenhausinformationssystem | de:^KIS > Electronic health records
Medication administration | administering medication | drug administration | medication rounds | giving medication | dispensing medication to patients | administered medication | medication management | de:Medikamentengabe | de:Medikamentenverabreichung | de:Verabreichung von Medikamenten | fr:administration des médicaments | fr:administration de médicaments | fr:distribution des médicaments | es:administración de medicamentos | es:administración de medicación | pl:podawanie leków | pl:podawania leków | pl:podawaniu leków
IV therapy | intravenous medication | intravenous therapy | infusions | infusion therapy | IV infusions | IV medication | intravenous drips | IV administration | infusion pumps | syringe drivers | de:Infusionstherapie | de:Infusionen | de:intravenöse Injektionen | fr:perfusions | fr:pose de perfusions | es:terapia intravenosa | es:fluidoterapia | pl:wlewy dożylne | pl:podawanie kroplówek | es:medicación intravenosa | fr:traitements intraveineux | de:intravenöse Medikamente | pl:pompy infuzyjne | pl:pompach infuzyjnych | pl:leki dożylne | pl:podawanie leków dożylnych | de:Infusionspumpen | es:bombas de infusión > Medication administration
IV cannulation | peripheral cannulation | inserting IV lines | IV insertion | cannulation | peripheral venous access | IV starts | de:Legen von Venenverweilkanülen | fr:pose de voie veineuse | es:canalización de vías | pl:wkłucia obwodowe
Central line care | central venous catheter care | ^PICC | PICC lines | port access | port-a-cath | central venous line | de:^ZVK
Venepuncture | phlebotomy | blood draws | blood sampling | taking blood | drawing blood | venipuncture | blood collection | blood samples | de:Blutentnahme | de:Blutabnahme | fr:prise de sang | fr:prélèvements sanguins | es:extracción de sangre | pl:pobieranie krwi
Injections | giving injections | de:Injektionen | fr:injections | es:inyecciones | pl:iniekcje
Intramuscular injections > Injections
Subcutaneous injections > Injections
Vaccination | immunisation | immunizations | vaccinations | giving vaccines | de:Impfungen | es:vacunación | pl:szczepienia | es:vacunas | pl:szczepień | fr:vaccinations | fr:vaccins > Injections
Blood transfusion | transfusions | blood product administration | de:Bluttransfusion | fr:transfusion sanguine | es:transfusión sanguínea | pl:przetaczanie krwi
Wound care | wound management | dressing changes | wound dressing | wound treatment | dressed wounds | changing dressings | de:Wundversorgung | de:Wundmanagement | de:Verbandswechsel | fr:soins de plaies | fr:pansements | fr:réfection de pansements | es:cura de heridas | es:curas | pl:opatrywanie ran | pl:leczenie ran | pl:zmiana opatrunków | pl:opatrywania ran | pl:leczenia ran | pl:pielęgnacja ran | pl:opatrunków
Pressure ulcer care > Wound care
Leg ulcer care > Wound care
Pressure ulcer prevention | pressure sore prevention | decubitus prophylaxis | Braden scale | repositioning patients | skin integrity | de:Dekubitusprophylaxe | fr:prévention des escarres | es:prevención de úlceras por presión | pl:profilaktyka przeciwodleżynowa
Ostomy care | stoma care | colostomy care | de:Stomaversorgung | fr:soins de stomie | es:cuidado de ostomías | pl:pielęgnacja stomii
Catheter care | urinary catheterisation | Foley catheter | catheterization | urinary catheter insertion | de:Katheterpflege | de:Blasenkatheter | fr:sondage urinaire | es:sondaje vesical | pl:cewnikowanie
Tracheostomy care | suctioning | airway suctioning | tracheal suction | de:Tracheostomapflege | fr:soins de trachéotomie | es:cuidados de traqueostomía | pl:pielęgnacja tracheostomii
Ventilator care | mechanical ventilation | ventilated patients | ventilator management | ^BiPAP | ^CPAP | weaning from the ventilator | de:Beatmungspflege | de:Beatmung | fr:ventilation mécanique | es:ventilación mecánica | pl:wentylacja mechaniczna | pl:pacjentami wentylowanymi | pl:pacjentów wentylowanych | pl:pacjenci wentylowani | pl:wentylacji mechanicznej | de:beatmeter Patienten | de:beatmete Patienten | fr:patients ventilés | es:pacientes ventilados
Non-invasive ventilation > Ventilator care
Enteral feeding | tube feeding | nasogastric tube | NG tube | ^PEG care | PEG feeding | de:Sondenernährung | fr:nutrition entérale | es:nutrición enteral | pl:żywienie dojelitowe
Dialysis | haemodialysis | hemodialysis | peritoneal dialysis | dialysis unit | de:Dialyse | fr:dialyse | fr:hémodialyse | es:diálisis | es:hemodiálisis | pl:dializa | pl:hemodializa
Dialysis nursing | renal nursing | nephrology nursing > Dialysis; Nursing care
Oncology | cancer care | chemotherapy | chemotherapy administration | cytotoxic drugs | de:Onkologie | de:Chemotherapie | fr:oncologie | fr:chimiothérapie | es:oncología | es:quimioterapia | pl:onkologia | pl:chemioterapia | pl:onkologii
Oncology nursing | cancer nursing | oncology ward | de:onkologische Pflege | es:enfermería oncológica | pl:pielęgniarstwo onkologiczne > Oncology; Nursing care
Paediatrics | pediatrics | sick children | children's ward | de:Pädiatrie | de:Kinderheilkunde | fr:pédiatrie | es:pediatría | pl:pediatria | pl:pediatrii
Paediatric nursing | pediatric nursing | children's nursing | de:Kinderkrankenpflege | fr:soins pédiatriques | es:enfermería pediátrica | pl:pielęgniarstwo pediatryczne > Paediatrics; Nursing care
Neonatal care | ^NICU | neonatal intensive care | newborn care | de:Neonatologie | fr:néonatologie | es:neonatología | pl:neonatologia
Premature babies > Neonatal care
Obstetrics | maternity ward | postpartum care | postnatal care | antenatal care | prenatal care | delivery room | de:Geburtshilfe | de:Kreißsaal | de:Wochenbettpflege | fr:maternité | fr:obstétrique | fr:suites de couches | es:obstetricia | es:paritorio | pl:położnictwo | pl:opieka okołoporodowa
Labour and delivery nursing | labor and delivery | obstetric nursing | maternity nursing > Obstetrics
Psychiatry | psychiatric care | behavioural health | behavioral health | psychiatric ward | de:Psychiatrie | fr:psychiatrie | es:psiquiatría | pl:psychiatria | pl:psychiatrii
Mental health nursing | psychiatric nursing | de:psychiatrische Pflege | fr:soins psychiatriques | es:enfermería de salud mental | pl:pielęgniarstwo psychiatryczne > Psychiatry; Nursing care
Geriatrics | geriatric care | elderly patients | geriatric patients | de:Geriatrie | fr:gériatrie | es:geriatría | pl:geriatria | pl:geriatrii
Geriatric nursing | gerontology nursing | nursing of older people | de:geriatrische Pflege | fr:soins gériatriques | es:enfermería geriátrica | pl:pielęgniarstwo geriatryczne > Geriatrics; Nursing care
Palliative care | end-of-life care | hospice care | terminal care | palliative nursing | dying patients | de:Palliativpflege | de:Sterbebegleitung | de:Hospizarbeit | fr:soins palliatifs | fr:accompagnement en fin de vie | es:cuidados paliativos | pl:opieka paliatywna | pl:opieka hospicyjna
Community nursing | home health nursing | district nursing | home visits nursing | home nursing | visiting nurse | de:ambulante Pflege | de:häusliche Krankenpflege | fr:soins à domicile | es:enfermería comunitaria | es:atención domiciliaria | pl:pielęgniarstwo środowiskowe | pl:pielęgniarska opieka domowa > Nursing care
Rehabilitation nursing | rehab nursing | stroke unit nursing | neuro rehabilitation nursing | stroke care > Nursing care
Orthopaedic nursing | orthopedic nursing | trauma nursing > Nursing care
Neurological nursing | neuro nursing | neurology ward > Nursing care
Respiratory nursing | pulmonary care | oxygen therapy | nebulisers | oxygen administration > Nursing care
Diabetes care | diabetes management | blood sugar measurement | diabetes education | de:Blutzuckermessung | de:Diabetesberatung | fr:surveillance glycémique | fr:éducation thérapeutique du diabète | es:control de glucemia | pl:pomiar glikemii
Blood glucose monitoring > Diabetes care
Insulin administration > Diabetes care
Pain management | pain assessment | pain scales | patient-controlled analgesia | ^PCA pump | de:Schmerzmanagement | fr:prise en charge de la douleur | es:manejo del dolor | pl:leczenie bólu | pl:ocena bólu
Infection prevention and control | infection control | infection prevention | isolation precautions | hospital hygiene | standard precautions | ^MRSA management | barrier nursing | de:Krankenhaushygiene | de:Infektionsschutz | de:Hygienevorschriften im Krankenhaus | fr:hygiène hospitalière | fr:prévention des infections | es:control de infecciones | es:prevención de infecciones | pl:kontrola zakażeń | pl:zapobieganie zakażeniom
Aseptic technique > Infection prevention and control
Hand hygiene > Infection prevention and control
Cardiopulmonary resuscitation | ^CPR | resuscitation | basic life support | ^BLS | code blue | use of a defibrillator | ^AED | de:Reanimation | de:Wiederbelebung | fr:réanimation cardio-pulmonaire | es:reanimación cardiopulmonar | es:^RCP | es:soporte vital básico | pl:resuscytacja krążeniowo-oddechowa | pl:^RKO | pl:podstawowe zabiegi resuscytacyjne | pl:resuscytacji > First aid
Advanced life support | ^ALS | advanced cardiac life support | ^ACLS | advanced resuscitation | rapid response team | de:erweiterte Reanimationsmaßnahmen | es:soporte vital avanzado | pl:zaawansowane zabiegi resuscytacyjne > Cardiopulmonary resuscitation
Patient education | educating patients | patient teaching | discharge teaching | health education | teaching patients and families | de:Patientenedukation | de:Patientenschulung | de:Anleitung von Patienten | fr:éducation thérapeutique | fr:éducation du patient | es:educación sanitaria | es:educación al paciente | pl:edukacja pacjentów | pl:edukacja zdrowotna | pl:edukacja chorych | pl:edukacji pacjentów | pl:edukacji pacjenta | pl:edukacja pacjenta
Discharge planning | hospital discharge | discharge management | care transitions | transitional care | de:Entlassmanagement | de:Überleitungspflege | fr:préparation de la sortie | es:planificación del alta | pl:planowanie wypisu
Patient advocacy | advocating for patients | patient rights
Fall prevention | falls prevention | fall risk assessment | de:Sturzprophylaxe | fr:prévention des chutes | es:prevención de caídas | pl:zapobieganie upadkom
Patient mobilisation | mobilising patients | moving and handling | patient transfers | manual handling of patients | positioning patients | patient lifting | de:Mobilisation | de:Lagerung von Patienten | de:Kinästhetik | fr:mobilisation des patients | fr:manutention des malades | es:movilización de pacientes | pl:pionizacja | pl:mobilizacja pacjentów
Hoist use > Patient mobilisation
Kinaesthetics > Patient mobilisation
Personal hygiene care | assistance with personal care | washing patients | basic care | personal care | body care | bathing patients | activities of daily living support | ^ADLs | ^ADL | assist with bathing and dressing | de:Grundpflege | de:Körperpflege | fr:soins d'hygiène | fr:aide à la toilette | es:aseo personal | es:higiene personal de los pacientes | pl:higiena pacjenta | pl:toaleta pacjenta
Behandlungspflege | medical treatment care | de:medizinische Behandlungspflege | technical nursing procedures
Ward rounds | bedside rounds | doctors' rounds | participating in ward rounds | de:Visiten | fr:visite médicale | es:pase de visita | pl:obchody lekarskie
Clinical handover | shift handover | bedside handover | SBAR | ^SBAR | nurse handoff | de:Dienstübergabe | fr:relève infirmière | es:cambio de turno de enfermería | pl:raport pielęgniarski
Charge nurse duties | shift lead | charge nurse | ward management | nurse in charge | ward leadership | de:Schichtleitung | de:Stationsleitung | fr:responsable de service | es:supervisión de planta | pl:kierowanie zmianą pielęgniarską
Nurse preceptorship | preceptor | mentoring student nurses | practice supervisor | student supervision in nursing | practical instruction of nursing students | precepted new nurses | nursing students | student nurses | de:Praxisanleitung | fr:tutorat des étudiants infirmiers | fr:encadrement des étudiants | es:tutorización de alumnos de enfermería | pl:opiekun praktyk | pl:opiekunka praktyk | pl:opieka nad studentami pielęgniarstwa | pl:szkolenie studentów pielęgniarstwa | es:tutora de prácticas de enfermería | fr:tutrice de stage infirmier
Staff rostering in nursing | nurse scheduling | ward rota | duty roster planning | de:Dienstplangestaltung | de:Dienstplanung | fr:gestion des plannings | es:planificación de turnos | pl:układanie grafików
Nursing quality assurance | nursing audits | expert standards in nursing | quality indicators in nursing | de:Expertenstandards | de:Pflegestandards
Evidence-based nursing | evidence-based practice | nursing research
Case management in nursing | nurse case management | utilization review | care coordination | de:Fallmanagement | es:gestión de casos | pl:koordynacja opieki
Telephone triage | telehealth nursing | telenursing | nurse advice line > Triage
School nursing | occupational health nursing | workplace health checks
Endoscopy assistance | endoscopy nursing | colonoscopy assistance | assisting in endoscopy
Cardiac catheterisation laboratory | cath lab | catheterization laboratory | electrophysiology lab | de:Herzkatheterlabor | fr:salle de cathétérisme | es:hemodinámica | pl:pracownia hemodynamiki
Patient admission | admissions and discharges | admitting patients | admission process | de:Patientenaufnahme | fr:accueil et admission des patients | es:ingreso de pacientes | pl:przyjmowanie pacjentów
Specimen collection | sample collection from patients | urine samples | swabs | specimens | de:Probenentnahme bei Patienten | fr:recueil d'échantillons | es:toma de muestras | pl:pobieranie materiału do badań
Medication reconciliation | medication history review
Restraint reduction | de-escalation with patients | de-escalation techniques | crisis de-escalation | managing aggressive behaviour | de:Deeskalation | fr:désescalade | es:contención verbal | pl:deeskalacja
HIPAA compliance | ^HIPAA | patient confidentiality | medical confidentiality | patient privacy | de:Schweigepflicht | fr:secret médical | es:confidencialidad del paciente | pl:tajemnica medyczna
Joint Commission standards | Joint Commission readiness | hospital accreditation | ^JCAHO

@occupation Midwife

Midwifery | attending births | deliveries of babies | birth assistance | de:Hebammentätigkeit | de:Geburtsbegleitung | fr:accompagnement de la naissance | es:asistencia al parto | pl:prowadzenie porodów > Obstetrics
Cardiotocography | ^CTG | fetal monitoring | foetal monitoring
Breastfeeding counselling | lactation support | lactation consulting | breastfeeding support | de:Stillberatung | fr:conseil en lactation | es:asesoramiento en lactancia | pl:doradztwo laktacyjne
Antenatal classes | childbirth preparation classes | birth preparation courses | de:Geburtsvorbereitungskurse | fr:préparation à l'accouchement | es:preparación al parto | pl:szkoła rodzenia
Newborn screening | newborn examination | Apgar assessment
Perineal suturing | episiotomy repair

@occupation Paramedic

Prehospital emergency care | paramedic care | ambulance service | emergency medical services | ambulance crew | emergency response | de:Rettungsdienst | fr:secours préhospitaliers | fr:ambulance | es:emergencias extrahospitalarias | es:transporte sanitario | pl:ratownictwo medyczne | pl:pogotowie ratunkowe > Cardiopulmonary resuscitation
Trauma care | trauma assessment | ^PHTLS
Haemorrhage control > Trauma care
Splinting > Trauma care
Spinal immobilisation > Trauma care
Patient transport | non-emergency patient transport | ambulance driving | stretcher handling | de:Krankentransport | fr:transport sanitaire | es:traslado de pacientes | pl:transport medyczny
Advanced airway management | supraglottic airway
Intubation > Advanced airway management
Laryngeal mask > Advanced airway management
Mass casualty management | major incident response | disaster response
Emergency vehicle operation | blue light driving | emergency driving
Emergency dispatch | control centre dispatching | emergency call handling | 112 calls | 911 dispatch

@occupation Registered nurse

Wound care | hydrocolloid | alginate | alginate dressings | foam dressings | hydrogel | silver dressings | vacuum dressings | negative pressure wound therapy | VAC therapy | vac dressings | debridement | wound assessment | wound documentation | wound edges | wound healing | chronic wounds | surgical wounds | stitches removed | removed sutures | suture removal | staples removed | compression bandaging | compression bandages | bandages changed | changed bandages | changed dressings | leg ulcers | pressure ulcers | diabetic foot | pressure sores dressed | de:Verbände gewechselt | de:Verbände angelegt | de:Verbandwechsel | de:Wunden versorgt | de:Wundauflagen | de:Hydrokolloid | de:Alginat | de:Wundauflage | de:Vakuumtherapie | de:VAC-Therapie | de:Kompressionsverbände | de:Kompressionsverband | de:chronische Wunden | de:Ulcus cruris | de:offene Beine | de:diabetischer Fuß | de:Wunddokumentation | de:Wundbehandlung | de:Wundspülung | de:Wundreinigung | de:Wundverlauf | de:Dekubitus versorgt | de:Wundtherapie | fr:pansements complexes | fr:plaies chroniques | fr:escarres | fr:ulcères | fr:ablation de fils
Wound care | fr:pansement refait | fr:cicatrisation | es:vendajes | es:úlceras por presión | es:heridas crónicas | es:apósitos | es:retirada de puntos | pl:opatrunki | pl:rany przewlekłe | pl:odleżyny | pl:zaopatrywanie ran | pl:zdejmowanie szwów
Medication administration | administered drugs | administer medication | gave medicines | drug rounds | medicine rounds | prepared medication | prepare medication | dosage calculation | drug calculations | dose calculations | controlled drugs checks | medicines management | medication charts | oral medication | dispensed tablets | two-person check of drugs | insulin given | antibiotics given | de:Medikamente gestellt | de:Medikamente verabreicht | de:Medikamente gerichtet | de:Medikamentenmanagement | de:Medikamente stellen | de:Medikamentenvergabe | de:Stellen von Medikamenten | de:Medikamente richten | de:Arzneimittelgabe | fr:distribution de médicaments | fr:piluliers | fr:préparation des piluliers | fr:traitements administrés | fr:administration des traitements | es:preparación de medicación | es:medicación oral | es:administrar medicación | es:administrar fármacos | pl:rozdawanie leków | pl:przygotowywanie leków | pl:podawać leki
Infusions monitoring | monitored infusions | infusions monitored | set up infusions | ran infusions | hung infusions | intravenous fluids | IV fluids | IV antibiotics | intravenous antibiotics | de:Infusionen angehängt | de:Infusionen überwacht | de:Infusionen verabreicht | de:Infusionen gelegt | de:Überwachung von Infusionen | fr:perfusions posées | fr:surveillance des perfusions | es:sueroterapia | pl:kroplówki | pl:wlewy > IV therapy
Behandlungspflege | clinical nursing procedures | basic medical care procedures | de:Behandlungspflegen | de:behandlungspflegerische Maßnahmen | de:behandlungspflegerische Tätigkeiten | de:Insulin gespritzt | de:Insulininjektionen | de:Blutzucker gemessen | de:Blutzuckerkontrolle | de:Katheter gelegt | de:Katheterwechsel | de:Sonden versorgt | de:Sondenkost | de:PEG-Versorgung | de:PEG-Sonde | de:Stoma versorgt | de:Kompressionsstrümpfe | de:Kompressionstherapie | de:Kompressionsverbände angelegt | de:Absaugen | de:Trachealkanülen | de:Portversorgung | de:Einläufe | de:ärztliche Verordnungen umgesetzt | de:Blutdruckkontrolle | de:Subkutane Infusion
Care planning | care plans written | wrote care plans | nursing care planning | care goals | planned care | individual care plans | care plan reviews | de:Pflegeplanungen | de:Pflegeziele | de:Pflegepläne | de:Pflegeplanung erstellt | de:Strukturmodell | de:^SIS | de:Strukturierte Informationssammlung | de:Maßnahmenplanung | de:Maßnahmenpläne | de:Pflegegradmanagement | de:Pflegevisiten | de:Pflegevisite | de:Pflegebedarf ermittelt | fr:démarche de soins | es:planes de cuidados individualizados | pl:plany opieki | pl:proces pielęgnowania
Nursing documentation | documented care | nursing notes | care reports | wrote nursing notes | shift reports of patients | de:Pflegeberichte | de:Pflegebericht | de:Pflegedokumentation geführt | de:digitale Dokumentation | de:Dokumentation der Pflege | de:Berichte geschrieben | de:Pflege dokumentiert | de:Pflegeakte | de:Vivendi | de:Medifox | de:DAN Pflege | de:SNAP Ambulant | fr:transmissions | pl:raporty pielęgniarskie
Electronic health records | electronic charts | electronic records of patients | digital patient record | computerised patient records | charted electronically | EPIC charting | Nervecentre | SystmOne | EMIS Web | Sunrise Clinical | e-charting | electronic prescribing | bedside scanning of drugs | bar-code medication | de:digitale Patientenakten | fr:dossier patient informatique | es:historia clínica digital
Acute care | acute hospital | acute medicine | acute admissions | medical admissions unit | acute medical unit | emergency ward | high dependency unit | ^HDU | ^AMU | step-down unit | medical ward | de:Akutklinik | de:Akutkrankenhaus
Dementia care | dementia | patients with dementia | residents with dementia | dementia ward | dementia unit | Alzheimer's disease | Alzheimer | de:Demenz | de:Menschen mit Demenz | de:Demenzkranke | de:demenzkranke Bewohner | de:an Demenz erkrankte | de:dementiell erkrankte | de:demenziell erkrankte Menschen | de:demenziell veränderte Menschen | de:Demenzstation | de:Demenzwohngruppe | de:gerontopsychiatrische Pflege | de:gerontopsychiatrische Station | de:gerontopsychiatrisch | de:Alzheimer | fr:démence | fr:maladie d'Alzheimer | fr:patients déments | fr:troubles cognitifs | es:demencia | es:personas con demencia | es:enfermos de Alzheimer | pl:demencja | pl:osoby z demencją | pl:choroba Alzheimera | pl:otępienie
Validation according to Feil | reminiscence therapy | life story work | dementia-friendly activities | sensory stimulation for dementia | de:Validation | de:Validation nach Feil | de:integrative Validation | de:Biographiearbeit | de:Erinnerungsarbeit | de:Milieutherapie | de:10-Minuten-Aktivierung | de:Mäeutik | de:basale Stimulation > Dementia care

@occupation Registered nurse

Nursing documentation | de:Dokumentation | de:Dokumentation am Computer | de:Verlaufsberichte | de:Beobachtungen dokumentiert
Medication administration > Behandlungspflege
Wound care > Behandlungspflege
Injections > Behandlungspflege
Enteral feeding > Behandlungspflege
Catheter care > Behandlungspflege
Ostomy care > Behandlungspflege
Diabetes care > Behandlungspflege
Tracheostomy care > Behandlungspflege
^Epic EHR > Electronic health records
Meditech > Electronic health records

@occupation Registered nurse

Wound care | wound nurse | wound clinic | necrotic tissue | wound drains | skin tears | surgical dressings | aseptic dressing | bandaging | ulcer dressings | compression therapy | healing of wounds | de:Verbandwechsel bei chronischen Wunden | de:Wundexperte | de:Wundvisite | de:Wundheilung | de:Dekubitus | de:Dekubitusversorgung | de:Fäden gezogen | de:Fäden ziehen | de:aseptischer Verbandwechsel | de:septische Wunden | de:Wundabstrich | de:Ulkus | de:Kompressionswickel | de:postoperative Wunden | de:Drainagen gezogen | de:Drainagen | de:Schaumverbände | de:Wundfotos | de:Wunden beurteilt
Behandlungspflege | de:Insulingabe | de:Subkutaninjektionen | de:Katheterisierung | de:Dauerkatheter | de:suprapubische Katheter | de:Inhalationen | de:Sauerstoffgabe | de:Blutdruck und Puls | de:Augentropfen | de:Medikamente nach ärztlicher Anordnung | de:Tabletten gestellt | de:Medikamentenplan | de:ärztliche Anordnungen ausgeführt | de:Absaugung | de:Anlegen von Verbänden | de:Klistiere | de:Schmerzpumpen | de:Blutabnahmen | de:Trachealkanüle
Care planning | de:Pflegeanamnesen | de:Pflegeplan | de:Maßnahmen geplant | de:Pflegeprozesssteuerung | de:Pflegediagnosen | de:Risikoeinschätzung | de:Evaluation der Pflege | de:Maßnahmenplan | de:Begutachtung durch den Medizinischen Dienst
Dementia care | dementia friendly | residents with memory loss | confused patients | wandering residents | dementia coach | memory clinic | cognitive impairment | reality orientation | de:verwirrte Bewohner | de:desorientierte Bewohner | de:geschützter Wohnbereich | de:gerontopsychiatrische Fachkraft | de:Erinnerungspflege | de:herausforderndes Verhalten | de:Demenzbeauftragte | de:Demenz-WG | de:Validationsgespräche | de:kognitive Einschränkungen | de:Alzheimer-Kranke | de:Gedächtnistraining
Medication administration | drug charts | medication trolley | syringes prepared | antibiotics prepared | double-checked drugs | heparin | opioids given | insulin doses | pain relief given | blister packs given | medicine trolley
Electronic health records | paperless ward | ward software | records on the tablet | computer records of patients | iMDsoft | PatientKeeper | Point Click Care | care software

@occupation Registered nurse
Nursing documentation | charted | wrote care notes | handover notes | recorded observations | de:Pflege am Computer | de:Pflegedoku | de:digitale Pflegedokumentation | de:EDV-gestützte Pflegedokumentation | de:dokumentieren die Pflege | de:DAN Software | de:Connext Vivendi | de:Pflegeverlauf | de:Leistungsnachweise | de:Durchführungsnachweise | de:Pflegemaßnahmen dokumentiert | fr:traçabilité des soins | es:historia de enfermería
Care planning | fr:plans de soins > Nursing documentation
Dementia care | living with dementia | people with Alzheimer's | memory loss | memory care unit | de:demenziell | de:demenziell erkrankt | de:dementiell | de:Alzheimerkranke | de:Alzheimer-Patienten | de:Biografiegespräche | de:geschützter Bereich | de:Böhm | fr:personnes désorientées | fr:unité Alzheimer
Behandlungspflege | de:Medikamentenstellen | de:Katheterisieren | de:PEG-Sonden | de:Stoma | de:Tracheostoma | de:subkutane Infusionen | de:ärztliche Verordnungen | de:nach ärztlicher Anordnung | de:Augentropfen verabreicht
Wound care | dressing of wounds | surgical wounds dressed | sutures removed | drains removed | pressure sores | tissue viability | negative pressure therapy | clean wounds | wound photographs | pressure ulcers managed | de:Wundexpertin | de:Wundexperte ICW | de:Wundexpertin ICW | de:Wundmanager | de:Wundmanagerin | de:Wunden verbunden | de:Wunden vermessen | de:Versorgung von Wunden | de:phasengerechte Wundversorgung | de:Unterschenkelgeschwüre | de:Druckgeschwüre | de:Wundverbände
Medication administration | drug round | administered medicines | medicines administration | gave medication | administered antibiotics | syringe pumps | controlled drugs | insulin infusions | heparin infusions | titrated infusions | IV drugs | patient group directions | prescriptions checked | fr:distribution des traitements
IV therapy | intravenous infusions | IV lines > Medication administration
Electronic health records | electronic records | electronic chart | ^EPR | EPR system | ^EPIC | Cerner Millennium | Lorenzo | Rio EPR | NEWS2 scores | eObs | e-observations | computerised charting | digital patient records | fr:^DPI
Acute care | acute surgery | emergency admissions | high dependency | cardiac ward
Injections > Behandlungspflege
Catheter care > Behandlungspflege
Enteral feeding > Behandlungspflege
Ostomy care > Behandlungspflege
IV therapy > Behandlungspflege
Medication administration > Behandlungspflege
Tracheostomy care > Behandlungspflege
Insulin administration > Behandlungspflege
Infusions monitoring > IV therapy
