@kind skill
@occupation Office assistant

Office administration | administrative work | office work | clerical work | administrative tasks | general office duties | administrative support | clerical duties | admin support | office duties | secretarial work | de:Büroarbeit | de:Büroorganisation | de:Verwaltungstätigkeiten | de:administrative Aufgaben | de:Sachbearbeitung | de:allgemeine Bürotätigkeiten | fr:tâches administratives | fr:secrétariat | fr:gestion administrative | fr:travail de bureau | es:tareas administrativas | es:gestión administrativa | es:trabajo de oficina | pl:administracja biurowa | pl:prace administracyjne | pl:prace biurowe | pl:praca biurowa | pl:prac biurowych | pl:pracy biurowej | pl:prac administracyjnych | pl:administracji biurowej
Office management | running an office | managing an office | office organisation | office coordination | managed the office | de:Büroleitung | de:Büromanagement | fr:gestion de bureau | fr:office management | es:gestión de oficina | pl:zarządzanie biurem | pl:prowadzenie biura
!Reception | front desk reception | welcoming visitors | visitor reception | receptionist work | greeting visitors | company reception | visitor management | de:Empfang | de:Empfang von Besuchern | de:Besucherempfang | de:Rezeption | fr:accueil | fr:accueil physique | fr:accueil des visiteurs | es:recepción | es:recepción de visitas | pl:recepcja | pl:obsługa gości firmy
Switchboard operation | telephone switchboard | answering the telephone | answering phones | telephone answering | call transfer | telephone reception | phone calls handling | screening calls | de:Telefonzentrale | de:Telefondienst | fr:standard téléphonique | fr:accueil téléphonique | es:centralita | es:centralita telefónica | es:atención de llamadas | pl:obsługa centrali telefonicznej | pl:odbieranie telefonów
Calendar management | diary management | appointment management | scheduling appointments | appointment scheduling | managing calendars | arranging appointments | scheduling meetings | managed calendars | coordinating calendars | de:Terminkoordination | de:Terminverwaltung | de:Kalendermanagement | fr:gestion d'agenda | fr:gestion d'agendas | fr:prise de rendez-vous | es:gestión de agenda | es:gestión de agendas | pl:zarządzanie kalendarzem | pl:umawianie spotkań
Travel arrangements | travel booking | booking travel | organising business trips | travel management | travel planning | arranging business travel | travel coordination | de:Reiseplanung | de:Reiseorganisation | de:Reisebuchungen | de:Reisemanagement | fr:organisation des déplacements | fr:organisation de voyages | es:organización de viajes | es:gestión de viajes | pl:organizacja podróży służbowych | pl:organizacja wyjazdów
Meeting preparation | preparing meetings | meeting organisation | organising meetings | agenda preparation | meeting room booking | board meeting preparation | meeting coordination | de:Vorbereitung von Sitzungen | de:Meetingorganisation | fr:préparation de réunions | fr:organisation de réunions | es:organización de reuniones | pl:organizacja spotkań
Minute taking | taking minutes | meeting minutes | minutes of meetings | took minutes | writing minutes | de:Protokollführung | fr:prise de notes | fr:comptes rendus de réunion | fr:rédaction de comptes rendus | es:redacción de actas | es:levantamiento de actas | pl:sporządzanie protokołów | pl:protokołowanie
Mail handling | incoming and outgoing mail | post processing | mail distribution | sorting mail | mail processing | de:Postbearbeitung | de:Postein- und -ausgang | fr:gestion du courrier | fr:traitement du courrier | es:gestión del correo | es:correo postal | pl:obsługa korespondencji | pl:obsługa poczty
Executive assistance | executive support | assistant to the management | supporting executives | personal assistance to managers | assisting senior management | C-level support | personal assistant | executive administration | de:Assistenz der Geschäftsführung | de:Geschäftsführungsassistenz | de:Vorstandsassistenz | fr:assistanat de direction | fr:assistance de direction | es:asistencia a dirección | es:secretaría de dirección | pl:asystent zarządu | pl:wsparcie zarządu
Office supplies ordering | ordering office supplies | office supply management | stationery orders | supplies inventory | de:Büromaterialbestellung | de:Bestellung von Büromaterial | fr:commande de fournitures | fr:gestion des fournitures | es:compra de material de oficina | pl:zamawianie materiałów biurowych
Office equipment | photocopying | copying and scanning | printers and copiers | scanning documents | fax machine | multi-line phones | de:Bürogeräte | fr:photocopies | es:fotocopias | pl:urządzenia biurowe
Preparatory accounting | basic bookkeeping in the office | preparing documents for the accountant | de:vorbereitende Buchhaltung | fr:pré-comptabilité | pl:wstępna księgowość
Drafting letters | letters and e-mails | composing letters | drafting correspondence | proofreading letters | email correspondence
Form processing | processing applications | handling forms | form completion | permit processing | de:Antragsbearbeitung | de:Bearbeitung von Anträgen | fr:instruction des dossiers | fr:traitement des dossiers | es:tramitación de solicitudes | es:tramitación de expedientes | pl:rozpatrywanie wniosków
Document preparation | preparing documents | document creation | preparing presentations for managers | formatting documents | document formatting | de:Erstellung von Unterlagen | fr:mise en forme de documents | es:preparación de documentación | pl:przygotowywanie dokumentów
Database maintenance in offices | address database maintenance | contact database | mailing lists | maintaining databases
Shorthand | stenography | audio typing | transcription | transcribing | dictation | de:Phonodiktat | fr:sténographie | es:taquigrafía | pl:stenografia
Office relocation | office moves | coordination of office space
Hospitality for visitors | catering for meetings | refreshments for meetings | meeting room service
Key and access card management | parking management | visitor badges
Company vehicles administration | car pool booking
Invoice coding in offices | checking invoices | forwarding invoices for approval
Confidential correspondence | confidential documents
Internal event coordination | staff parties organisation
Gatekeeping for executives | stakeholder correspondence for executives
Board support | company secretary support | board packs | resolutions preparation
Digital signatures | DocuSign | Adobe Sign | qualified electronic signature
PDF editing | Adobe Acrobat | PDF forms
Association management | club administration | membership administration
Expense management in offices | company credit card statements

