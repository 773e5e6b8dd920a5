# Certificates, licences and registrations. A link says that who holds this holds or has shown that as well, by the rules
# of the body that grants it. A name that people also use for the subject itself (Scrum, ITIL) needs its certificate word here.
@kind certification

# Computing
AWS certification | AWS certified | Amazon Web Services certification
AWS Certified Cloud Practitioner | Cloud Practitioner > AWS certification
AWS Certified Solutions Architect – Associate | AWS Solutions Architect Associate | AWS Certified Solutions Architect | AWS Solutions Architect > AWS certification
AWS Certified Solutions Architect – Professional | AWS Solutions Architect Professional > AWS certification
AWS Certified Developer | AWS Developer Associate > AWS certification
AWS Certified SysOps Administrator | AWS SysOps Administrator > AWS certification
AWS Certified DevOps Engineer | AWS DevOps Engineer Professional > AWS certification
AWS Certified Security – Specialty | AWS Security Specialty > AWS certification
AWS Certified Machine Learning | AWS Machine Learning Specialty > AWS certification
Microsoft Azure certification | Azure certified | Microsoft Certified Azure | Azure certification
Azure Fundamentals | ^AZ-900 > Microsoft Azure certification
Azure Administrator Associate | ^AZ-104 > Microsoft Azure certification
Azure Solutions Architect Expert | ^AZ-305 > Microsoft Azure certification
Azure Developer Associate | ^AZ-204 > Microsoft Azure certification
Azure DevOps Engineer Expert | ^AZ-400 > Microsoft Azure certification
Azure Security Engineer Associate | ^AZ-500 > Microsoft Azure certification
Azure Data Engineer Associate | ^DP-203 > Microsoft Azure certification
Power BI Data Analyst Associate | ^PL-300 | ^DA-100
Microsoft 365 Certified Administrator Expert | ^MS-102
Microsoft Certified Systems Engineer | ^MCSE | ^MCSA | ^MCP certification | Microsoft Certified Professional
Microsoft Office Specialist | ^MOS certification | Microsoft Office certification
Google Cloud certification | Google Cloud certified | ^GCP certified
Google Cloud Professional Cloud Architect | Google Professional Cloud Architect > Google Cloud certification
Google Cloud Professional Data Engineer | Google Professional Data Engineer > Google Cloud certification
Google Cloud Associate Cloud Engineer | Associate Cloud Engineer > Google Cloud certification
Certified Kubernetes Administrator | ^CKA
Certified Kubernetes Application Developer | ^CKAD
Certified Kubernetes Security Specialist | ^CKS > Certified Kubernetes Administrator
HashiCorp Certified Terraform Associate | Terraform Associate
Docker Certified Associate | ^DCA certification
Red Hat Certified System Administrator | ^RHCSA
Red Hat Certified Engineer | ^RHCE > Red Hat Certified System Administrator
Linux Professional Institute certification | ^LPIC | ^LPIC-1
LPIC-2 | ^LPIC2 > Linux Professional Institute certification
LPIC-3 | ^LPIC3 > LPIC-2
Linux Foundation Certified System Administrator | ^LFCS
Cisco Certified Network Associate | ^CCNA
Cisco Certified Network Professional | ^CCNP
Cisco Certified Internetwork Expert | ^CCIE
Juniper Networks Certified Associate | ^JNCIA | ^JNCIS
CompTIA A+ | A+ certification
CompTIA Network+ | Network+ certification
CompTIA Security+ | Security+ certification
CompTIA Linux+ | Linux+ certification
CompTIA CySA+ | CySA+
CompTIA PenTest+ | PenTest+
CompTIA Server+ | Server+ certification
VMware Certified Professional | ^VCP certification | ^VCP-DCV
Certified Information Systems Security Professional | ^CISSP
Certified Information Security Manager | ^CISM
Certified Information Systems Auditor | ^CISA
Certified in Risk and Information Systems Control | ^CRISC
Certified Ethical Hacker | ^CEH
Offensive Security Certified Professional | ^OSCP
Systems Security Certified Practitioner | ^SSCP
Certified Cloud Security Professional | ^CCSP
GIAC certification | ^GIAC | ^GSEC | ^GCIH
ISO 27001 Lead Auditor | ISO/IEC 27001 Lead Auditor
ISO 27001 Lead Implementer | ISO/IEC 27001 Lead Implementer
BSI IT-Grundschutz Practitioner | IT-Grundschutz-Praktiker | de:IT-Grundschutz-Praktiker
Certified data protection officer | de:zertifizierter Datenschutzbeauftragter | fr:délégué à la protection des données certifié | es:delegado de protección de datos certificado | pl:certyfikowany inspektor ochrony danych
Certified Information Privacy Professional | ^CIPP | ^CIPP/E
Certified Information Privacy Manager | ^CIPM
Oracle Certified Professional Java Programmer | Oracle Certified Professional | ^OCP Java | ^OCA Java | Oracle Certified Java Programmer | Java certification
Oracle Certified Associate Database | Oracle Database Administrator Certified | ^OCP Database
Certified Python programmer | ^PCEP | ^PCAP | ^PCPP
Salesforce Certified Administrator | Salesforce Administrator certification
Salesforce Certified Platform Developer | Salesforce Platform Developer I
SAP Certified Application Associate | SAP certification | SAP certified | SAP Certified Associate
ServiceNow Certified System Administrator | ServiceNow CSA
ISTQB Certified Tester Foundation Level | ^ISTQB | ^CTFL | ISTQB Certified Tester | ISTQB Foundation Level
ISTQB Advanced Level | ISTQB Test Manager | ISTQB Test Analyst | ^CTAL > ISTQB Certified Tester Foundation Level
ITIL Foundation | ITIL certification | ITIL v3 Foundation | ITIL 4 Foundation | ITIL certified
ITIL Expert | ITIL Managing Professional | ITIL Intermediate > ITIL Foundation
COBIT certificate | COBIT Foundation
TOGAF certification | TOGAF certified | ^TOGAF 9
Certified Professional for Requirements Engineering | ^CPRE | ^IREB | IREB Foundation Level
Certified Professional for Software Architecture | ^CPSA | ^iSAQB | iSAQB Foundation Level
Certified Professional for Usability and User Experience | ^CPUX | ^UXQB
Nielsen Norman Group UX Certificate | ^NN/g UX certification
European Computer Driving Licence | ^ECDL | ^ICDL | de:Europäischer Computerführerschein | es:^ECDL | pl:europejski certyfikat umiejętności komputerowych
TensorFlow Developer Certificate
Cloudera certification | Databricks Certified | Databricks Certified Data Engineer
SnowPro Core certification | ^SnowPro
Tableau Desktop Specialist | Tableau Certified Data Analyst
Google Data Analytics Certificate | Google Data Analytics Professional Certificate
Autodesk Certified Professional | Autodesk certification
Certified SOLIDWORKS Professional | ^CSWP | ^CSWA
Adobe Certified Professional | Adobe Certified Expert | ^ACE Adobe

