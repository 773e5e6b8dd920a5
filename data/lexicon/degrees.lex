# Degrees and school certificates and the level they are read as. What was decided, and why, is in README.md, "Levels of degrees".
@kind degree

# Doctorate
Doctorate | ^PhD | ^Ph.D. | ^Ph.D | ^PHD | ^phd | Doctor of Philosophy | ^DPhil | ^D.Phil. | doctoral degree | doctorate degree | doctor's degree | de:Promotion | de:Doktor | de:Doktortitel | de:promoviert | de:Doktorgrad | ^Dr. rer. nat. | ^Dr.-Ing. | ^Dr. phil. | ^Dr. iur. | ^Dr. med. | ^Dr. rer. pol. | ^Dr. oec. | fr:doctorat | fr:docteur | fr:thèse de doctorat | fr:titulaire d'un doctorat | es:doctorado | es:doctor | es:doctora | es:tesis doctoral | pl:doktorat | pl:doktor | pl:stopień doktora | pl:studia doktoranckie ukończone = doctorate
Habilitation | de:habilitiert | de:Privatdozent | fr:habilitation à diriger des recherches | ^HDR | pl:habilitacja | pl:doktor habilitowany | pl:dr hab. = doctorate
Doctor of Medicine | ^M.D. | ^MD degree | doctor of medicine degree | medical doctorate | fr:doctorat en médecine | fr:diplôme d'État de docteur en médecine = doctorate
Doctor of Osteopathic Medicine | ^D.O. degree | osteopathic medicine degree = doctorate
Doctor of Pharmacy | ^PharmD | ^Pharm.D. | fr:doctorat en pharmacie | fr:diplôme d'État de docteur en pharmacie = doctorate
Doctor of Physical Therapy | ^DPT | ^D.P.T. = doctorate
Doctor of Nursing Practice | ^DNP | ^D.N.P. = doctorate
Doctor of Dental Surgery | ^DDS | ^D.D.S. | ^DMD | Doctor of Dental Medicine = doctorate
Doctor of Veterinary Medicine | ^DVM | ^D.V.M. = doctorate
Doctor of Education | ^EdD | ^Ed.D. = doctorate
Doctor of Business Administration | ^DBA degree | doctorate in business administration = doctorate
Doctor of Psychology | ^PsyD | ^Psy.D. = doctorate
Doctor of Engineering | ^EngD | ^D.Eng. = doctorate

