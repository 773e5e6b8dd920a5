@kind skill
@occupation Teacher

Classroom teaching | teaching experience | years of teaching | classroom instruction | teaching classes | taught classes | delivering lessons | lesson delivery | taught students | school teaching | de:Unterrichten von Klassen | de:Schulunterricht | de:Unterrichtserfahrung | fr:enseignement en classe | fr:enseignement | es:docencia en el aula | es:impartición de clases | pl:prowadzenie lekcji | pl:nauczanie w szkole | pl:prowadzenia lekcji | pl:prowadzenia zajęć | pl:prowadzenie zajęć
Lesson planning | lesson plans | planning lessons | preparing lessons | lesson preparation | planned lessons | de:Unterrichtsplanung | de:Unterrichtsvorbereitung | fr:préparation des cours | fr:préparation de cours | es:planificación de clases | es:programación didáctica | pl:planowanie lekcji | pl:przygotowywanie lekcji
Unit planning > Lesson planning
Curriculum development | curriculum design | curriculum planning | course design | syllabus development | developing course materials | de:Lehrplanentwicklung | de:Curriculumentwicklung | fr:conception de programmes pédagogiques | fr:ingénierie pédagogique | es:desarrollo curricular | es:diseño curricular | pl:opracowywanie programów nauczania
Classroom management | behaviour management | behavior management | classroom discipline | classroom behaviour | de:Klassenführung | de:Klassenmanagement | fr:gestion de classe | es:gestión del aula | pl:zarządzanie klasą
Differentiated instruction | individualised learning | personalised learning | adapting lessons | individual support of pupils | de:Binnendifferenzierung | de:individuelle Förderung | fr:pédagogie différenciée | es:atención a la diversidad | pl:indywidualizacja nauczania
Student assessment | grading | marking | assessing student progress | assessment for learning | de:Leistungsbewertung | de:Notengebung | fr:évaluation des élèves | fr:correction de copies | es:evaluación de alumnos | pl:ocenianie uczniów | pl:ocenianie
Formative assessment > Student assessment
Summative assessment > Student assessment
Marking exams > Student assessment
Exam setting > Student assessment
Exam preparation | preparing pupils for exams | exam coaching | test preparation | de:Prüfungsvorbereitung | fr:préparation aux examens | es:preparación de exámenes | pl:przygotowanie do egzaminów
Parent communication | parent-teacher conferences | parent meetings | parents' evenings | working with parents | communication with parents | de:Elternarbeit | de:Elterngespräche | de:Elternabende | fr:relations avec les parents | fr:réunions parents | es:reuniones con padres | es:tutorías con familias | pl:współpraca z rodzicami | pl:zebrania z rodzicami
Form tutor | homeroom teacher | class teacher | pastoral care | pupil welfare | form tutoring | de:Klassenlehrer | de:Klassenleitung | fr:professeur principal | es:tutor de grupo | pl:wychowawca klasy | pl:wychowawstwo
Special needs education | special educational needs | ^SEN | ^SEND | special education | ^IEP | individual education plans | learning difficulties | de:Sonderpädagogik | de:sonderpädagogische Förderung | fr:enseignement spécialisé | fr:élèves à besoins particuliers | es:necesidades educativas especiales | es:educación especial | pl:pedagogika specjalna | pl:specjalne potrzeby edukacyjne
Individualized education programs > Special needs education
Inclusive education | inclusion in the classroom | mainstreaming | de:inklusiver Unterricht | de:Inklusion | fr:école inclusive | es:educación inclusiva | pl:edukacja włączająca
Co-teaching > Inclusive education
Primary school teaching | elementary school teaching | primary teaching | key stage 1 | key stage 2 | grade school teaching | de:Grundschulunterricht | fr:enseignement primaire | fr:professeur des écoles | es:educación primaria | pl:nauczanie wczesnoszkolne | pl:edukacja wczesnoszkolna > Classroom teaching
Secondary school teaching | high school teaching | secondary teaching | middle school teaching | key stage 3 | key stage 4 | de:Unterricht in der Sekundarstufe | fr:enseignement secondaire | es:educación secundaria | pl:nauczanie w szkole średniej > Classroom teaching
Higher education teaching | university teaching | lecturing | lectures at university | academic teaching | teaching undergraduates | seminars at university | de:Hochschullehre | de:Lehrveranstaltungen | fr:enseignement supérieur | fr:cours magistraux | fr:travaux dirigés | es:docencia universitaria | pl:dydaktyka akademicka | pl:prowadzenie wykładów
Vocational teaching | vocational education | technical teaching | apprentices training in school | de:Berufsschulunterricht | fr:enseignement professionnel | es:docencia en formación profesional | pl:nauczanie zawodu
Adult education | teaching adults | adult learners | evening classes | adult learning | de:Erwachsenenbildung | fr:formation pour adultes | es:educación de adultos | pl:kształcenie dorosłych
Language teaching | teaching foreign languages | foreign language teaching | language instruction | language courses | de:Sprachunterricht | de:Fremdsprachenunterricht | fr:enseignement des langues | es:enseñanza de idiomas | pl:nauczanie języków obcych | pl:lektor
English as a foreign language teaching | ^EFL | ^ESL | ^TEFL | ^TESOL | teaching English | English as a second language | ^ESOL | de:Englischunterricht | fr:enseignement de l'anglais | es:enseñanza de inglés | pl:nauczanie języka angielskiego > Language teaching
German as a foreign language teaching | ^DaF | ^DaZ | teaching German | integration courses | de:Deutsch als Fremdsprache | de:Deutsch als Zweitsprache | de:Integrationskurse | pl:nauczanie języka niemieckiego > Language teaching
French as a foreign language teaching | ^FLE | teaching French | fr:français langue étrangère > Language teaching
Spanish as a foreign language teaching | ^ELE | teaching Spanish | es:español como lengua extranjera > Language teaching
Mathematics teaching | maths teaching | teaching maths | teaching mathematics | de:Mathematikunterricht | fr:enseignement des mathématiques | es:enseñanza de matemáticas | pl:nauczanie matematyki
Science teaching | STEM teaching | de:naturwissenschaftlicher Unterricht
Teaching physics > Science teaching
Teaching chemistry > Science teaching
Teaching biology > Science teaching
STEM education > Science teaching
Music teaching | music lessons | de:Musikunterricht | fr:enseignement de la musique | es:clases de música | pl:nauczanie muzyki
Choir leadership
Instrument teaching
Physical education teaching | PE teaching | sports teaching | sports lessons | de:Sportunterricht | fr:^EPS | es:educación física | pl:nauczanie wychowania fizycznego
Arts and crafts teaching | art teaching | drama teaching
Phonics | reading instruction | literacy instruction | teaching reading | early literacy
Guided reading > Phonics
Balanced literacy > Phonics
Structured literacy > Phonics
Tutoring | private tuition | private lessons | one-to-one tutoring | homework help | tutored | de:Nachhilfe | de:Hausaufgabenbetreuung | fr:soutien scolaire | fr:cours particuliers | fr:aide aux devoirs | es:clases particulares | es:apoyo escolar | pl:korepetycje | pl:pomoc w lekcjach
E-learning | online teaching | distance learning | remote teaching | Articulate Storyline | de:Online-Unterricht | de:digitales Lernen | fr:formation en ligne | fr:enseignement à distance | es:enseñanza a distancia | es:formación en línea | pl:nauczanie zdalne | pl:kursy e-learningowe
Blended learning > E-learning
Virtual classroom > E-learning
E-learning authoring > E-learning
Learning management systems | ^LMS | de:Lernplattformen | fr:plateformes d'apprentissage | es:plataformas de aprendizaje | es:plataformas educativas | pl:platformy edukacyjne
Moodle > Learning management systems
Blackboard Learn > Learning management systems
Canvas LMS > Learning management systems
Google Classroom > Learning management systems
Schoology > Learning management systems
Interactive whiteboards | smartboard | classroom technology | educational technology | tablets in the classroom | de:digitale Tafel | fr:tableau numérique interactif | es:pizarra digital | pl:tablica interaktywna
Instructional design | learning design | ^ADDIE | training materials development | course authoring
Teaching material preparation | developing teaching materials | teaching resources | de:Unterrichtsmaterialien | fr:supports pédagogiques | fr:supports de cours | es:materiales didácticos | es:material didáctico | pl:materiały dydaktyczne
Project-based learning | active learning | de:projektorientierter Unterricht
Cooperative learning > Project-based learning
Inquiry-based learning > Project-based learning
Montessori method | ^Montessori | Montessori education | Montessori pedagogy | Montessori materials
Waldorf education | Steiner education
Reggio Emilia approach
International Baccalaureate teaching | IB teaching | Cambridge curriculum | IB Primary Years Programme
National curriculum | Common Core | state standards | education plan | educational standards | core curriculum | de:Bildungsplan | de:Lehrplan | fr:programmes scolaires | es:currículo oficial | pl:podstawa programowa
School trips | excursions with pupils | class trips | field trips | de:Klassenfahrten | fr:sorties scolaires | es:excursiones escolares | pl:wycieczki szkolne
Extracurricular programmes | school clubs | after-school clubs leadership | school theatre
School leadership | head teacher | school administration | department head at a school | school principal | de:Schulleitung | fr:direction d'école | es:dirección escolar | pl:kierowanie szkołą
Student counselling | student guidance | academic advising | career guidance for students | school counselling | study advice | de:Studienberatung | de:Schülerberatung | fr:orientation scolaire | es:orientación educativa | pl:doradztwo dla uczniów
Thesis supervision | supervising theses | dissertation supervision | de:Betreuung von Abschlussarbeiten | fr:encadrement de mémoires | es:dirección de trabajos fin de grado | pl:promotor prac dyplomowych
Bilingual teaching | ^CLIL | immersion teaching
Behaviour intervention plans | positive behaviour support | ^PBIS
Restorative practices > Behaviour intervention plans
Social-emotional learning > Behaviour intervention plans
Student data tracking | gradebook software | PowerSchool | school information systems | progress monitoring
Teacher training delivery | mentoring trainee teachers | supervising student teachers