# Projects and processes
Project Management Professional | ^PMP | PMP certified | PMP certification
Certified Associate in Project Management | ^CAPM
PMI Agile Certified Practitioner | ^PMI-ACP
PMI Professional in Business Analysis | ^PMI-PBA
Program Management Professional | ^PgMP
PRINCE2 Foundation | PRINCE2 certification | PRINCE2 certified
PRINCE2 Practitioner > PRINCE2 Foundation
IPMA Level D | ^IPMA | ^GPM certification | IPMA certification | de:Projektmanagement-Fachmann
IPMA Level C > IPMA Level D
Certified ScrumMaster | ^CSM | Certified Scrum Master
Professional Scrum Master | ^PSM | ^PSM I | Scrum Master certification
Certified Scrum Product Owner | ^CSPO
Professional Scrum Product Owner | ^PSPO
SAFe Agilist | SAFe certification | Certified SAFe Agilist | ^SAFe 5 Agilist | SAFe Scrum Master
Kanban Management Professional | ^KMP
Certified Business Analysis Professional | ^CBAP
Lean Six Sigma Yellow Belt | Six Sigma Yellow Belt | Yellow Belt
Lean Six Sigma Green Belt | Six Sigma Green Belt | Green Belt
Lean Six Sigma Black Belt | Six Sigma Black Belt | Black Belt
Lean Six Sigma Master Black Belt | Master Black Belt > Lean Six Sigma Black Belt
Certified Change Management Professional | ^CCMP | Prosci certification | Prosci Certified Change Practitioner
AgilePM Practitioner | AgilePM Foundation
MSP Practitioner | Managing Successful Programmes
REFA certificate | de:REFA-Schein | de:REFA-Grundschein

# Quality, safety, environment
ISO 9001 Lead Auditor | lead auditor ISO 9001 > Internal auditor certificate
Internal auditor certificate | internal quality auditor | ISO 9001 internal auditor | de:interner Auditor | fr:auditeur interne certifié | es:auditor interno | pl:auditor wewnętrzny ISO 9001
Quality management representative | de:Qualitätsmanagementbeauftragter | de:^QMB | pl:pełnomocnik ds. jakości
Certified Quality Engineer | ^CQE
Certified Manager of Quality | ^CMQ/OE
VDA 6.3 process auditor | VDA 6.3 auditor | de:Prozessauditor VDA 6.3
NEBOSH General Certificate | ^NEBOSH | NEBOSH International General Certificate
IOSH Managing Safely | ^IOSH
OSHA 10-hour card | OSHA 10 | OSHA 10-hour
OSHA 30-hour card | OSHA 30 | OSHA 30-hour
HAZWOPER 40 | ^HAZWOPER
Certified Safety Professional | ^CSP certification
Occupational safety specialist | safety officer certificate | de:Fachkraft für Arbeitssicherheit | de:^FASI | fr:technicien HSE certifié | es:técnico superior en prevención de riesgos laborales | es:técnico en prevención de riesgos laborales | pl:uprawnienia BHP | pl:specjalista BHP
Safety representative | de:Sicherheitsbeauftragter | es:delegado de prevención
Basic course in occupational risk prevention | es:curso básico de PRL | es:curso de prevención de riesgos laborales
Construction safety card | ^CSCS | CSCS card | fr:carte BTP | es:tarjeta profesional de la construcción | es:^TPC
Safe-T-Cert | Safe Pass | ^SCC certificate | ^SCC | ^VCA certificate | de:SCC-Zertifikat
Fire safety assistant certificate | fire warden certificate | de:Brandschutzhelfer | de:Ausbildung zum Brandschutzhelfer | fr:équipier de première intervention
Fire safety officer | de:Brandschutzbeauftragter | pl:inspektor ochrony przeciwpożarowej
French fire safety diploma | fr:^SSIAP 1 | fr:^SSIAP | fr:^SSIAP 2
Work at height certificate | working at heights certificate | fr:habilitation travail en hauteur | es:curso de trabajos en altura | pl:uprawnienia do pracy na wysokości | pl:badania wysokościowe
Confined space certificate | confined space entry certificate | es:curso de espacios confinados
Dangerous goods officer | de:Gefahrgutbeauftragter | es:consejero de seguridad ADR | pl:doradca ADR
Waste management officer | de:Abfallbeauftragter | de:Immissionsschutzbeauftragter
Radiation protection certificate | de:Fachkunde im Strahlenschutz | de:Strahlenschutzkurs | fr:personne compétente en radioprotection | es:licencia de operador de instalaciones radiactivas | pl:inspektor ochrony radiologicznej
LEED Accredited Professional | ^LEED AP | LEED Green Associate
BREEAM Assessor
Certified passive house designer | de:zertifizierter Passivhausplaner
Energy consultant certificate | de:Gebäudeenergieberater | de:zertifizierter Energieberater | fr:diagnostiqueur immobilier certifié | pl:uprawnienia do świadectw energetycznych
Certified Energy Manager | ^CEM certification