# Master's and what is held equal to it
Master's degree | master degree | masters degree | master's | master's level | graduate degree | postgraduate degree | advanced degree | de:Masterabschluss | de:Masterstudium | de:Master-Abschluss | de:Hochschulabschluss auf Masterniveau | de:Master | fr:master | fr:diplôme de master | fr:bac+5 | fr:bac +5 | fr:niveau bac+5 | fr:master 2 | ^M2 | fr:maîtrise universitaire | es:máster | es:master | es:maestría | es:título de máster | es:máster universitario | es:posgrado | pl:magister | pl:studia magisterskie | pl:mgr | pl:studia II stopnia | pl:tytuł magistra | pl:wykształcenie wyższe magisterskie | pl:magisterium | pl:studia drugiego stopnia = master
Master of Science | ^MSc | ^M.Sc. | ^M.Sc | ^MS degree | ^M.S. | ^MSc. | master of sciences = master
Master of Arts | ^M.A. | ^MA degree | ^MA in | de:Magister | de:Magister Artium = master
Master of Engineering | ^MEng | ^M.Eng. | pl:magister inżynier | pl:mgr inż. | pl:mgr inż = master
Master of Business Administration | ^MBA | ^M.B.A. | executive MBA | ^EMBA | es:máster en administración de empresas | fr:master en administration des affaires = master
Master of Education | ^MEd | ^M.Ed. | de:Master of Education = master
Master of Laws | ^LLM | ^LL.M. = master
Juris Doctor | ^J.D. | ^JD degree = master
Master of Social Work | ^MSW | ^M.S.W. = master
Master of Public Health | ^MPH | ^M.P.H. = master
Master of Public Administration | ^MPA degree | ^M.P.A. = master
Master of Nursing | Master of Science in Nursing | ^MSN | ^M.S.N. = master
Master of Architecture | ^MArch | ^M.Arch. = master
Master of Fine Arts | ^MFA | ^M.F.A. = master
Master of Finance | ^MFin | master in finance = master
Master of Accounting | ^MAcc | ^MAcy | master of accountancy = master
Master of Computer Science | ^MCS degree | master in computer science = master
Master of Philosophy | ^MPhil | ^M.Phil. = master
Master of Research | ^MRes = master
Master of Library Science | ^MLIS | ^MLS degree = master
Master of Physician Assistant Studies | ^MPAS | ^MSPAS | master's in physician assistant studies = master
Integrated master's degree | ^MChem | ^MPhys | ^MMath | ^MSci | ^MPharm | ^MBiol = master
Postgraduate diploma | ^PGDip | ^PgD | postgraduate certificate | ^PGCert | ^PGCE | Postgraduate Certificate in Education = bachelor
Bachelor of Medicine, Bachelor of Surgery | ^MBBS | ^MBChB | ^MB BCh | bachelor of medicine and bachelor of surgery = master
Diplom | de:Diplom | de:Diplomabschluss | de:Diplomstudium | de:Universitätsdiplom | ^Dipl. | ^Dipl.-Ing. | ^Dipl.-Kfm. | ^Dipl.-Kffr. | ^Dipl.-Inf. | ^Dipl.-Phys. | ^Dipl.-Chem. | ^Dipl.-Biol. | ^Dipl.-Math. | ^Dipl.-Psych. | ^Dipl.-Vw. | ^Dipl.-Wirt.-Ing. | de:Diplom-Ingenieur | de:Diplom-Ingenieurin | de:Diplom-Kaufmann | de:Diplom-Kauffrau | de:Diplom-Informatiker | de:Diplom-Informatikerin | de:Diplom-Volkswirt | de:Diplom-Psychologe | de:Diplom-Psychologin | de:Diplom-Pädagoge | de:Diplom-Pädagogin = master
Staatsexamen | German state examination | de:Erstes Staatsexamen | de:Zweites Staatsexamen | de:1. Staatsexamen | de:2. Staatsexamen | de:Volljurist | de:Volljuristin | de:Erste juristische Prüfung | de:Assessor | de:Assessorin | de:Ass. jur. | de:Lehramtsstudium = master
Diplôme d'ingénieur | fr:diplôme d'ingénieur | fr:école d'ingénieurs | fr:école d'ingénieur | fr:ingénieur diplômé | fr:titre d'ingénieur | fr:ingénieure diplômée = master
Grande école diploma | fr:grande école | fr:diplôme de grande école | fr:école de commerce | fr:programme grande école | fr:diplôme d'école de commerce = master
!Maîtrise | fr:bac+4 | fr:bac +4 = bachelor
^DEA | ^D.E.A. | ^DESS | fr:diplôme d'études approfondies | fr:diplôme d'études supérieures spécialisées | fr:mastère spécialisé = master
^DSCG | fr:diplôme supérieur de comptabilité et de gestion | fr:diplôme d'expertise comptable | ^D.E.C. = master
^CAPES | fr:agrégation | fr:professeur certifié | fr:professeur agrégé | fr:master MEEF | ^MEEF = master
Licenciatura | es:licenciatura | es:licenciado | es:licenciada | es:licenciado en | es:licenciada en | es:título de licenciado = master
Ingeniería superior | es:ingeniero superior | es:ingeniera superior | es:ingeniería superior | es:arquitecto superior = master
Título de médico | es:licenciado en medicina | es:grado en medicina | pl:lekarz medycyny | pl:dyplom lekarza | pl:lek. med. = master
Jednolite studia magisterskie | pl:jednolite magisterskie | pl:studia jednolite magisterskie = master

