@kind skill
@occupation Human resources specialist

Human resources management | human resources | ^HR | HR management | HR administration | personnel management | HR work | personnel administration | de:Personalwesen | de:Personalmanagement | de:Personaladministration | de:Personalverwaltung | fr:ressources humaines | fr:gestion des ressources humaines | fr:administration du personnel | fr:gestion du personnel | es:recursos humanos | es:administración de personal | es:gestión de personal | pl:zarządzanie zasobami ludzkimi | pl:administracja kadrowa | pl:kadry
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