# First aid and health
First aid certificate | first aid training | first aid certified | first-aid certificate | certified first aider | emergency first aid at work | first aid at work certificate | de:Erste-Hilfe-Kurs | de:Erste-Hilfe-Schein | de:Ersthelferausbildung | de:ausgebildeter Ersthelfer | fr:^PSC1 | fr:sauveteur secouriste du travail | fr:^SST | es:curso de primeros auxilios | pl:kurs pierwszej pomocy | pl:zaświadczenie o ukończeniu kursu pierwszej pomocy
Paediatric first aid certificate | pediatric first aid certificate | pediatric first aid | paediatric first aid > First aid certificate
CPR certification | CPR certified | CPR certificate | CPR/AED | CPR/AED certified
Basic Life Support | ^BLS | BLS certification | BLS certified | BLS provider | basic life support certificate | es:soporte vital básico | de:Basisreanimation-Zertifikat | pl:^BLS-AED | pl:podstawowe zabiegi resuscytacyjne > CPR certification
Advanced Cardiovascular Life Support | ^ACLS | advanced cardiac life support | ACLS certified | ACLS provider > Basic Life Support
Advanced Life Support certificate | pl:zaawansowane zabiegi resuscytacyjne | es:soporte vital avanzado | ^ALS certificate | advanced life support | ^ALS provider | ^ERC ALS > Basic Life Support
Pediatric Advanced Life Support | ^PALS | paediatric advanced life support | PALS certified > Basic Life Support
Neonatal Resuscitation Program | ^NRP | neonatal resuscitation programme
Advanced Trauma Life Support | ^ATLS
Prehospital Trauma Life Support | ^PHTLS | International Trauma Life Support | ^ITLS
Trauma Nursing Core Course | ^TNCC
Emergency Nurse Pediatric Course | ^ENPC
French emergency care certificate | fr:^AFGSU | fr:^AFGSU 2 | fr:attestation de formation aux gestes et soins d'urgence
Registered nurse licence | ^RN licence | ^RN license | registered nurse license | ^RN | licensed registered nurse | nursing registration | registered nurse registration | ^NMC registration | ^NMC registered | valid registration as a nurse | current RN license | nursing licence | nursing license | de:Berufsurkunde Pflegefachkraft | de:Erlaubnis zum Führen der Berufsbezeichnung Pflegefachfrau | de:examinierte Pflegefachkraft | de:Anerkennung als Pflegefachkraft | fr:diplôme d'État infirmier | fr:inscription à l'ordre des infirmiers | es:colegiación de enfermería | es:colegiado en enfermería | pl:prawo wykonywania zawodu pielęgniarki | pl:prawo wykonywania zawodu pielęgniarki lub położnej
NCLEX-RN | ^NCLEX
Licensed practical nurse | ^LPN | ^LVN | licensed vocational nurse | practical nurse license
Certified nursing assistant | ^CNA | certified nurse aide | ^STNA
Nurse practitioner licence | ^APRN | advanced practice registered nurse | nurse practitioner license | ^FNP-BC > Registered nurse licence
Critical care registered nurse certificate | ^CCRN > Registered nurse licence
Certified emergency nurse | ^CEN > Registered nurse licence
Oncology certified nurse | ^OCN > Registered nurse licence
Medical-surgical nurse certification | ^CMSRN | ^RN-BC > Registered nurse licence
Perioperative nurse certification | ^CNOR > Registered nurse licence
Intensive care and anaesthesia specialist nurse | de:Fachweiterbildung Intensivpflege und Anästhesie | de:Fachweiterbildung Intensivpflege | de:Fachpflege Intensiv | pl:specjalizacja w pielęgniarstwie anestezjologicznym i intensywnej opiece
Practice instructor in nursing | practice supervisor certificate | practice educator certificate | de:Praxisanleiter | de:Praxisanleiterin | de:Weiterbildung zum Praxisanleiter | de:Weiterbildung zur Praxisanleiterin | fr:formation tutorat infirmier
Wound expert certificate | certified wound care nurse | ^CWCN | ^WOCN | de:Wundexperte ICW | de:Wundexperte | de:Wundexpertin | fr:^DU plaies et cicatrisation
Pain nurse certificate | de:Pain Nurse | de:algesiologische Fachassistenz
Palliative care certificate | de:Palliative-Care-Weiterbildung | de:Weiterbildung Palliative Care | fr:^DU soins palliatifs
Care assistant certificate | de:Pflegebasiskurs | de:Pflegehelferkurs | fr:^DEAS | es:certificado de atención sociosanitaria | es:certificado de atención sociosanitaria a personas dependientes | pl:kurs opiekuna medycznego | Care Certificate
Additional care worker certificate | de:Betreuungskraft nach §43b | de:Betreuungskraft nach §53b | de:Alltagsbegleiter
Ward manager qualification | de:Weiterbildung zur Stationsleitung | de:verantwortliche Pflegefachkraft | de:^PDL
Midwife registration | registered midwife | de:Hebammenexamen | fr:diplôme d'État de sage-femme | es:matrona colegiada | pl:prawo wykonywania zawodu położnej
Medical licence | medical license | licence to practise medicine | licensed physician | full medical registration | ^GMC registration | de:Approbation als Arzt | de:Approbation | de:ärztliche Approbation | fr:inscription à l'ordre des médecins | es:colegiado en medicina | es:colegiación médica | pl:prawo wykonywania zawodu lekarza | pl:^PWZ
Board certification in medicine | board certified | specialist registration | de:Facharzt | de:Facharztanerkennung | de:Facharztausbildung | fr:diplôme d'études spécialisées | fr:^DES de médecine | es:^MIR | es:especialidad médica vía MIR | pl:specjalizacja lekarska > Medical licence
DEA registration | ^DEA license | DEA registered
Physician assistant certification | ^PA-C | ^NCCPA | NCCPA certified | certified physician assistant | ^PANCE | PA license | physician assistant license
Paramedic licence | paramedic license | paramedic registration | ^NRP paramedic | ^HCPC paramedic | de:Notfallsanitäter | de:Notfallsanitäterin | es:técnico en emergencias sanitarias | pl:prawo wykonywania zawodu ratownika medycznego | fr:diplôme d'État d'ambulancier
Emergency medical technician | ^EMT | ^EMT-B | ^NREMT | de:Rettungssanitäter | de:Rettungssanitäterin
Pharmacist licence | pharmacist license | registered pharmacist | ^RPh | ^GPhC registration | licensed pharmacist | de:Approbation als Apotheker | fr:inscription à l'ordre des pharmaciens | es:colegiado en farmacia | pl:prawo wykonywania zawodu farmaceuty
Certified pharmacy technician | ^CPhT | pharmacy technician license | ^PTCB
Pharmaceutical Qualified Person | de:Sachkundige Person nach AMG | fr:pharmacien responsable | es:director técnico farmacéutico
Physiotherapist registration | physical therapist license | physiotherapy licence | physical therapy license | licensed physical therapist | de:staatlich anerkannter Physiotherapeut | de:staatlich anerkannte Physiotherapeutin | fr:diplôme d'État de masseur-kinésithérapeute | es:fisioterapeuta colegiado | pl:prawo wykonywania zawodu fizjoterapeuty
Manual therapy certificate | de:Zertifikat manuelle Therapie | pl:certyfikat terapii manualnej
Lymphatic drainage certificate | de:Zertifikat manuelle Lymphdrainage | de:Lymphdrainage-Zertifikat
Occupational therapist registration | occupational therapist license | ^OTR/L | de:staatlich anerkannter Ergotherapeut
Speech-language pathologist licence | ^CCC-SLP | de:staatlich anerkannte Logopädin | fr:certificat de capacité d'orthophoniste
Psychotherapist licence | licensed psychologist | licensed professional counselor | ^LPC license | de:Approbation als Psychotherapeut | de:Approbation Psychotherapie | es:^PIR | es:psicólogo general sanitario | fr:titre de psychologue | pl:certyfikat psychoterapeuty
Dental hygienist licence | registered dental hygienist | ^RDH | de:zahnmedizinische Prophylaxeassistentin | de:^ZMP
Certified dental assistant | ^CDA certification | de:zahnmedizinische Fachangestellte
Certified medical assistant | ^CMA AAMA | registered medical assistant | ^CCMA | de:medizinische Fachangestellte
Certified phlebotomy technician | phlebotomy certification | ^CPT phlebotomy
Certified professional coder | ^CPC coder | certified coding specialist | ^CCS coding
Registered radiologic technologist | ^ARRT
Medical laboratory scientist certification | ^MLS ASCP | ^ASCP | ^MLT ASCP
Registered dietitian | ^RDN | registered dietitian nutritionist | de:VDOE-Zertifikat
Good Clinical Practice certificate | ^GCP certificate | GCP training certificate | de:GCP-Zertifikat | pl:certyfikat GCP
Animal experimentation certificate | FELASA B | FELASA C | FELASA certificate
Medical Product Advisor | de:Medizinprodukteberater | de:geprüfter Pharmareferent
Infection control certificate | hygiene officer in care | de:Hygienebeauftragter | de:Hygienebeauftragte in der Pflege | certified in infection control

