@kind skill
@occupation Physician

Medical diagnosis | diagnosing patients | clinical diagnosis | differential diagnosis | diagnosis and treatment | de:Diagnostik | de:Diagnosestellung | fr:diagnostic médical | es:diagnóstico clínico | pl:diagnostyka | pl:stawianie diagnoz
Physical examination | clinical examination | history taking | history and physical | medical history taking | anamnesis | de:körperliche Untersuchung | de:Anamnese | de:Anamneseerhebung | fr:examen clinique | fr:anamnèse | es:exploración física | es:anamnesis | pl:badanie fizykalne | pl:wywiad lekarski
Prescribing medication | drug prescribing | prescriptions | prescriptive authority | medication prescribing | de:Rezepte ausstellen | de:Verordnung von Medikamenten | fr:prescription médicale | es:prescripción de medicamentos | pl:wystawianie recept
E-prescribing > Prescribing medication
Primary care | family medicine | general practice | ^GP surgery | family practice | de:Allgemeinmedizin | de:hausärztliche Versorgung | fr:médecine générale | fr:soins primaires | es:atención primaria | es:medicina de familia | pl:podstawowa opieka zdrowotna | pl:medycyna rodzinna
Internal medicine | internist | hospital medicine | hospitalist | de:Innere Medizin | fr:médecine interne | es:medicina interna | pl:interna | pl:choroby wewnętrzne
Emergency medicine | de:Notfallmedizin | fr:médecine d'urgence | es:medicina de urgencias | pl:medycyna ratunkowa
Anaesthesiology | anesthesiology | de:Anästhesiologie | fr:anesthésie | es:anestesiología | pl:anestezjologia
General anaesthesia > Anaesthesiology
Regional anaesthesia > Anaesthesiology
Surgery | surgical procedures | operating on patients | general surgery | minimally invasive surgery | de:Chirurgie | de:operative Eingriffe | fr:chirurgie | es:cirugía | pl:chirurgia | pl:chirurgii
Laparoscopic surgery > Surgery
Surgical assistance | first assist | assisting in surgery | first assistant in surgery | assisting with operations | de:OP-Assistenz | de:chirurgische Assistenz | fr:aide opératoire | es:ayudantía quirúrgica | pl:asysta przy operacjach
Orthopaedics | orthopedics | trauma surgery | orthopaedic surgery | de:Orthopädie | de:Unfallchirurgie | fr:orthopédie | es:traumatología | pl:ortopedia
Gynaecology | gynecology | obstetrics and gynaecology | ^OB/GYN | de:Gynäkologie | fr:gynécologie | es:ginecología | pl:ginekologia
Cardiology | heart failure clinic | cardiovascular medicine | de:Kardiologie | fr:cardiologie | es:cardiología | pl:kardiologia | pl:kardiologii | pl:oddział kardiologii | pl:oddziale kardiologii | de:kardiologisch | de:kardiologischen
Dermatology | skin cancer screening | de:Dermatologie | fr:dermatologie | es:dermatología | pl:dermatologia
Radiology | radiological diagnosis | de:Radiologie | fr:radiologie | es:radiología | pl:radiologia
Occupational medicine | workplace medicine | fitness for work examinations | de:Arbeitsmedizin | fr:médecine du travail | es:medicina del trabajo | pl:medycyna pracy
Ultrasound examination | ultrasound | sonography | ^POCUS | de:Sonographie | de:Ultraschall | de:Echokardiographie | fr:échographie | es:ecografía | pl:ultrasonografia | pl:^USG
Echocardiography > Ultrasound examination
Abdominal ultrasound > Ultrasound examination
Point-of-care ultrasound > Ultrasound examination
Suturing | wound suturing | laceration repair | minor surgery | incision and drainage | de:Wundnaht | fr:sutures | es:suturas | pl:szycie ran
Medical report writing | discharge letters | discharge summaries | doctor's letters | medical dictation | de:Arztbriefe | de:Arztbriefschreibung | fr:comptes rendus médicaux | es:informes médicos | pl:karty wypisowe
Inpatient care | ward medicine | stationary care | rounding on inpatients | de:stationäre Versorgung
Outpatient care | ambulatory care | outpatient clinic | clinic visits | de:ambulante Versorgung | de:Ambulanz | fr:consultations externes | es:consultas externas | pl:poradnia | pl:opieka ambulatoryjna
Chronic disease management | chronic care | management of chronic conditions | disease management programmes | es:pacientes crónicos | es:seguimiento de pacientes crónicos | fr:maladies chroniques | de:chronische Erkrankungen | pl:choroby przewlekłe | pl:chorób przewlekłych
Hypertension management > Chronic disease management
Preventive medicine | preventive care | check-ups | prevention counselling
Health screening > Preventive medicine
Lumbar puncture | invasive procedures
Paracentesis
Thoracentesis
Clinical guidelines | evidence-based medicine | clinical protocols
Medical informed consent | patient consent | obtaining consent from patients | de:Patientenaufklärung
Interpretation of laboratory results | lab result interpretation | interpreting diagnostic tests | interpreting X-rays | ordering and interpreting tests | de:Befundung | fr:interprétation des examens | es:interpretación de pruebas diagnósticas | pl:interpretacja wyników badań
Multidisciplinary team meetings | interdisciplinary case conferences | tumour board | multidisciplinary rounds | interprofessional collaboration | de:Fallbesprechungen | fr:réunions pluridisciplinaires | es:equipo multidisciplinar | pl:zespół interdyscyplinarny
Telemedicine | telehealth | video consultations | virtual visits | de:Telemedizin | fr:télémédecine | es:telemedicina | pl:telemedycyna

@occupation Physician assistant