@occupation Early childhood educator

Early childhood education | early years education | preschool teaching | nursery teaching | kindergarten teaching | early years practice | preschool | kindergarten | de:frühkindliche Bildung | de:Kindergarten | de:Kita | de:Elementarpädagogik | fr:éducation des jeunes enfants | fr:école maternelle | fr:crèche | es:educación infantil | es:escuela infantil | pl:wychowanie przedszkolne | pl:przedszkole > Childcare
Play-based learning | learning through play | play activities | structured play | free play | de:spielerisches Lernen | fr:apprentissage par le jeu | es:aprendizaje a través del juego | pl:nauka przez zabawę
Child development | developmental milestones | developmental psychology of children | early development | stages of child development | de:kindliche Entwicklung | de:Entwicklungspsychologie | fr:développement de l'enfant | es:desarrollo infantil | pl:rozwój dziecka
Child observation | observation and documentation | learning stories | portfolio work with children | observing children | developmental observation | developmental records | de:Beobachtung und Dokumentation | de:Bildungsdokumentation | de:Entwicklungsdokumentation | fr:observation de l'enfant | es:observación del niño | pl:obserwacja dzieci
Early years foundation stage | ^EYFS
Settling-in of children | settling-in period | Berlin settling-in model | de:Eingewöhnung | fr:adaptation en crèche | es:período de adaptación | pl:adaptacja dzieci
Early language support | language development of children | language support in day care | dialogic reading | de:Sprachförderung | fr:éveil au langage | es:estimulación del lenguaje | pl:wspieranie rozwoju mowy
Creative activities with children | arts and crafts with children | handicrafts with children | de:Basteln mit Kindern | de:kreatives Gestalten | fr:activités manuelles | fr:activités d'éveil | es:manualidades infantiles | es:actividades plásticas | pl:zajęcia plastyczne
Singing with children > Creative activities with children
Music with children > Creative activities with children
Crafts with children > Creative activities with children
Storytelling to children | reading aloud to children | picture books | puppet theatre
Outdoor education | nature education | forest kindergarten | outdoor play | de:Naturpädagogik | de:Waldkindergarten | de:Erlebnispädagogik | fr:éducation à l'environnement | es:educación ambiental | pl:edukacja leśna
Forest school > Outdoor education
Situational approach pedagogy | open concept in day care | de:Situationsansatz | de:offenes Konzept
Day care management | nursery management | kindergarten management | centre director | de:Kitaleitung | de:Leitung einer Kita | fr:direction de crèche | es:dirección de escuela infantil | pl:dyrektor przedszkola
Paediatric first aid | infant CPR | pediatric first aid | child first aid > First aid
Child nutrition and mealtimes | meals for children | nap time supervision | nappy changing routines
Daily routines for children | daily schedule for children | group leadership in day care | group lead | de:Gruppenleitung | fr:animation de groupe d'enfants
Special needs support in early childhood | early intervention | integration in day care | de:Frühförderung | de:Integrationskraft | fr:accompagnement d'enfants en situation de handicap | fr:^AESH | es:atención temprana | pl:wczesne wspomaganie rozwoju
Gross motor activities | movement education | psychomotor activities | de:Bewegungserziehung | de:Psychomotorik | fr:psychomotricité | es:psicomotricidad | pl:zajęcia ruchowe
Child-to-staff ratio compliance | day care licensing standards | childcare regulations