# Social work, teaching
Licensed social worker | ^LSW | ^LMSW | licensed master social worker | social work license | de:staatliche Anerkennung als Sozialarbeiter | de:staatlich anerkannte Sozialarbeiterin | de:staatlich anerkannter Sozialarbeiter | de:staatlich anerkannter Sozialpädagoge | fr:diplôme d'État d'assistant de service social | fr:^DEASS | es:colegiado en trabajo social | Social Work England registration
Licensed clinical social worker | ^LCSW | ^LICSW > Licensed social worker
Certified alcohol and drug counselor | ^CADC | ^LCDC | de:zertifizierter Suchttherapeut | pl:certyfikowany specjalista psychoterapii uzależnień
French educator diploma | fr:diplôme d'État d'éducateur spécialisé | fr:^DEES | fr:moniteur éducateur diplômé
Mediator certificate | certified mediator | de:zertifizierter Mediator | de:Mediationsausbildung | fr:médiateur diplômé | pl:mediator wpisany na listę
Systemic consultant certificate | de:systemischer Berater | de:systemische Beraterin | de:zertifizierter systemischer Coach
Teaching licence | teaching license | teaching certificate | teaching credential | qualified teacher status | ^QTS | certified teacher | state teaching license | teacher certification | licensed teacher | valid teaching certificate | de:Lehrbefähigung | de:Lehramtsbefähigung | fr:^CAPES | fr:^CRPE | fr:concours de professeur des écoles | es:^CAP pedagógico | es:habilitación docente | es:oposición docente | pl:przygotowanie pedagogiczne | pl:kwalifikacje pedagogiczne | pl:uprawnienia pedagogiczne
Special education certification | special education teaching license | special education endorsement | pl:kwalifikacje z oligofrenopedagogiki | pl:oligofrenopedagogika > Teaching licence
ESL endorsement | ^ESL certification | ESL certified
National Board Certified Teacher | ^NBCT > Teaching licence
Child Development Associate | ^CDA credential | Child Development Associate credential
State-recognised educator | de:staatlich anerkannter Erzieher | de:staatlich anerkannte Erzieherin | fr:diplôme d'État d'éducateur de jeunes enfants | fr:^DEEJE | fr:^CAP AEPE | es:técnico superior en educación infantil
Youth leader card | de:Juleica | fr:^BAFA | fr:^BAFD | es:monitor de tiempo libre titulado | pl:uprawnienia wychowawcy wypoczynku | pl:kurs wychowawcy kolonijnego
Trainer aptitude certificate | de:Ausbildereignungsprüfung | de:Ausbilderschein | de:^AdA-Schein | de:^AEVO | de:Ausbildereignung | pl:kurs pedagogiczny dla instruktorów
CELTA | ^CELTA certificate | Cambridge CELTA | ^DELTA Cambridge | Trinity CertTESOL
TEFL certificate | ^TEFL certified | TESOL certificate | ^TEFL certification
Montessori diploma | Montessori certificate | AMI diploma | de:Montessori-Diplom
Personal trainer certificate | certified personal trainer | ^NASM-CPT | ^ACE personal trainer | de:Fitnesstrainer B-Lizenz | de:Fitnesstrainer-B-Lizenz | de:Trainerschein | de:Trainer C-Lizenz | fr:^BPJEPS | pl:instruktor fitness
Lifeguard certificate | lifeguard certification | de:Rettungsschwimmabzeichen | de:Rettungsschwimmer | fr:^BNSSA | es:socorrista acuático | es:título de socorrista | pl:ratownik wodny
Swimming instructor certificate | fr:^BEESAN | pl:instruktor pływania
Yoga teacher certificate | Yoga Alliance 200 hours | ^RYT-200
Enhanced background check | ^DBS check | enhanced DBS | criminal record check | background clearance | fingerprint clearance card | de:erweitertes Führungszeugnis | de:Führungszeugnis | fr:extrait de casier judiciaire | es:certificado de delitos de naturaleza sexual | pl:zaświadczenie o niekaralności

# Finance, law, personnel, trade
Certified Public Accountant | ^CPA | CPA license | CPA certification
Chartered accountant | certified accountant | ^ACA | ^FCA | chartered accountancy qualification | fr:expert-comptable diplômé | fr:diplôme d'expertise comptable
ACCA qualification | ^ACCA | ^FCCA | ACCA member | Association of Chartered Certified Accountants
CIMA qualification | ^CIMA | ^ACMA | ^CGMA
AAT qualification | ^AAT | ^MAAT
Certified Management Accountant | ^CMA certification | ^CMA IMA
Certified Internal Auditor | ^CIA certification | ^CIA IIA
Certified Fraud Examiner | ^CFE
Certified tax adviser | de:Steuerberater | de:Steuerberaterin | de:Steuerberaterexamen | pl:doradca podatkowy | pl:licencja doradcy podatkowego
Certified auditor | de:Wirtschaftsprüfer | de:Wirtschaftsprüferexamen | pl:biegły rewident | pl:licencja biegłego rewidenta | es:auditor inscrito en el ROAC | es:^ROAC | fr:commissaire aux comptes inscrit
Certified accountant specialist (Germany) | de:Bilanzbuchhalter IHK | de:Bilanzbuchhalter | de:Bilanzbuchhalterin | de:geprüfter Bilanzbuchhalter
Tax clerk qualification (Germany) | de:Steuerfachangestellte | de:Steuerfachangestellter | de:Steuerfachwirt
Polish accounting certificate | pl:certyfikat księgowy Ministerstwa Finansów | pl:certyfikat księgowy | pl:dyplomowany księgowy | pl:certyfikat SKwP
Enrolled agent | ^EA license | IRS enrolled agent
Chartered Financial Analyst | ^CFA | CFA charterholder | CFA level
Certified Financial Planner | ^CFP | CFP professional
Financial Risk Manager | ^FRM
Chartered Alternative Investment Analyst | ^CAIA
Certified Treasury Professional | ^CTP certification
FINRA Series 7 | Series 7 license | Series 7
FINRA Series 63 | Series 66 | Series 63
Certified Payroll Professional | ^CPP payroll | Fundamental Payroll Certification
Chartered Institute of Payroll Professionals membership | ^CIPP payroll
Anti-money-laundering certificate | ^CAMS | Certified Anti-Money Laundering Specialist
EFPA certificate | ^EFPA | European Financial Advisor | European Investment Practitioner | MiFID II certification | es:certificación MiFID
Insurance agent licence | insurance license | insurance producer license | property and casualty license | life and health license | de:Sachkundeprüfung Versicherungsvermittler | de:Versicherungsfachmann IHK | de:Sachkunde nach §34d | fr:capacité professionnelle en assurance | es:certificado de mediador de seguros | pl:licencja agenta ubezpieczeniowego
Chartered Insurance Institute qualification | ^ACII | ^CII diploma
Associate of the Society of Actuaries | ^ASA actuary | ^FSA actuary | fellow of the Institute of Actuaries | de:Aktuar DAV | pl:licencja aktuariusza
Claims adjuster licence | adjuster license
Real estate agent licence | real estate license | real estate broker license | de:Sachkunde nach §34c | fr:carte T | es:agente de la propiedad inmobiliaria | es:^API colegiado | pl:licencja pośrednika nieruchomości | pl:licencja zarządcy nieruchomości
Real estate appraiser licence | ^MRICS | chartered surveyor | pl:rzeczoznawca majątkowy | pl:uprawnienia rzeczoznawcy majątkowego
Credit professional certificate | Certified Credit Research Analyst
Bar admission | admitted to the bar | member of the bar | licensed attorney | bar license | state bar | solicitor admission | qualified solicitor | qualified barrister | de:Zulassung als Rechtsanwalt | de:Rechtsanwaltszulassung | fr:^CAPA | fr:inscription au barreau | fr:avocat au barreau | es:colegiado en el ICAM | es:colegio de abogados | es:abogado colegiado | pl:wpis na listę adwokatów | pl:wpis na listę radców prawnych | pl:aplikacja radcowska | pl:aplikacja adwokacka
Specialist lawyer (Germany) | de:Fachanwalt | de:Fachanwältin | de:Fachanwaltslehrgang > Bar admission
Certified paralegal | ^NALA certified paralegal | paralegal certificate | registered paralegal
Notary public commission | notary public | commissioned notary
SHRM Certified Professional | ^SHRM-CP | ^SHRM-SCP
Professional in Human Resources | ^PHR
Senior Professional in Human Resources | ^SPHR
CIPD qualification | ^CIPD | CIPD Level 5 | CIPD Level 7
Certified HR specialist (Germany) | de:Personalfachkaufmann | de:Personalfachkauffrau
Coach certificate | certified coach | ^ICF credential | ^ICF ACC | ^ICF PCC | de:zertifizierter Coach
Google Ads certification | Google Ads certified | Google AdWords certification
Google Analytics certification | Google Analytics Individual Qualification | ^GAIQ
HubSpot certification | HubSpot Inbound Marketing Certification | HubSpot certified
Meta Blueprint certification | Facebook Blueprint
Chartered marketer | ^CIM diploma | Digital Marketing Institute certificate
Certified Supply Chain Professional | ^CSCP
Certified in Production and Inventory Management | ^CPIM
CIPS qualification | ^MCIPS | ^CIPS
Customs broker licence | licensed customs broker | pl:agent celny
Authorised Economic Operator knowledge certificate | de:^AEO-Zertifizierung
Certified food protection manager | ServSafe Manager | food protection manager certification