Collaborative practice with physicians | working under physician supervision | supervising physician
Treatment plans | treatment planning | developing treatment plans | de:Behandlungspläne | de:Therapieplanung | fr:plan de traitement | es:planes de tratamiento | pl:plany leczenia
Casting and splinting | fracture care
Joint injections > Casting and splinting
Patient counselling | counselling patients | counseling patients | patient consultations

@occupation Medical assistant

Medical office administration | doctor's office administration | medical practice administration | front desk of a medical practice | practice management | de:Praxisorganisation | de:Praxismanagement | de:Praxisverwaltung | fr:secrétariat médical | fr:gestion du cabinet | es:administración de consultas médicas | pl:rejestracja medyczna
Patient reception | patient registration | patient check-in | patient intake | medical reception | de:Patientenempfang | de:Patientenanmeldung | de:Anmeldung in der Praxis | fr:accueil des patients | es:recepción de pacientes | pl:rejestracja pacjentów
Appointment scheduling for patients | patient scheduling | scheduling patients | medical appointment scheduling | de:Terminvergabe | de:Praxisterminplanung | fr:prise de rendez-vous médicaux | es:gestión de citas | pl:umawianie wizyt
Medical billing | billing for medical services | claims submission | medical claims | medical insurance billing | de:Praxisabrechnung | de:Abrechnung nach EBM | de:^EBM | de:^GOÄ | de:Privatliquidation | fr:facturation des soins | es:facturación médica | pl:rozliczenia z NFZ
Medical coding | ICD-10 coding | ^CPT coding | clinical coding | diagnosis coding | de:medizinische Kodierung | fr:codage médical | es:codificación clínica | pl:kodowanie procedur medycznych
^ICD-10 > Medical coding
CPT codes > Medical coding
^DRG > Medical coding
Insurance verification for patients | prior authorization | prior authorizations | eligibility verification
Lung function testing | spirometry | pulmonary function tests | de:Lungenfunktionstest | fr:spirométrie | es:espirometría | pl:spirometria
Sterilisation of instruments | instrument sterilisation | autoclave | sterile processing | reprocessing of medical devices | sterile services | de:Aufbereitung von Medizinprodukten | de:Sterilisation | de:Instrumentenaufbereitung | fr:stérilisation du matériel | es:esterilización de instrumental | pl:sterylizacja narzędzi
Assisting with treatments | assisting the physician | chairside examinations | de:Assistenz bei Untersuchungen | fr:assistance lors des examens
Medical terminology | medical vocabulary | de:medizinische Terminologie | fr:terminologie médicale | es:terminología médica | pl:terminologia medyczna
Medical transcription | transcribing medical dictation | medical secretarial work | de:medizinische Schreibarbeiten | de:Schreiben von Arztbriefen | fr:retranscription de comptes rendus
Referral management | patient referrals | issuing referrals | processing referrals
Practice software | practice management software | de:Praxissoftware
CGM Medistar > Practice software
Turbomed > Practice software
Medatixx > Practice software
Doctolib > Practice software
Physical therapy applications in practice | electrotherapy in practice | stimulation current therapy

@occupation Dental assistant

Dental chairside assistance | chairside assistance | dental assisting | four-handed dentistry | assisting the dentist | de:Stuhlassistenz | de:Behandlungsassistenz beim Zahnarzt | fr:assistance dentaire au fauteuil | es:asistencia en sillón dental | pl:asysta stomatologiczna
Dental X-rays | dental radiography | intraoral radiographs | de:zahnärztliches Röntgen
Panoramic X-rays > Dental X-rays
Dental prophylaxis | professional tooth cleaning | scaling and polishing | teeth cleaning | oral hygiene instruction | de:professionelle Zahnreinigung | de:^PZR | fr:détartrage | es:profilaxis dental | pl:skaling i piaskowanie
Dental impressions | alginate impressions | intraoral scanning
Dental billing | dental practice billing | de:^BEMA | de:^GOZ | de:Heil- und Kostenpläne
Orthodontic assistance | braces adjustment assistance | archwire changes
Dental laboratory work | dental technology | CAD/CAM dental
Crowns and bridges > Dental laboratory work
Dentures > Dental laboratory work
Dental ceramics > Dental laboratory work
Restorative dentistry | endodontics
Fillings > Restorative dentistry
Root canal treatment > Restorative dentistry
Tooth extraction > Restorative dentistry
Implantology > Restorative dentistry

@occupation Radiographer

Radiography | X-ray imaging | taking X-rays | radiographic imaging | X-rays | conventional radiography | de:Röntgen | de:Röntgenaufnahmen | fr:radiographie | es:radiografía | pl:wykonywanie zdjęć RTG
Computed tomography | ^CT scans | CT scanning | CT scanner | CT imaging | de:Computertomographie | fr:scanner médical | fr:tomodensitométrie | es:tomografía computarizada | es:^TAC | pl:tomografia komputerowa
Magnetic resonance imaging | ^MRI | MRI scanning | MRI scanner | de:Magnetresonanztomographie | de:^MRT | fr:imagerie par résonance magnétique | fr:^IRM | es:resonancia magnética | pl:rezonans magnetyczny
Mammography | breast imaging | de:Mammographie | fr:mammographie | es:mamografía | pl:mammografia
Radiation protection | radiation safety | de:Strahlenschutz | fr:radioprotection | es:protección radiológica | pl:ochrona radiologiczna
Radiotherapy | radiation therapy | linear accelerator treatment | de:Strahlentherapie | fr:radiothérapie | es:radioterapia | pl:radioterapia
Nuclear medicine imaging
PET-CT > Nuclear medicine imaging
Scintigraphy > Nuclear medicine imaging
Picture archiving systems | ^PACS | ^RIS | radiology information system | DICOM
Contrast media administration | contrast injection
Angiography | interventional radiology