# Bachelor's and what is held equal to it
Bachelor's degree | bachelor degree | bachelors degree | bachelor's | undergraduate degree | college degree | university degree | first degree | honours degree | honors degree | four-year degree | 4-year degree | degree-educated | degree qualified | graduate of a university | de:Bachelor | de:Bachelorabschluss | de:Bachelor-Abschluss | de:Bachelorstudium | de:Hochschulabschluss | de:Studienabschluss | de:abgeschlossenes Studium | de:Universitätsabschluss | de:abgeschlossenes Hochschulstudium | de:Hochschulstudium | de:Studium | de:akademischer Abschluss | fr:licence | fr:diplôme de licence | fr:bac+3 | fr:bac +3 | fr:niveau bac+3 | fr:bachelor | fr:licence professionnelle | fr:diplôme universitaire de premier cycle | es:grado | es:grado universitario | es:título de grado | es:título universitario | es:titulación universitaria | es:estudios universitarios | es:graduado en | es:graduada en | es:carrera universitaria | pl:licencjat | pl:studia licencjackie | pl:studia I stopnia | pl:lic. | pl:wykształcenie wyższe | pl:tytuł licencjata | pl:studia pierwszego stopnia | pl:studia wyższe | pl:wyższe wykształcenie = bachelor
Bachelor of Science | ^BSc | ^B.Sc. | ^B.Sc | ^BS degree | ^B.S. | ^BSc. | bachelor of sciences | ^BSc Hons = bachelor
Bachelor of Arts | ^B.A. | ^BA degree | ^BA Hons | ^BA in = bachelor
Bachelor of Engineering | ^BEng | ^B.Eng. | pl:inżynier | pl:studia inżynierskie | pl:inż. | pl:tytuł inżyniera = bachelor
Bachelor of Technology | ^BTech | ^B.Tech | ^B.Tech. = bachelor
Bachelor of Business Administration | ^BBA | ^B.B.A. = bachelor
Bachelor of Commerce | ^BCom | ^B.Com | ^B.Com. | ^BComm = bachelor
Bachelor of Education | ^BEd | ^B.Ed. | ^B.Ed = bachelor
Bachelor of Laws | ^LLB | ^LL.B. = bachelor
Bachelor of Nursing | Bachelor of Science in Nursing | ^BSN | ^B.S.N. | ^BN degree | bachelor's in nursing | pl:licencjat pielęgniarstwa | es:grado en enfermería | es:graduado en enfermería | es:graduada en enfermería = bachelor
Bachelor of Social Work | ^BSW | ^B.S.W. = bachelor
Bachelor of Architecture | ^BArch | ^B.Arch. = bachelor
Bachelor of Fine Arts | ^BFA | ^B.F.A. = bachelor
Bachelor of Computer Applications | ^BCA degree | ^B.C.A. = bachelor
Bachelor of Computer Science | ^BCS degree | ^BCompSc = bachelor
Bachelor of Pharmacy | ^BPharm | ^B.Pharm | ^B.Pharm. = bachelor
Bachelor of Physiotherapy | ^BPhty | ^BPT degree | bachelor's in physiotherapy = bachelor
Bachelor of Accounting | ^BAcc | bachelor's in accounting | bachelor of accountancy = bachelor
Graduate diploma | ^GradDip | graduate certificate | ^GDL = bachelor
Diplom (FH) | de:Diplom (FH) | ^Dipl.-Ing. (FH) | ^Dipl.-Betriebswirt (FH) | ^Dipl.-Inf. (FH) | de:Diplom-Ingenieur (FH) | de:Diplom-Ingenieurin (FH) | de:FH-Diplom | de:Fachhochschulabschluss | de:FH-Abschluss | de:Diplom-Betriebswirt | de:Diplom-Betriebswirtin | de:Diplom-Sozialpädagoge | de:Diplom-Sozialpädagogin | de:Diplom-Sozialarbeiter | de:Diplom-Verwaltungswirt | de:Fachhochschulstudium = bachelor
Diplom (BA) | ^Dipl.-Ing. (BA) | de:Diplom (BA) | de:Berufsakademie | de:duales Studium | de:DHBW | de:Diplom (DH) = bachelor
Diplomatura | es:diplomatura | es:diplomado | es:diplomada | es:diplomado universitario | ^DUE | es:diplomado en enfermería | es:diplomada en enfermería = bachelor
Ingeniería técnica | es:ingeniero técnico | es:ingeniera técnica | es:ingeniería técnica | es:arquitecto técnico | es:arquitecta técnica = bachelor
!BUT | fr:^BUT | fr:bachelor universitaire de technologie | fr:B.U.T. = bachelor
^DCG | fr:diplôme de comptabilité et de gestion = bachelor
French nursing diploma | fr:diplôme d'État d'infirmier | fr:diplôme d'État infirmier | fr:diplôme d'État d'infirmière | fr:^IDE | fr:^IFSI = bachelor