# Driving and machines
Driving licence class B | driving licence | driver's license | drivers license | driving license | driver's licence | category B licence | full clean driving licence | valid driver's license | car driving licence | class B licence | own car and driving licence | de:Führerschein Klasse B | de:Führerschein | de:Führerschein der Klasse B | de:Fahrerlaubnis Klasse B | de:Fahrerlaubnis | de:PKW-Führerschein | de:Führerscheinklasse B | fr:permis B | fr:permis de conduire | fr:permis de conduire B | es:carné de conducir | es:permiso de conducir | es:carnet de conducir | es:permiso B | es:carnet B | es:carné B | pl:prawo jazdy | pl:prawo jazdy kat. B | pl:prawo jazdy kategorii B
Driving licence class BE | category BE | de:Führerschein Klasse BE | de:Klasse BE | fr:permis BE | es:permiso B+E | pl:prawo jazdy kat. B+E > Driving licence class B
Driving licence class C1 | category C1 licence | de:Führerschein Klasse C1 | de:Klasse C1 | fr:permis C1 | es:permiso C1 | pl:prawo jazdy kat. C1 > Driving licence class B
Driving licence class C | category C licence | class C truck licence | ^HGV class 2 | ^LGV licence | HGV licence | de:Führerschein Klasse C | de:LKW-Führerschein | de:Führerscheinklasse C | fr:permis C | fr:permis poids lourd | es:permiso C | es:carnet C | es:carné de camión | pl:prawo jazdy kat. C | pl:prawo jazdy kategorii C > Driving licence class C1
Driving licence class CE | category C+E | category CE licence | ^HGV class 1 | de:Führerschein Klasse CE | de:Führerscheinklasse CE | de:Klasse CE | fr:permis CE | fr:permis super lourd | fr:permis EC | es:permiso C+E | es:carnet C+E | es:carné C+E | pl:prawo jazdy kat. C+E | pl:prawo jazdy C+E > Driving licence class C; Driving licence class BE
Driving licence class D | category D licence | bus driving licence | ^PCV licence | de:Führerschein Klasse D | de:Busführerschein | fr:permis D | es:permiso D | es:carné de autobús | pl:prawo jazdy kat. D > Driving licence class B
Driving licence class A | motorcycle licence | motorcycle license | de:Führerschein Klasse A | de:Motorradführerschein | fr:permis A | es:permiso A | pl:prawo jazdy kat. A
Driving licence class T | tractor licence | de:Führerschein Klasse T | de:Traktorführerschein | de:Führerschein Klasse L | pl:prawo jazdy kat. T
Commercial driver's license | ^CDL | commercial driver license | CDL license | commercial drivers license
CDL Class A | Class A CDL | CDL-A | Class A commercial driver's license > Commercial driver's license
CDL Class B | Class B CDL | CDL-B | Class B commercial driver's license > Commercial driver's license
Hazmat endorsement | HazMat endorsement | hazardous materials endorsement
Tanker endorsement | doubles and triples endorsement | tank vehicle endorsement
TWIC card | ^TWIC | Transportation Worker Identification Credential
DOT medical card | DOT medical certificate | medical examiner's certificate
Driver qualification certificate | ^CPC driver | driver CPC | certificate of professional competence for drivers | code 95 | de:Schlüsselzahl 95 | de:Module 95 | de:Berufskraftfahrerqualifikation | de:^BKF-Qualifikation | de:Code 95 | fr:^FIMO | fr:^FCO | fr:FIMO/FCO | es:^CAP | es:^CAP transporte | es:certificado de aptitud profesional | pl:kod 95 | pl:kwalifikacja wstępna | pl:świadectwo kwalifikacji zawodowej kierowcy
Driver card | digital tachograph card | de:Fahrerkarte | fr:carte conducteur | es:tarjeta de tacógrafo | pl:karta kierowcy
ADR certificate | de:^ADR | fr:^ADR | pl:^ADR | ADR licence | de:ADR-Schein | de:Gefahrgutführerschein | fr:formation ADR | fr:certificat ADR | es:carné ADR | es:^ADR | pl:zaświadczenie ADR | pl:kurs ADR | pl:uprawnienia ADR
Transport manager certificate | certificate of professional competence in transport | de:Fachkunde Güterkraftverkehr | de:Verkehrsleiter | fr:capacité de transport | es:título de transportista | pl:certyfikat kompetencji zawodowych
Passenger transport licence | taxi licence | taxi driver's licence | de:Personenbeförderungsschein | de:P-Schein | fr:carte professionnelle VTC | es:licencia de taxi | pl:licencja taxi
Forklift licence | forklift certificate | forklift certified | forklift license | forklift certification | fork lift licence | counterbalance licence | ^RTITB | ^ITSSAR | de:Staplerschein | de:Gabelstaplerschein | de:Flurförderschein | de:Flurfördermittelschein | de:Stapler-Führerschein | fr:^CACES | fr:^CACES 3 | fr:CACES R489 | es:carné de carretillero | es:carnet de carretillero | es:carnet de carretilla elevadora | es:carné de carretilla | pl:uprawnienia na wózki widłowe | pl:^UDT wózki | pl:uprawnienia UDT | pl:uprawnienia UDT na wózki widłowe
Reach truck licence | reach truck certificate | de:Schubmaststaplerschein | fr:CACES 5 | pl:uprawnienia na wózki wysokiego składowania
Crane operator licence | crane licence | crane operator certification | ^NCCCO | de:Kranschein | de:Kranführerschein | de:Krankenführerschein | fr:CACES grue | fr:CACES R487 | es:carné de gruista | es:carnet de operador de grúa | pl:uprawnienia na suwnice | pl:uprawnienia na żurawie
Slinger certificate | slinger/signaller | rigger certification | de:Anschlägerschein | fr:formation élingueur | pl:uprawnienia hakowego
Aerial work platform licence | ^IPAF | IPAF licence | scissor lift certificate | boom lift certification | de:Hubarbeitsbühnenschein | de:Bedienerschein Hubarbeitsbühne | fr:CACES nacelle | fr:CACES R486 | es:carné de plataformas elevadoras | pl:uprawnienia na podesty ruchome
Excavator operator licence | ^CPCS | ^NPORS | plant operator licence | de:Baggerschein | de:Baggerführerschein | fr:CACES R482 | fr:CACES engins de chantier | es:carné de operador de maquinaria | pl:uprawnienia na koparki | pl:uprawnienia operatora koparki | pl:uprawnienia na koparko-ładowarki
Chainsaw certificate | chainsaw licence | chainsaw operator certificate | de:Motorsägenschein | de:Kettensägenschein | de:AS Baum I | es:curso de motosierra | pl:uprawnienia pilarza | pl:kurs drwala-pilarza
Pesticide applicator licence | pesticide applicator license | plant protection certificate | de:Sachkunde Pflanzenschutz | de:Sachkundenachweis Pflanzenschutz | fr:Certiphyto | es:carné de fitosanitarios | es:carnet de manipulador de fitosanitarios | pl:uprawnienia do stosowania środków ochrony roślin
Boat licence | boating licence | de:Sportbootführerschein | fr:permis bateau | es:^PER | es:patrón de embarcaciones de recreo | pl:patent żeglarski | pl:patent sternika motorowodnego
Train driver licence | de:Triebfahrzeugführerschein | fr:licence de conducteur de train | es:licencia de maquinista | pl:licencja maszynisty
Commercial pilot licence | ^CPL | commercial pilot license
Airline transport pilot licence | ^ATPL | ^ATP certificate | airline transport pilot license > Commercial pilot licence
Private pilot licence | ^PPL | private pilot license
Drone pilot licence | drone licence | ^FAA Part 107 | EU drone licence A2 | de:Drohnenführerschein | fr:télépilote certifié | es:piloto de drones titulado | pl:świadectwo kwalifikacji UAVO
Cabin crew attestation | ^CCA cabin crew | cabin crew certificate | es:certificado TCP
Aircraft maintenance licence | ^EASA Part-66 | Part-66 licence | ^FAA A&P | A&P license | A&P mechanic
STCW certificate | ^STCW | STCW basic safety training | officer of the watch certificate
Air traffic controller licence | ^ATCO licence
Aviation security certificate | aviation background check | de:Zuverlässigkeitsüberprüfung nach §7 LuftSiG | de:Luftsicherheitsassistent | ^ZÜP

