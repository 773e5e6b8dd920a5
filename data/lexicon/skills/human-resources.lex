@kind skill
@occupation Human resources specialist

Human resources management | human resources | ^HR | HR management | HR administration | personnel management | HR work | de:Personalwesen | de:Personalmanagement | de:Personaladministration | de:Personalverwaltung | fr:ressources humaines | fr:gestion des ressources humaines | fr:gestion du personnel | es:recursos humanos | es:gestión de personal | pl:zarządzanie zasobami ludzkimi | pl:kadry
HR business partnering | HR business partner | ^HRBP | advising managers on HR | personnel support | de:Personalbetreuung | de:Betreuung von Führungskräften > Human resources management
Personnel files | employee records | personnel records administration | digital personnel file | employee files | de:Personalakten | de:digitale Personalakte | fr:dossiers du personnel | es:expedientes de personal | pl:akta osobowe | pl:prowadzenie akt osobowych
Employment contracts | drafting employment contracts | contract amendments for employees | job references writing | de:Arbeitsverträge | de:Arbeitszeugnisse | fr:contrats de travail | es:contratos de trabajo | es:contratos laborales | pl:umowy o pracę
Onboarding | employee onboarding | new hire orientation | induction | induction programmes | onboarding new employees | onboarding programs | de:Onboarding neuer Mitarbeiter | fr:intégration des nouveaux collaborateurs | fr:accueil des nouveaux salariés | es:incorporación de nuevos empleados | es:plan de acogida | pl:wdrożenie nowych pracowników | pl:onboarding pracowników
Offboarding | exit interviews | terminations | dismissals | redundancies | layoffs | de:Kündigungen | de:Austrittsgespräche | es:finiquitos | es:despidos | pl:rozwiązywanie umów o pracę
Employee relations | labour relations | labor relations | grievance handling | disciplinary procedures | workplace investigations | conflict resolution with employees | de:Arbeitsbeziehungen | fr:relations sociales | fr:dialogue social | es:relaciones laborales | pl:relacje pracownicze
Works council relations | cooperation with works council | co-determination | union negotiations | trade unions | works agreements | de:Zusammenarbeit mit dem Betriebsrat | de:Betriebsrat | de:Betriebsverfassungsgesetz | de:Tarifverträge | fr:^CSE | fr:instances représentatives du personnel | fr:^IRP | es:comité de empresa | es:negociación colectiva | es:convenios colectivos | pl:związki zawodowe
Collective bargaining > Works council relations
Performance management | performance appraisals | performance reviews | appraisal interviews | annual reviews | employee appraisals | de:Mitarbeitergespräche | de:Zielvereinbarungen | de:Leistungsbeurteilung | fr:entretiens annuels | fr:gestion de la performance | es:evaluación del desempeño | pl:oceny pracownicze | pl:ocena okresowa
360-degree feedback > Performance management
Target agreements > Performance management
Compensation and benefits management | comp and ben | compensation structures | job evaluation | total rewards | pay scales | de:Vergütungsmanagement | de:Compensation & Benefits | fr:rémunération et avantages sociaux | es:compensación y beneficios | es:política retributiva | pl:wynagrodzenia i benefity
Job grading > Compensation and benefits management
Salary benchmarking > Compensation and benefits management
Benefits administration > Compensation and benefits management
Talent management | talent development | high-potential programmes | career development programmes | de:Talentmanagement | de:Nachfolgeplanung | fr:gestion des talents | es:gestión del talento | pl:zarządzanie talentami
Succession planning > Talent management
Personnel development | learning and development | ^L&D | employee development | training management | training programmes | staff development | training catalogue | de:Personalentwicklung | fr:développement des compétences | fr:plan de formation | fr:gestion de la formation | es:desarrollo de personas | es:planes de formación | pl:rozwój pracowników | pl:polityka szkoleniowa
Workforce planning | headcount planning | personnel planning | staffing | manpower planning | de:Personalplanung | de:Personaleinsatzplanung | fr:^GPEC | fr:gestion prévisionnelle des emplois | es:planificación de plantilla | pl:planowanie zatrudnienia
HR controlling | HR analytics | people analytics | HR metrics | HR reporting | turnover analysis
HR information systems | ^HRIS | HR software | SAP HCM | SuccessFactors | ADP Workforce | de:Personalinformationssysteme | fr:^SIRH | es:software de recursos humanos | pl:systemy kadrowe
^Workday > HR information systems
SAP SuccessFactors > HR information systems
Personio > HR information systems
BambooHR > HR information systems
Oracle HCM > HR information systems
UKG Pro > HR information systems
Organisational development | organizational development | organisation design | culture change | team development | de:Organisationsentwicklung | fr:développement organisationnel | es:desarrollo organizacional | pl:rozwój organizacji
Employee engagement | employee surveys | engagement surveys | employee retention | employee wellbeing | internal culture initiatives | de:Mitarbeiterbindung | de:Mitarbeiterbefragung | fr:engagement des collaborateurs | es:clima laboral | pl:zaangażowanie pracowników
Diversity and inclusion management | ^DEI | equality and diversity programmes | ^EEO compliance | inclusion initiatives
Occupational health management | workplace health promotion | corporate health management | reintegration management | sickness absence management | de:betriebliches Gesundheitsmanagement | de:^BGM | de:^BEM | fr:qualité de vie au travail | es:salud laboral | pl:profilaktyka zdrowotna w pracy
International assignments | global mobility | expatriate management | visa sponsorship
Relocation support > International assignments
Work permits > International assignments
HR policies | employee handbook | personnel policies | HR policy development
Labour law in practice | employment legislation | ^FMLA | leave administration | leave of absence management | maternity leave administration
HR shared services | HR generalist | HR operations