# Vocational and short-cycle: between school and a bachelor's
Associate degree | associate's degree | associates degree | two-year degree | 2-year degree | foundation degree | ^A.A. degree | ^A.S. degree | ^A.A.S. | Associate of Arts | Associate of Science | Associate of Applied Science | ^AAS degree | Associate Degree in Nursing | ^ADN degree | ^FdA | ^FdSc = associate
Higher National Diploma | ^HND | Higher National Certificate | ^HNC | Diploma of Higher Education | ^DipHE | ^CertHE = associate
College diploma | advanced diploma | diploma program | technical college diploma | community college diploma | post-secondary diploma | ^BTEC | BTEC diploma = associate
Apprenticeship | completed apprenticeship | advanced apprenticeship | journeyman qualification | trade qualification | vocational training | vocational qualification | completed vocational training | ^NVQ | NVQ level 3 | NVQ level 2 | NVQ level 4 | level 2 NVQ | level 3 NVQ | level 2 diploma | level 3 diploma | level 3 certificate | apprenticeship as | apprenticeship in | modern apprenticeship | intermediate apprenticeship | T level | BTEC National | BTEC level 3 | craft certificate | ^SVQ | City & Guilds | trade school | technical school diploma | vocational certificate | dual vocational training = associate
Ausbildung | de:Berufsausbildung | de:abgeschlossene Ausbildung | de:abgeschlossene Berufsausbildung | de:Lehre | de:Lehrabschluss | de:Gesellenbrief | de:Gesellenprüfung | de:Facharbeiterbrief | de:Berufsabschluss | de:kaufmännische Ausbildung | de:technische Ausbildung | de:handwerkliche Ausbildung | de:duale Ausbildung | de:IHK-Abschluss | de:(IHK) | de:(HWK) | de:Fachinformatiker | de:Fachinformatikerin | de:Industriekaufmann | de:Industriekauffrau | de:Bürokaufmann | de:Bürokauffrau | de:Großhandelskaufmann | de:Kaufmann für | de:Kauffrau für | de:Mechatroniker | de:IT-Systemelektroniker | de:Umschulung zum | de:Umschulung zur | de:Facharbeiter | de:Ausbildung zum | de:Ausbildung zur | de:Ausbildung als | de:^EFZ | de:eidgenössisches Fähigkeitszeugnis | de:examinierte Pflegefachkraft | de:dreijährige Ausbildung | de:Berufsfachschule = associate
!Meister | de:Meister | de:Meisterbrief | de:Meisterprüfung | de:Handwerksmeister | de:Industriemeister | de:Meistertitel | de:Handwerksmeisterin | de:Meisterschule | master craftsman's certificate | master craftsman = associate
!Techniker | de:Techniker | de:staatlich geprüfter Techniker | de:staatlich geprüfte Technikerin | de:Technikerschule | de:Weiterbildung zum Techniker | de:Fachschule für Technik = associate
Fachwirt | de:Betriebswirt (IHK) | de:geprüfter Betriebswirt | de:Wirtschaftsfachwirt | de:Handelsfachwirt | de:Bilanzbuchhalter (IHK) | de:geprüfter Bilanzbuchhalter | de:Fachwirtin | de:Fachkaufmann | de:staatlich geprüfter Betriebswirt | de:staatlich geprüfte Betriebswirtin = associate
^BTS | fr:brevet de technicien supérieur | fr:bac+2 | fr:bac +2 | fr:niveau bac+2 | ^BTSA = associate
^DUT | fr:diplôme universitaire de technologie | ^DEUG | fr:^DEUST = associate
^CAP | fr:certificat d'aptitude professionnelle | ^BEP | fr:brevet d'études professionnelles | fr:CAP/BEP | fr:brevet professionnel | fr:titre professionnel | fr:^CQP = associate
French care diploma | fr:diplôme d'État d'aide-soignant | ^DEAS | ^DEAES | fr:diplôme d'État d'auxiliaire de puériculture | fr:CAP petite enfance = associate
FP Grado Superior | es:grado superior | es:ciclo formativo de grado superior | ^CFGS | es:técnico superior | es:técnica superior | es:técnico superior en | es:FP superior | es:FP II | es:formación profesional de grado superior = associate
FP Grado Medio | es:grado medio | es:ciclo formativo de grado medio | ^CFGM | es:FP I | es:formación profesional | es:certificado de profesionalidad | es:técnico medio | es:ciclo formativo | es:^FP = associate
Technikum | pl:technikum | pl:technik | pl:tytuł technika | pl:średnie techniczne | pl:wykształcenie średnie techniczne | pl:dyplom technika | pl:szkoła policealna | pl:szkoła pomaturalna | pl:wykształcenie policealne = associate
Zasadnicze zawodowe | pl:szkoła zawodowa | pl:zasadnicza szkoła zawodowa | pl:wykształcenie zawodowe | pl:szkoła branżowa | pl:świadectwo czeladnicze | pl:dyplom mistrzowski | pl:branżowa szkoła I stopnia | pl:branżowa szkoła II stopnia | pl:czeladnik = associate