# Crafts and technical work
Welding certificate | welding certification | certified welder | ^AWS certified welder | EN ISO 9606-1 certificate | welder qualification test | de:Schweißschein | de:Schweißerprüfung | de:Schweißerpass | de:geprüfter Schweißer | fr:licence de soudage | fr:qualification soudeur | es:homologación de soldador | es:soldador homologado | pl:uprawnienia spawalnicze | pl:certyfikat spawacza | pl:książeczka spawacza
MAG welding certificate | MIG/MAG welding certificate | de:MAG-Schweißschein | de:Schweißschein MAG | es:homologación MIG-MAG | pl:uprawnienia spawalnicze MAG | pl:uprawnienia MAG 135 > Welding certificate
TIG welding certificate | de:WIG-Schweißschein | de:Schweißschein WIG | es:homologación TIG | pl:uprawnienia spawalnicze TIG | pl:uprawnienia TIG 141 > Welding certificate
Welding engineer certificate | international welding engineer | ^IWE | de:Schweißfachingenieur | de:^SFI | es:ingeniero internacional de soldadura | pl:międzynarodowy inżynier spawalnik
Welding inspector certificate | certified welding inspector | ^CWI | ^CSWIP | ^IWIP
Non-destructive testing certificate | ^NDT level 2 | ISO 9712 | ^VT2 | ^UT2 | ^PT2 | ^MT2 | ASNT Level II | NDT certification
Electrician licence | journeyman electrician license | journeyman electrician | licensed electrician | electrical licence | ^JIB gold card | ^18th Edition | 18th Edition qualification | de:Elektrofachkraft | fr:titre d'électricien | es:carné de instalador eléctrico | es:carnet de instalador electricista | es:instalador autorizado en baja tensión | pl:uprawnienia SEP | pl:uprawnienia elektryczne | pl:uprawnienia SEP do 1 kV | pl:^SEP do 1kV
Master electrician license | master electrician | de:Elektrotechnikermeister | de:Elektromeister > Electrician licence
Electrically qualified person for defined tasks | de:Elektrofachkraft für festgelegte Tätigkeiten | de:^EFKffT | electrically instructed person | de:elektrotechnisch unterwiesene Person
High-voltage qualification for vehicles | de:Hochvoltschein | de:Hochvolttechniker | de:^HV2 | fr:habilitation véhicules électriques | es:formación en vehículos de alto voltaje
French electrical authorisation | fr:habilitation électrique | fr:habilitations électriques | fr:^B1V | fr:^B2V | fr:^H0B0
Switching authorisation | de:Schaltberechtigung | high-voltage switching authorisation | pl:uprawnienia do eksploatacji powyżej 1 kV
Polish group G energy qualifications | pl:uprawnienia energetyczne | pl:^G1 | pl:^G2 | pl:uprawnienia G1 | pl:uprawnienia G2 | pl:uprawnienia dozorowe
PV installer certificate | ^NABCEP | ^MCS certified | fr:^QualiPV | fr:^QualiPAC | fr:^RGE | pl:certyfikat instalatora OZE
Gas fitter registration | Gas Safe registration | Gas Safe registered | gas licence | de:Konzession Gas und Wasser | fr:professionnel du gaz | es:carné de instalador de gas | pl:uprawnienia gazowe | pl:uprawnienia G3 | pl:^G3
Plumber licence | journeyman plumber license | master plumber license | licensed plumber | es:carné de instalador de fontanería
F-gas certificate | refrigerant handling certificate | EPA 608 | EPA Section 608 | ^EPA 608 Universal | EPA Universal certification | de:Kälteschein | de:Sachkunde Kältemittel | fr:attestation d'aptitude fluides frigorigènes | es:carné de manipulador de gases fluorados | es:certificado de gases fluorados | pl:uprawnienia F-gazowe | pl:certyfikat F-gaz
HVAC certification | ^NATE | NATE certified | HVAC license | mechanical license | es:carné de instalador RITE | es:carné RITE
Heating installer licence | boiler operator licence | boiler license | de:Kesselwärterschein | es:carné de operador de calderas | pl:uprawnienia palacza | pl:uprawnienia na kotły
Asbestos certificate | asbestos handling certificate | de:^TRGS 519 | de:Sachkunde Asbest | fr:^SS4 amiante | fr:formation amiante | es:curso de amianto
Scaffolder certificate | ^CISRS | de:befähigte Person Gerüstbau | fr:formation échafaudage | pl:uprawnienia montera rusztowań
Building licence (Poland) | pl:uprawnienia budowlane | pl:uprawnienia budowlane bez ograniczeń | pl:uprawnienia konstrukcyjne | pl:uprawnienia do projektowania
Chartered engineer | ^CEng | ^IEng | European Engineer | ^EUR ING | incorporated engineer
Professional Engineer licence | ^P.E. | professional engineer license | ^P.Eng | ^PE license | licensed professional engineer
Engineer in Training | ^EIT | ^FE exam | Fundamentals of Engineering
Registered architect | licensed architect | architect license | ^ARB registered | ^RIBA Chartered | ^AIA | de:Mitglied der Architektenkammer | de:eingetragener Architekt | fr:^HMONP | fr:inscription à l'ordre des architectes | es:arquitecto colegiado | pl:uprawnienia architektoniczne | pl:członek izby architektów
Right to submit building plans (Germany) | de:Bauvorlageberechtigung | de:bauvorlageberechtigt
Construction health and safety coordinator | ^SiGeKo certificate | de:^SiGeKo | fr:coordonnateur SPS | es:coordinador de seguridad y salud | pl:koordynator BHP na budowie
Certified Construction Manager | ^CCM construction | ^SMSTS | ^SSSTS
Certified BIM professional | BIM certification | buildingSMART certificate
Land surveyor licence | licensed surveyor | professional land surveyor | pl:uprawnienia geodezyjne | fr:géomètre-expert | de:öffentlich bestellter Vermessungsingenieur
KNX partner | KNX certification | certified KNX partner
Eplan certification | EPLAN Certified Engineer
Siemens certified programmer | Siemens TIA certification
Certified robot programmer | KUKA robot programming certificate | FANUC certificate
ASE certification | ^ASE certified | ASE Master Technician | ASE-certified
Main inspection engineer for vehicles | de:Prüfingenieur | pl:uprawnienia diagnosty samochodowego | pl:diagnosta samochodowy | MOT tester
IPC-A-610 certificate | ^IPC certified | IPC J-STD-001
Lift inspection authority | pl:uprawnienia konserwatora dźwigów | de:Aufzugswärter
Pool operator certificate | certified pool operator | ^CPO pool
Playground inspector certificate | ^RoSPA playground | de:Spielplatzprüfer
Arborist certificate | ISA Certified Arborist | European Tree Worker | European Tree Technician
Explosives licence | blaster licence | de:Sprengschein | de:Befähigungsschein nach §20 SprengG | pl:uprawnienia strzałowego