@occupation Recruiter

Recruitment | recruiting staff | recruiting experience | staff hiring | talent acquisition | staff recruitment | personnel recruitment | personnel selection | full-cycle recruiting | end-to-end recruitment | hired staff | de:Personalbeschaffung | de:Personalauswahl | de:Personalgewinnung | de:Recruiting | fr:recrutement | es:selección de personal | es:reclutamiento | pl:rekrutacja pracowników | pl:rekrutacja | pl:rekrutacji pracowników | pl:prowadzenie rekrutacji | pl:procesów rekrutacyjnych | pl:procesy rekrutacyjne
Candidate sourcing | sourcing candidates | direct approach of candidates | headhunting | talent sourcing | de:Direktansprache | fr:sourcing de candidats | fr:chasse de têtes | es:búsqueda de candidatos | pl:direct search | pl:pozyskiwanie kandydatów
Active sourcing > Candidate sourcing
Executive search > Candidate sourcing
Boolean search > Candidate sourcing
LinkedIn Recruiter > Candidate sourcing
Candidate screening | CV screening | résumé screening | screening applications | pre-selection of candidates | telephone interviews with candidates | phone screening | de:Bewerbervorauswahl | de:Sichtung von Bewerbungen | fr:tri de CV | fr:présélection des candidats | es:criba curricular | es:preselección de candidatos | pl:selekcja aplikacji
Job interviews | interviewing candidates | conducting job interviews | behavioural interviews | applicant interviews | interviewed applicants | de:Vorstellungsgespräche | de:Bewerbungsgespräche | fr:entretiens d'embauche | fr:entretiens de recrutement | es:entrevistas de selección | pl:rozmowy kwalifikacyjne
Competency-based interviews > Job interviews
Structured interviews > Job interviews
Job advertisements | writing job adverts | job postings | posting vacancies | job ads | de:Stellenanzeigen | de:Stellenausschreibungen | fr:rédaction d'offres d'emploi | es:publicación de ofertas de empleo | pl:ogłoszenia o pracę
Applicant tracking systems | ^ATS | applicant management | applicant tracking | Lever ATS | de:Bewerbermanagement | de:Bewerbermanagementsystem
Taleo > Applicant tracking systems
SmartRecruiters > Applicant tracking systems
Softgarden > Applicant tracking systems
Teamtailor > Applicant tracking systems
Greenhouse recruiting > Applicant tracking systems
Employer branding | employer brand | careers marketing | personnel marketing | university recruiting | career fairs | de:Personalmarketing | de:Arbeitgebermarke | fr:marque employeur | es:marca empleadora | pl:budowanie wizerunku pracodawcy
Job fairs > Employer branding
Assessment centres | assessment center | aptitude tests | psychometric tests in selection
Temporary staffing | temp agency | staff leasing | temporary employment | agency recruitment | personnel leasing | de:Arbeitnehmerüberlassung | de:Zeitarbeit | fr:intérim | fr:travail temporaire | es:trabajo temporal | es:^ETT | pl:praca tymczasowa
Reference checks | background checks | pre-employment checks
Offer negotiation | salary negotiations with candidates | offer management | closing candidates
Candidate experience | applicant communication | applicant correspondence
Recruiting metrics | time to hire | cost per hire | recruitment funnel
Volume recruiting | high-volume recruitment | campus recruiting | graduate recruitment
Internship programmes | trainee programmes management | apprentice recruitment

@occupation Human resources specialist