# School
High school diploma | high school | high-school diploma | ^GED | secondary school | secondary education | high school graduate | A-levels | A levels | ^GCE | International Baccalaureate | IB diploma | ^GCSE | ^GCSEs | GCSE | leaving certificate | Scottish Highers | school leaving certificate | ^O-levels | ^HSC | secondary school diploma | matriculation | grade 12 | general education diploma = secondary
Abitur | de:Abitur | de:allgemeine Hochschulreife | de:Hochschulreife | de:Matura | de:Allgemeine Hochschulreife | de:Maturität | de:Gymnasium | de:fachgebundene Hochschulreife = secondary
Fachabitur | de:Fachhochschulreife | de:Fachabitur | de:Fachoberschule | de:Berufsmaturität | de:Berufsoberschule = secondary
Mittlere Reife | de:Realschulabschluss | de:Realschule | de:mittlerer Schulabschluss | de:Sekundarabschluss I | de:mittlerer Bildungsabschluss | de:Sekundarabschluss | de:Wirtschaftsschule | de:Fachoberschulreife = secondary
Hauptschulabschluss | de:Hauptschule | de:Volksschulabschluss | de:Berufsreife | de:qualifizierender Hauptschulabschluss | de:Quali | de:Mittelschule | de:Schulabschluss | de:Pflichtschulabschluss = secondary
Baccalauréat | fr:baccalauréat | fr:bac S | fr:bac ES | fr:bac L | fr:bac général | fr:baccalauréat général | fr:bac technologique | fr:niveau bac | fr:bac STMG | fr:lycée | fr:bac scientifique = secondary
Bac professionnel | fr:bac pro | fr:baccalauréat professionnel | fr:lycée professionnel = secondary
!Brevet | fr:brevet des collèges | fr:diplôme national du brevet | fr:^DNB | fr:collège = secondary
Bachillerato | es:bachillerato | es:bachiller | es:^BUP | es:^COU | es:selectividad | es:preparatoria | es:prueba de acceso a la universidad = secondary
^ESO | es:educación secundaria obligatoria | es:graduado en ESO | es:graduado escolar | es:^EGB | es:educación secundaria | es:estudios primarios = secondary
Egzamin dojrzałości | pl:matura | pl:świadectwo dojrzałości | pl:egzamin maturalny | pl:liceum | pl:liceum ogólnokształcące | pl:wykształcenie średnie | pl:średnie wykształcenie | pl:szkoła średnia = secondary
Polish primary school | pl:szkoła podstawowa | pl:gimnazjum | pl:wykształcenie podstawowe | pl:wykształcenie gimnazjalne = secondary

# Said of no degree at all
No degree | no degree required | no formal education required | degree not required | no formal qualifications | without a degree | de:ohne Abschluss | de:kein Abschluss | de:ohne Ausbildung | de:ungelernt | de:kein Studium | fr:sans diplôme | fr:sans qualification | fr:aucun diplôme | fr:autodidacte | es:sin estudios | es:sin titulación | es:sin título | pl:brak wykształcenia | pl:bez wykształcenia | pl:wykształcenie niepełne | pl:bez dyplomu = none