# Food, security, other
Food hygiene certificate | food handler certificate | food handler card | food handlers card | food safety certificate | food hygiene level 2 | ServSafe | ServSafe certified | ServSafe Food Handler | food handler permit | de:Gesundheitszeugnis | de:Belehrung nach §43 Infektionsschutzgesetz | de:Infektionsschutzbelehrung | de:Belehrung nach §43 IfSG | de:Rote Karte Gesundheitsamt | fr:formation hygiène alimentaire | fr:formation HACCP | es:carné de manipulador de alimentos | es:carnet de manipulador de alimentos | es:certificado de manipulador de alimentos | pl:książeczka sanepidowska | pl:książeczka sanitarno-epidemiologiczna | pl:badania sanepidowskie | pl:orzeczenie sanitarno-epidemiologiczne
HACCP certificate | HACCP training certificate | HACCP level 3 | ^HACCP certified | de:HACCP-Schulung | es:curso APPCC | pl:certyfikat HACCP
Alcohol service licence | ^TIPS certified | ^RSA certificate | alcohol server permit | ServSafe Alcohol | personal alcohol licence | fr:permis d'exploitation | de:Gaststättenunterrichtung
Master chef qualification | de:Küchenmeister | certified executive chef | certified chef de cuisine
Sommelier certificate | ^WSET | ^WSET Level 2 | ^WSET Level 3 | court of master sommeliers | certified sommelier
Barista certificate | ^SCA barista
Security guard licence | ^SIA licence | guard card | security license | security guard card | ^SIA door supervisor | de:Sachkundeprüfung nach §34a | de:Sachkunde §34a | de:Unterrichtung nach §34a | de:§34a | de:Sachkundeprüfung §34a GewO | fr:carte professionnelle CNAPS | fr:^CQP APS | fr:^TFP APS | fr:carte professionnelle d'agent de sécurité | es:^TIP vigilante | es:vigilante de seguridad habilitado | es:tarjeta de identidad profesional de vigilante | pl:kwalifikowany pracownik ochrony | pl:wpis na listę kwalifikowanych pracowników ochrony fizycznej | pl:licencja pracownika ochrony
Firearms licence | firearm permit | armed guard licence | concealed carry permit | de:Waffensachkunde | de:Waffenschein | es:licencia de armas | pl:pozwolenie na broń | pl:dopuszczenie do broni
Security clearance | secret clearance | top secret clearance | ^SC clearance | ^DV clearance | ^TS/SCI | de:Sicherheitsüberprüfung | fr:habilitation secret défense | es:habilitación de seguridad | pl:poświadczenie bezpieczeństwa
CCTV licence | ^PSS CCTV | CCTV operator licence
Pest control licence | pest control technician license | de:geprüfter Schädlingsbekämpfer | es:carné de DDD
Hairdresser licence | cosmetology license | licensed cosmetologist | barber license | de:Friseurmeister | fr:brevet professionnel de coiffure | de:Gesellenbrief Friseur | master hairdresser
Massage therapist licence | licensed massage therapist | ^LMT license
Veterinary nurse registration | registered veterinary nurse | ^RVN | certified veterinary technician | ^CVT | ^RVT
Veterinary licence | licensed veterinarian | de:Approbation als Tierarzt | es:veterinario colegiado | pl:prawo wykonywania zawodu lekarza weterynarii
Sworn translator | certified translator | ^ATA certified | court interpreter certification | ^DPSI | de:vereidigter Dolmetscher | de:allgemein beeidigter Übersetzer | fr:traducteur assermenté | es:traductor jurado | es:traductora jurada | pl:tłumacz przysięgły | pl:tłumaczka przysięgła
Hunting licence | de:Jagdschein | fr:permis de chasse | es:licencia de caza | pl:uprawnienia myśliwskie
Fire brigade basic training | de:Truppmann-Ausbildung | firefighter I certification | Firefighter II | fr:sapeur-pompier volontaire formé
Breathing apparatus fitness certificate | de:^G26.3 | de:Atemschutzgeräteträger
Tour guide licence | licensed tour guide | fr:carte de guide-conférencier | es:guía oficial de turismo | pl:licencja przewodnika
Travel agent certification | ^IATA certificate | IATA/UFTAA diploma

# Language certificates
Cambridge C1 Advanced | ^CAE | Certificate in Advanced English | Cambridge Advanced
Cambridge C2 Proficiency | ^CPE | Certificate of Proficiency in English
Cambridge B2 First | ^FCE | First Certificate in English | Cambridge First
TOEFL | ^TOEFL iBT
IELTS | ^IELTS Academic
TOEIC | ^TOEIC Listening and Reading
LCCI English certificate | ^LCCI
Goethe-Zertifikat | Goethe certificate | de:Goethe-Zertifikat B2 | de:Goethe-Zertifikat C1 | pl:certyfikat Goethego
TestDaF | ^TestDaF-Prüfung | ^DSH | de:^DSH-2 | de:Deutsche Sprachprüfung für den Hochschulzugang
telc certificate | ^telc | de:telc Deutsch | de:telc-Zertifikat
ÖSD certificate | ^ÖSD | de:ÖSD-Zertifikat
DELF | ^DELF B2 | fr:diplôme d'études en langue française
DALF | ^DALF C1 | fr:diplôme approfondi de langue française
DELE | ^DELE B2 | es:diploma de español como lengua extranjera | ^SIELE
Polish language certificate | pl:certyfikat znajomości języka polskiego | pl:certyfikat z języka polskiego jako obcego
^JLPT | Japanese Language Proficiency Test
^HSK | Chinese Proficiency Test | Hanyu Shuiping Kaoshi
^TORFL | Test of Russian as a Foreign Language
^CILS | ^CELI | Certificate of Italian as a Foreign Language

# What says the same in other words.