Employment law | dismissal protection | unfair dismissal | disciplinary hearings | grievance procedures | grievances | settlement agreements | redundancy consultation | employment tribunal | written warnings | working time rules | parental leave rules | termination agreements | collective agreements | de:arbeitsrechtliche Fragen | de:Kündigungsschutz | de:Abmahnungen | de:Aufhebungsverträge | de:Betriebsvereinbarungen | de:Tarifrecht | de:Arbeitszeitgesetz | de:Mutterschutz | fr:code du travail | fr:procédures disciplinaires | fr:licenciements | fr:procédures de licenciement | fr:ruptures conventionnelles | fr:contentieux prud'homal | fr:prud'hommes | fr:relations avec les représentants du personnel | fr:convention collective | fr:contrats et avenants | fr:avertissements et licenciements | fr:accords d'entreprise | fr:inspection du travail | es:legislación laboral | es:estatuto de los trabajadores | pl:kodeks pracy | pl:wypowiedzenia umów
Staff records administration | staff administration | employee administration | sickness records | absence records | leave records | maintain employee records | hires and leavers | joiners and leavers | starters and leavers | employment certificates | medical checks of staff | de:Personalaktenführung | de:Ein- und Austritte | de:Urlaubsverwaltung | de:Fehlzeiten | de:Personalsachbearbeitung | fr:gestion administrative du personnel | fr:dossiers des salariés | fr:dossiers salariés | fr:^DPAE | fr:déclarations préalables à l'embauche | fr:suivi des absences | fr:arrêts maladie | fr:arrêts de travail | fr:congés payés | fr:entrées et sorties | fr:registre du personnel | fr:mutuelle et prévoyance | fr:attestations employeur | fr:congés et absences | fr:embauches et départs | es:altas y bajas | es:contratos y altas | es:control de ausencias | es:gestión de vacaciones | pl:dokumentacja pracownicza | pl:dokumentacja kadrowa | pl:urlopy i absencje | pl:obsługa kadrowa > Human resources management
HR information systems | ^HRMS | HR system | HR database | Workday | HiBob | Factorial HR | Rippling | Talentia | PeopleSoft | leave approval workflow | employee self-service | de:HR-Software | de:Personalinformationssystem | de:Personalmanagementsystem | fr:logiciel RH | fr:système d'information RH | fr:Lucca Timmi | fr:Eurécia | fr:Kelio | fr:HR Access | es:software de RRHH | pl:system kadrowy | pl:system HR
Organising training | organise training | organised training | training organisation | organise courses | training calendar | training plans for staff | development plan | training budget | skills matrix | learning paths | workshops for staff | staff workshops | apprenticeship programme | induction training | mentoring programme | leadership programme | leadership development | development talks | de:Schulungen organisiert | de:Weiterbildung organisiert | de:Organisation von Schulungen | de:Weiterbildungen geplant | de:Schulungsplan | de:Qualifizierungsmatrix | de:Organisation von Weiterbildung | fr:organisation de formations | fr:plan de développement des compétences | fr:organiser les formations | fr:formations organisées | fr:entretiens professionnels | es:organización de formación | es:plan de formación | es:cursos organizados | es:organizar cursos | pl:organizacja szkoleń | pl:szkolenia pracowników | pl:plan szkoleń | pl:organizować szkolenia > Personnel development

@occupation Recruiter

Recruitment | recruiting | hire staff | hiring | hired people | recruited people | recruit staff | fill vacancies | filled vacancies | filled positions | staff selection | selection interviews | selection days | interviewed candidates | interview applicants | shortlisted candidates | screened applications | screened résumés | screened CVs | hiring managers | job adverts | wrote job adverts | wrote job ads | recruitment drive | offers of employment | assessment days | de:Rekrutierung | de:Stellen besetzt | de:Stellenbesetzung | de:Bewerberauswahl | de:Stellenanzeigen geschaltet | de:Bewerber ausgewählt | fr:recruter | fr:processus de recrutement | fr:entretiens de sélection | fr:tri des candidatures | fr:sélection des candidats | fr:préqualification téléphonique | fr:rédaction d'annonces | fr:diffusion d'annonces | fr:annonces diffusées | fr:offres d'emploi | fr:sourcing de profils | fr:sourcing | fr:approche directe | fr:vivier de candidats | fr:postes pourvus | fr:campagne de recrutement | fr:entretiens menés | fr:embauches | es:reclutamiento y selección | es:procesos de selección | es:contratación de personal
Recruitment | es:ofertas de empleo | pl:rekrutacje | pl:selekcja kandydatów | pl:rozmowy rekrutacyjne

@occupation Recruiter