@occupation Corporate trainer

Corporate training | delivering training | training delivery | training courses delivery | in-house training | seminar delivery | train the trainer | ran training sessions | de:Durchführung von Schulungen | de:Trainings | de:Seminarleitung | fr:animation de formations | es:impartición de formación | es:formación en empresas | pl:prowadzenie szkoleń
Training needs analysis | learning needs assessment | skills gap analysis | training plans | de:Bildungsbedarfsanalyse | fr:analyse des besoins en formation | es:detección de necesidades formativas | pl:analiza potrzeb szkoleniowych
Training evaluation | Kirkpatrick model | course evaluation
Coaching | executive coaching | business coaching | coaching sessions | leadership coaching | de:Coaching | fr:coaching professionnel | es:coaching ejecutivo | pl:coaching menedżerski
Apprentice training | training of apprentices | apprentice instructor | trained apprentices | apprenticeship supervision | de:Ausbildung von Auszubildenden | de:Ausbildereignung | de:Azubi-Betreuung | fr:maître d'apprentissage | fr:tutorat d'apprentis | es:formación de aprendices | pl:szkolenie uczniów zawodu
Webinar hosting | webinars | running webinars

@occupation Teacher

Lesson planning | plan lessons | schemes of work | units of work | weekly plans for class | medium-term plans | planned units | prepared lessons | lesson sequences | topic plans | de:Unterricht vorbereitet | de:Stoffverteilungsplan | fr:séquences pédagogiques | es:unidades didácticas | pl:konspekty lekcji
Student assessment | assessed pupils | assess pupils | assessment of pupils | pupil progress | tracked progress of pupils | marked work | marked books | report cards | school reports | wrote reports to parents | reading assessments | baseline assessments | moderated assessments | assessment data | end-of-year reports | learning goals checked | de:Lernstandserhebung | de:Noten und Zeugnisse | fr:bulletins scolaires | es:evaluación del alumnado
Digital media in class | digital media | education technology | ^EdTech | tablets in class | tablets with pupils | SMART Board | Promethean board | Chromebooks | iPads in class | learning apps | coding with children | coding club | Scratch programming with pupils | robots with pupils | stop-motion films with pupils | Seesaw app | Kahoot | Padlet | ClassDojo | online lessons | online homework | podcasts with pupils | video with pupils | de:digitale Medien im Unterricht | de:digitale Medien | de:Tablets im Unterricht | de:digitaler Unterricht | fr:tableau numérique | fr:outils numériques en classe | es:recursos digitales en el aula | pl:narzędzia cyfrowe na lekcji
Moodle > Digital media in class
Google Classroom > Digital media in class
Interactive whiteboards > Digital media in class
Virtual classroom > Digital media in class
Special needs education | ^SENCO | ^IEPs | ^EHCP | education health and care plan | pupils with autism | children with autism | autistic children | children with autism in class | dyslexia | dyslexic pupils | ADHD | pupils with disabilities | children with disabilities | hearing-impaired pupils | visual timetables | Makaton | sensory breaks | social stories | teaching assistants for needs | one-to-one support of pupils | speech and language targets | children with learning difficulties | inclusion of pupils | behaviour support plan | de:sonderpädagogischer Förderbedarf | de:Förderpläne | de:Förderplan | de:Kinder mit Förderbedarf | fr:élèves en situation de handicap | fr:enfants autistes | es:^NEE | es:alumnado con autismo | pl:uczniowie z autyzmem
Inclusive education > Special needs education
Individualized education programs > Special needs education
Music teaching | choir | sang with the class | school choir | led choir | guitar in class | plays the piano | plays the guitar | played the piano | piano in assembly | ukulele lessons | recorder group | recorder lessons | played the organ | class songs | school orchestra | musical instrument | play an instrument | instrument lessons | de:Schulchor | de:Klavier gespielt | fr:chorale | fr:éducation musicale | es:coro escolar | es:enseñanza musical | pl:chór szkolny