Registered nurse licence | registered with the NMC | ^NMC PIN | NMC pin number | nurse on the register | ^NMBI registration | ^AHPRA registration | nursing board registration | state licence as a nurse | registered general nurse | ^RGN | compact licence for nurses | multistate nursing license | de:examinierte Krankenschwester | de:examinierter Krankenpfleger | de:examinierte Altenpflegerin | de:examinierter Altenpfleger | de:examinierte Pflegekraft | de:Krankenpflegeexamen | de:Pflegeexamen | de:Examen in der Altenpflege | de:Examen in der Krankenpflege | de:Examen als Pflegefachkraft | de:staatlich anerkannte Altenpflegerin | de:staatlich anerkannter Altenpfleger | de:staatlich geprüfte Krankenschwester | de:staatlich geprüfter Krankenpfleger | de:staatlich geprüfte Pflegefachkraft | de:Staatsexamen Krankenpflege | de:Staatsexamen Altenpflege | fr:diplôme d'infirmier | fr:diplômée d'État infirmière | es:título de enfermería | pl:dyplom pielęgniarki
Electrician licence | completed apprenticeship as an electrician | apprenticeship as an electrician | ^NVQ Level 3 Electrical | NVQ Level 3 Electrical Installation | NVQ Level 3 Electrotechnical | Level 3 electrotechnical qualification | ^AM2 | ^AM2S | ^ECS gold card | City and Guilds 2365 | City and Guilds 2357 | ^IBEW journeyman | electrician's licence | electrician's license | electrical trade certificate | qualified electrician | de:Geselle Elektroniker | de:Gesellenbrief Elektroniker | de:Gesellenprüfung Elektroinstallateur | fr:CAP électricien | es:instalador electricista autorizado | pl:świadectwo kwalifikacyjne SEP
Food hygiene certificate | food hygiene level 3 | Level 2 Award in Food Safety | Level 3 Award in Food Safety | food safety level 2 | food safety level 3 | food protection manager | ^CIEH food safety | ^RSPH food hygiene | de:Hygieneschulung nach HACCP | es:formación en higiene alimentaria
Forklift licence | ^RTITB | RTITB certificate | ^ITSSAR | ^AITT | counterbalance licence | counterbalance certificate | fork lift certificate | forklift certificate | forklift ticket | lift truck operator certificate | de:Flurförderschein | de:Staplerschein | de:Gabelstaplerschein | de:Flurfördermittelschein | fr:^CACES | fr:CACES 1 | fr:CACES 3 | es:carné de carretillero | es:carnet de carretillero | pl:uprawnienia na wózki widłowe | pl:^UDT | pl:uprawnienia UDT
Reach truck licence > Forklift licence
HACCP certificate > Food hygiene certificate
Certified food protection manager > Food hygiene certificate

Food hygiene certificate | level 2 food safety | level 3 food safety | award in food safety | HACCP level 2 | Highfield food safety | REHIS food hygiene | es:certificado de APPCC | es:^APPCC | es:curso de manipulador | es:higiene alimentaria | es:curso de higiene alimentaria | es:manipulación de alimentos | es:certificado de higiene alimentaria | es:seguridad alimentaria | es:carnet de manipulador | es:manipulador de alimentos de alto riesgo | de:Belehrung nach Infektionsschutzgesetz | de:Hygieneschulung | fr:attestation HACCP | pl:szkolenie HACCP
Electrician licence | time-served electrician | approved electrician | electrical installation NVQ | NVQ electrical installation | electrotechnical services | City & Guilds 2365 | City & Guilds 2330 | City & Guilds 2360 | City & Guilds 2357 | AM2 assessment | gold card electrician | electrical apprenticeship completed | apprentice-trained electrician | electrician apprenticeship | red seal electrician | completed electrical apprenticeship | SVQ electrical installation | licence as an electrician | advanced craft electrical installation | electrical installation diploma | 17th edition electrician | 18th edition electrician | de:Elektroniker für Energie- und Gebäudetechnik | de:Elektroinstallateur Gesellenbrief | fr:bac pro électricien
Registered nurse licence | NMC register | registered adult nurse | registration with the NMC | adult branch nurse | registered with the Nursing and Midwifery Council | state registered nurse | registered nurse degree | active RN licence | compact RN licence | PIN current | de:Krankenschwester mit staatlicher Anerkennung | de:staatlich anerkannte Krankenschwester | de:dreijährige Pflegeausbildung | de:Pflegeausbildung | de:Ausbildung zur Pflegefachfrau | de:Ausbildung zum Pflegefachmann | de:Ausbildung zur Pflegefachkraft | de:Ausbildung zur Krankenschwester | de:Ausbildung zum Krankenpfleger | de:Ausbildung zur Altenpflegerin | de:Ausbildung zum Altenpfleger | de:Staatsexamen in der Pflege | de:Gesundheits- und Krankenpflegerin | de:Berufsurkunde Pflege | de:Berufserlaubnis als Pflegefachfrau | de:Pflegefachfrau mit Examen | de:dreijährig examiniert | es:grado en enfermería
Forklift licence | FLT licence | ^FLT | ITSSAR certificate | counterbalance and reach | counterbalance truck | fork truck licence | B1 counterbalance | D1 reach truck | NPORS forklift | lift truck operator | lift truck certificate | forklift operator certificate | certified forklift driver | VNA licence | pallet truck licence | powered industrial truck | OSHA forklift card | de:Fahrausweis für Flurförderzeuge | fr:CACES 1 3 5
Driving licence class B | car licence | clean driving licence | full driving licence | full UK driving licence | full licence | car and van licence | own car and licence | drive cars and vans | licence category B | driving licence for cars | driver's licence for cars | de:Fahrerlaubnis Klasse BE | de:PKW-Fahrerlaubnis | de:Führerschein Klasse 3 | de:Führerschein vorhanden | de:Führerschein und Auto | fr:permis voiture | fr:titulaire du permis B | es:carné de coche | es:permiso de conducir B
Teaching licence | ^PGCE | PGCE with QTS | PGCE primary | qualified teacher | recognised teacher | Teach First | School Direct | ^SCITT | ^GTP | BEd with QTS | teacher registration | registered teacher | NQT year | induction year passed | GTCS registration | state teaching certificate | teaching certificate K-6 | Assessment Only route to QTS | DfE number | de:zweites Staatsexamen Lehramt | es:maestro de primaria
Advanced Life Support certificate | ILS provider | ALS or ILS | immediate life support | ALS course passed | Resuscitation Council ALS | Resuscitation Council UK | ACLS provider card | advanced life support provider
ITIL Foundation | ITIL 4 | ITIL v3 | ITIL certificate | ITIL v4 Foundation | ITIL qualified | AXELOS ITIL
CIPD qualification | CIPD Level 3 | Chartered Member of the CIPD | Assoc CIPD | ^MCIPD | ^FCIPD | CIPD Advanced Diploma | CIPD Associate Diploma | Associate Member of the CIPD | CIPD qualified | CIPD accredited
AWS certification | AWS certificate | an AWS certificate | AWS Cloud Practitioner | certified by AWS | AWS SAA | AWS Associate | AWS Professional | Amazon certified
HACCP certificate > Food hygiene certificate
Reach truck licence > Forklift licence
Advanced Cardiovascular Life Support > Advanced Life Support certificate
Master electrician license > Electrician licence
Driving licence class B | licence to drive | clean licence | full clean licence | licence for cars | car licence held | de:Autoführerschein | de:Klasse B