Candidate sourcing > Recruitment
Candidate screening > Recruitment
Job interviews > Recruitment
Active sourcing > Recruitment
Assessment centres > Recruitment
Job advertisements > Recruitment
Executive search > Recruitment
Offer negotiation > Negotiations with partners; Recruitment
LinkedIn Recruiter > Recruitment
Volume recruiting > Recruitment
Works council relations > Employment law
Collective bargaining > Employment law
Labour law in practice > Employment law
Employment contracts > Human resources management
Personnel files > Human resources management
^Workday > HR information systems
Personio > HR information systems
SAP SuccessFactors > HR information systems
BambooHR > HR information systems

@occupation Recruiter

Recruitment | open positions filled | candidate interviews | phone screens | apprentices recruited | recruitment agencies managed | selection process | selection panel | hiring process | hiring plan | employer job boards | offer letters | onboarded hires | applicants screened | recruited engineers | recruited nurses | recruited drivers | talent pool | fr:besoins en recrutement | fr:rédiger des annonces | fr:publier des offres | fr:jobboards | fr:évaluation des candidats | fr:entretiens physiques | fr:entretiens avec les managers | fr:tests de recrutement | fr:cabinet de recrutement | fr:recruter des profils | fr:recrutement d'alternants | fr:candidats reçus | fr:candidatures traitées | fr:recrutement de bout en bout | fr:promesses d'embauche | fr:propositions d'embauche | fr:intégration des nouveaux embauchés | fr:salons de recrutement | fr:forums de recrutement | fr:cooptation

@occupation Human resources specialist

Employment law | ACAS codes | whistleblowing policy | working time directive | TUPE | TUPE transfers | maternity and parental rights | employment disputes | labour court | labour inspections | wage and hour law | ^FLSA | disciplinary cases | grievance hearings | fr:sanctions disciplinaires | fr:inaptitude au travail | fr:contrats à durée déterminée | fr:durée du travail | fr:veille juridique sociale | fr:veille sociale | fr:élections professionnelles | fr:comité social et économique | fr:règlement intérieur | fr:accidents du travail déclarés | fr:ruptures de contrat | fr:délégués syndicaux | fr:transaction et rupture
Staff records administration | fr:suivi des contrats | fr:déclarations d'accidents du travail | fr:attestations de travail | fr:certificats de travail | fr:dossiers individuels | fr:suivi des périodes d'essai | fr:périodes d'essai | fr:pointages | fr:plannings de congés | fr:titres de séjour | fr:tickets restaurant | fr:dossiers maladie | fr:suivi administratif des salariés | fr:administration RH
HR information systems | employee portal | workforce software | ^HRIS administrator | Cornerstone OnDemand | Ceridian Dayforce | ADP Workforce Now | Zoho People | Kenjo | Humaans | ChartHop | Deel | fr:portail RH | fr:PeopleDoc | fr:^GTA | fr:ADP Decidium | fr:Foederis | fr:Talentsoft | fr:déploiement du SIRH | fr:dématérialisation des dossiers

@occupation Recruiter
Recruitment | full-cycle hiring | filled posts | sourced candidates | screened candidates | sifted CVs | shortlisted | shortlisting | vacancies | recruited staff | recruited for | candidate selection | de:Bewerbergespräche | fr:recrutements | fr:annonces d'emploi | fr:publication d'annonces | fr:prises de références | fr:salons de l'emploi | fr:embauche | fr:pourvoir des postes | fr:gestion des recrutements
Candidate sourcing > Recruitment
Candidate screening > Recruitment
Job interviews > Recruitment
Job advertisements > Recruitment
Assessment centres > Recruitment

@occupation Human resources specialist
Employment law | labour legislation | disciplinary and grievance | grievance cases | disciplinaries | tribunal claims | redundancy consultations | ^ACAS | employment contracts drafted | statutory leave | equality act | fr:conventions collectives
Labour law in practice > Employment law
HR information systems | Cezanne HR | iTrent | Sage HR | Lucca | Kelio | Talentsoft | Cornerstone | ADP Decidium | HR portal | fr:logiciels RH | fr:logiciel de gestion du personnel | fr:outil RH | fr:paramétrage du SIRH
^Workday > HR information systems
BambooHR > HR information systems
Personio > HR information systems
SAP SuccessFactors > HR information systems
Organising training | training and development | learning programmes | learning programme | development programmes | workshops arranged | arranged workshops | e-learning rollout | leadership academy | training needs | mentoring scheme | arranged courses | planned training | management training | apprenticeship levy | de:Schulungsplanung | fr:organisation des formations
Staff records administration | personnel administration | fr:administration du personnel | fr:gestion administrative des salariés | fr:avenants | fr:entrées et sorties du personnel | es:administración de personal | pl:administracja kadrowa
Human resources management | HR department | human resources department | HR team | fr:service RH | fr:^RH | de:Personalabteilung | pl:dział kadr | pl:zasoby ludzkie