@occupation Teacher

Student assessment | tests marked | formative tests | reading levels checked | progress reviews | progress data | pupil targets | standardised tests | spelling tests | ^SATs | ^SAT preparation of pupils | moderation of work | marking policy | individual targets for pupils
Lesson planning | year plan | half-term plans | cross-curricular topics | resources for lessons | planning for mixed ability | literacy and numeracy lessons | themed weeks | project weeks
Digital media in class | lessons on tablets | online learning platform | e-books in class | virtual lessons | film making with pupils | coding lessons | digital portfolios | online quizzes | interactive lessons | visualiser in class | laptop class
Special needs education | learning support | differentiated work for needs | emotional and behavioural difficulties | speech delay | braille | sign language in class | special school | inclusion class | resource room | sensory room | therapists and parents of pupils | children with Down syndrome | children with ADHD | dyscalculia | gifted and special needs | additional learning needs | ^ALN | ^EAL and SEN

@occupation Teacher
Lesson planning | weekly plans | planned and marked | planning and assessing | planned teaching | lessons planned | planned schemes | es:programación de aula
Student assessment | pupil assessment | assessed against | age expectations | progress reports | tracked progress | report writing for parents
Special needs education | special needs | autistic pupils | EHC plans | deaf child | deaf pupil | speech and language interventions | sensory needs | adapted tasks | scaffolded tasks | nurture group | additional needs | additional support needs | inclusion of children | one-to-one support
Inclusive education > Special needs education
Individualized education programs > Special needs education
Digital media in class | tablets and whiteboards | iPads in lessons | iPads | Seesaw | Purple Mash | Showbie | Microsoft Teams for pupils | Scratch | digital lessons | educational apps | e-books with pupils | stop-motion films | digital homework | digital tools in class | Bee-Bots
Google Classroom > Digital media in class
Interactive whiteboards > Digital media in class
Music teaching | led the choir | taught recorder | play the piano | played piano | plays guitar | ukulele group | accompanied assemblies | singing assemblies | taught violin | school band | music ensemble | conduct a choir | percussion group | grade 8 piano | singer | sings in a choir
Choir leadership > Music teaching
Primary school teaching | primary school | primary class | ^KS2 | ^KS1 | year 3 class | year 4 class | year 5 class | year 6 class | elementary school | reception class