@occupation Public administration clerk

Public administration | public sector administration | government administration | municipal administration | civil service | local government | de:öffentliche Verwaltung | de:öffentlicher Dienst | de:Kommunalverwaltung | fr:administration publique | fr:fonction publique | fr:collectivités territoriales | es:administración pública | es:administración local | pl:administracja publiczna | pl:administracja samorządowa
Citizen services | citizen advice | citizens' office | registry services | public counter service | de:Bürgerservice | de:Bürgerberatung | fr:accueil du public | es:atención al ciudadano | es:atención al público | pl:obsługa interesantów | pl:obsługa klienta urzędu
Administrative decisions | drafting administrative decisions | notices and rulings | de:Erstellung von Bescheiden | es:resoluciones administrativas | pl:decyzje administracyjne
Budget law in public administration | public budgeting | cameral accounting | municipal budgets | de:Haushaltsrecht | de:^Doppik
Grants administration | subsidies administration | processing grants | benefits processing | social benefits processing
Electronic file keeping | e-government | electronic records in administration | de:E-Akte
Registry office work | civil registration | birth and death certificates
Policy analysis | policy development | legislative drafting | briefing papers | public policy
Regulatory enforcement | public order | trade licensing | inspections by authorities
Council support | committee work in local government
Statistics reporting in administration | census work
Public participation | public consultation

@occupation Office assistant
Event logistics for offices | organising workshops | organising conferences for managers
Onboarding administration | preparing workplaces for new staff | equipment for new employees
Time sheets | timesheet administration | collecting timesheets | holiday lists | absence lists | de:Urlaubsplanung | fr:feuilles de temps | es:partes de horas | pl:listy obecności
Contract filing | contract database maintenance | contract register
Order and delivery tracking in offices | goods ordering for offices
Vendor setup | supplier master data entry | supplier onboarding in systems
Customer order administration | sales administration support
Project administration support | project documentation filing
Newsletter and intranet upkeep | intranet editing | intranet maintenance
Translation of correspondence | bilingual correspondence | foreign language correspondence | foreign correspondence | de:Fremdsprachenkorrespondenz | fr:correspondance en langues étrangères | es:correspondencia en idiomas | pl:korespondencja w języku obcym
Visa and travel documents administration | passport applications for staff
Insurance administration in companies | company insurance policies
Statistics preparation | preparing statistics | compiling data for reports | collecting data for reports
Telephone etiquette | telephone manners | professional telephone manner
Archive digitisation | document scanning | digitising paper files | scanning archives
Document management systems | ^DMS | d.velop | DocuWare | ELO document management | M-Files | de:Dokumentenmanagementsystem | fr:gestion électronique de documents | fr:^GED | es:gestor documental | pl:elektroniczny obieg dokumentów
Legal and medical typing | specialist typing
Mailing campaigns | serial letters | mail merge | de:Serienbriefe | fr:publipostage | es:combinar correspondencia | pl:korespondencja seryjna
Purchase requisitions | raising purchase orders | internal orders
Student services administration | university administration | school secretary | examination office
Parish and association office | membership lists
Construction office administration | site office administration
Medical and legal filing | confidential filing
Real estate office administration | tenant correspondence
Invoicing for small businesses | writing offers and invoices | preparing offers and invoices
