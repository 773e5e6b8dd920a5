@kind skill
@occupation Social worker

Social work | social services work | social casework | de:Sozialarbeit | de:soziale Arbeit | fr:travail social | fr:service social | es:trabajo social | pl:praca socjalna
Case management | client case management | caseload management | managing a caseload | casework | managed a caseload | carried a caseload | de:Case-Management | de:Fallarbeit | fr:gestion de cas | fr:suivi des dossiers usagers | es:gestión de casos sociales | pl:prowadzenie spraw klientów
Needs assessment | assessing needs | social assessments | biopsychosocial assessment | client assessments | de:Bedarfsermittlung | de:Hilfebedarfsermittlung | fr:évaluation des besoins | es:valoración de necesidades | pl:ocena potrzeb | pl:diagnoza potrzeb
Psychosocial assessment > Needs assessment
Intake assessments > Needs assessment
Child protection | child welfare | safeguarding children | safeguarding | child protective services | children at risk | child safeguarding | de:Kinderschutz | de:Kindeswohl | de:Kindeswohlgefährdung | fr:protection de l'enfance | es:protección de menores | es:protección a la infancia | pl:ochrona dzieci
Safeguarding adults | adult protective services | vulnerable adults | adult safeguarding
Crisis intervention | crisis management with clients | emergency social work | crisis support | de:Krisenintervention | fr:intervention de crise | es:intervención en crisis | pl:interwencja kryzysowa
Care plans for clients | support plans | help plans | individual support planning | service plans | de:Hilfeplanung | de:Hilfepläne | fr:projet personnalisé | es:plan individualizado de atención | pl:indywidualny plan pomocy
Family support | working with families | family counselling | family work | supporting families | de:Familienhilfe | de:sozialpädagogische Familienhilfe | de:^SPFH | fr:accompagnement des familles | fr:soutien à la parentalité | es:apoyo familiar | es:intervención familiar | pl:wsparcie rodzin | pl:praca z rodziną
Parenting support > Family support
Home visiting families > Family support
Foster care | foster placement | de:Pflegekinderwesen | fr:placement familial | es:acogimiento familiar | pl:piecza zastępcza
Adoption services
Youth work | youth welfare | work with young people | outreach with youth | youth services | open youth work | de:Jugendarbeit | de:Jugendhilfe | de:offene Jugendarbeit | fr:animation jeunesse | es:trabajo con jóvenes | pl:praca z młodzieżą
Street work | outreach work | streetwork | homeless services | de:Streetwork | de:Wohnungslosenhilfe | fr:maraudes | fr:hébergement d'urgence | es:atención a personas sin hogar | pl:streetworking | pl:pomoc bezdomnym
Homelessness support > Street work
Housing support > Street work
Refugee support | migrant counselling | refugee services | resettlement services | de:Flüchtlingshilfe | de:Migrationsberatung | fr:accompagnement des réfugiés | fr:accompagnement des migrants | es:atención a refugiados | es:atención a inmigrantes | pl:wsparcie uchodźców
Asylum seekers support > Refugee support
Integration counselling > Refugee support
Debt counselling | money advice | debt advice | benefits advice | welfare rights advice | social benefits counselling | de:Schuldnerberatung | de:Sozialberatung | es:asesoramiento sobre prestaciones | pl:poradnictwo w sprawie świadczeń
Domestic violence support | women's refuge work | victim support | victim advocacy | gender-based violence support | de:Opferhilfe | fr:aide aux victimes | es:atención a víctimas | pl:pomoc ofiarom przemocy
Probation work | offender rehabilitation | probation | offender management | re-entry services | de:Bewährungshilfe | fr:probation | es:reinserción social | pl:kuratela sądowa
Community development | community work | community organising | neighbourhood work | community outreach | de:Gemeinwesenarbeit | de:Quartiersarbeit | fr:développement social local | es:desarrollo comunitario | pl:organizowanie społeczności lokalnej
Social law | social security law | welfare legislation | German social code | ^SGB II | ^SGB VIII | ^SGB XII | de:Sozialrecht | fr:droit social des usagers | es:legislación social | pl:prawo socjalne
Group work | leading groups | group facilitation with clients | social group work | support group facilitation | de:Gruppenarbeit | fr:animation de groupes | es:dinamización de grupos | pl:prowadzenie grup wsparcia
School social work | social work in schools | truancy work > Social work
Hospital social work | medical social work | social services in hospitals > Social work
Court reports | reports for the court | expert reports for family court | court testimony
Referral to services | linking clients to resources | resource referral | connecting clients with services | service navigation
Volunteer coordination | volunteer management | coordinating volunteers | recruiting volunteers | de:Ehrenamtskoordination | fr:coordination des bénévoles | es:coordinación de voluntarios | pl:koordynacja wolontariuszy
Mediation | conflict mediation | dispute mediation | de:Mediation | fr:médiation | es:mediación | pl:mediacje
Family mediation > Mediation
Job coaching | supported employment | employability support | vocational counselling | job placement support | de:Jobcoaching | de:Arbeitsvermittlung | fr:insertion professionnelle | fr:accompagnement vers l'emploi | es:inserción laboral | es:orientación laboral | pl:doradztwo zawodowe | pl:aktywizacja zawodowa
Harm reduction | needle exchange | harm minimisation
Intercultural work | working with diverse communities | intercultural competence in counselling
Grant writing | grant applications | fundraising applications | funding proposals | grant proposals | de:Fördermittelanträge | de:Antragstellung | fr:demandes de subvention | es:solicitud de subvenciones | pl:pisanie wniosków o dotacje
Fundraising | donor relations | donations | donor management | capital campaigns | de:Spendenakquise | fr:collecte de fonds | es:captación de fondos | pl:pozyskiwanie funduszy

@occupation Care worker

Elderly care | care of the elderly | senior care | aged care | care for elderly people | care home work | residential care of older people | nursing home | looked after elderly residents | de:Altenpflege | de:Seniorenbetreuung | de:Pflegeheim | fr:aide aux personnes âgées | fr:^EHPAD | fr:accompagnement des personnes âgées | es:cuidado de personas mayores | es:atención a personas mayores | es:geriátrico | pl:opieka nad osobami starszymi | pl:opieka nad seniorami | pl:opieki nad osobami starszymi | pl:opieki nad seniorami
Dementia care | Alzheimer's care | people with dementia | dementia patients | memory care | validation therapy | de:Demenzbetreuung | de:Betreuung von Demenzkranken | fr:accompagnement Alzheimer | es:cuidado de personas con demencia | pl:opieka nad osobami z demencją
Home care | domiciliary care | home help | live-in care | care at home | home health aide | de:häusliche Pflege | de:24-Stunden-Betreuung | de:ambulanter Pflegedienst | fr:aide à domicile | fr:auxiliaire de vie | es:ayuda a domicilio | es:atención domiciliaria de mayores | pl:opieka domowa | pl:opieka w domu pacjenta
Disability support | support for people with disabilities | learning disabilities support | disability care | people with intellectual disabilities | de:Behindertenhilfe | de:Eingliederungshilfe | de:Heilerziehungspflege | fr:accompagnement du handicap | fr:personnes en situation de handicap | es:atención a personas con discapacidad | pl:wsparcie osób niepełnosprawnych | pl:opieka nad osobami niepełnosprawnymi
Assisted living support | supported living | residential support | group home work | de:betreutes Wohnen | fr:foyer d'accueil | es:piso tutelado | pl:mieszkania wspomagane
Activity programmes for residents | occupational activities for the elderly | social activities for residents | activating care | de:Aktivierung von Senioren | de:Beschäftigungsangebote | fr:animation en EHPAD | es:actividades para mayores | pl:zajęcia dla seniorów
Mealtime assistance | feeding assistance | helping with meals | assistance with eating | de:Hilfe bei der Nahrungsaufnahme | fr:aide aux repas | es:ayuda en la alimentación | pl:karmienie podopiecznych
Incontinence care | continence care | toileting assistance
Household assistance | light housekeeping for clients | shopping and errands for clients | domestic support | de:hauswirtschaftliche Versorgung | fr:aide ménagère | es:tareas domésticas | pl:pomoc w gospodarstwie domowym
Companionship | companion care | accompanying to appointments | social companionship | de:Begleitung zu Arztterminen | fr:accompagnement aux rendez-vous | es:acompañamiento | pl:towarzyszenie podopiecznym
Medication prompting | medication reminders | assistance with medication
Care documentation | care records | daily care notes | care logs
Lifting aids | patient hoists | transfer aids | slide sheets | stair lift use
Respite care | short-term care | day care for adults | adult day care

@occupation Childminder

Childcare | child care | looking after children | caring for children | childminding | supervision of children | de:Kinderbetreuung | fr:garde d'enfants | es:cuidado de niños | pl:opieka nad dziećmi | pl:opieki nad dziećmi | pl:opieką nad dziećmi
Nannying > Childcare
Babysitting > Childcare
Infant care | baby care | nursery care | nappy changing | bottle feeding | toddlers | de:Säuglingspflege | de:Krippenbetreuung | fr:soins aux nourrissons | fr:petite enfance | es:cuidado de bebés | pl:opieka nad niemowlętami > Childcare
After-school care | school-age childcare | holiday club | after-school programmes | de:Hortbetreuung | de:Nachmittagsbetreuung | fr:accueil périscolaire | fr:^ALSH | es:actividades extraescolares | pl:świetlica szkolna > Childcare

@occupation Social worker
Advocacy for clients | client advocacy | representing clients' interests | advocating for clients
Trauma-informed care | trauma-informed practice
Strengths-based practice | solution-focused work | empowerment approach | resource-oriented work
Psychosocial support | psychosocial care | emotional support for clients | de:psychosoziale Betreuung | fr:accompagnement psychosocial | es:apoyo psicosocial | pl:wsparcie psychospołeczne
Client documentation | case notes | case documentation | progress notes | case records | maintaining case files | de:Falldokumentation | fr:tenue des dossiers | es:registro de casos | pl:dokumentacja klientów
Multi-agency working | cooperation with authorities | interagency collaboration | networking with services | working with youth welfare offices | de:Zusammenarbeit mit Behörden | de:Netzwerkarbeit | fr:travail en réseau | fr:travail en partenariat | es:trabajo en red | pl:współpraca z instytucjami
Home visits | home visiting | house calls by social workers | de:Hausbesuche | fr:visites à domicile | es:visitas domiciliarias | pl:wizyty domowe
Guardianship | legal guardianship | adult guardianship | de:rechtliche Betreuung | fr:mandataire judiciaire | es:tutela | pl:opieka prawna
Parent-child contact supervision | supervised visitation | supervised contact
Youth residential care | children's home work | residential childcare | group homes for youth | de:Heimerziehung | fr:maison d'enfants | fr:^MECS | es:centro de menores | pl:dom dziecka | pl:placówka opiekuńczo-wychowawcza
Anti-violence training | social skills training | anger management groups | social skills groups
Prevention programmes | addiction prevention | violence prevention | prevention work
Individual support for pupils | school assistance | integration assistance | de:Schulbegleitung | fr:accompagnement scolaire individuel | es:acompañamiento escolar | pl:asystent ucznia
Housing search support | eviction prevention | rent support
Elder abuse prevention | welfare checks
Medicaid and benefits enrolment | public benefits enrolment | eligibility determination | Medicaid enrolment
Hospice social work | bereavement support | grief counselling | de:Trauerbegleitung | fr:accompagnement du deuil | es:acompañamiento en el duelo | pl:wsparcie w żałobie
Participation of service users | user involvement
Community mental health | assertive community treatment | mental health case management
Emergency shelter work | shelter management | night shelter | women's shelter
Food bank work | food distribution to people in need

@occupation Care worker
Activating conversation | biography work | reminiscence work | de:Biografiearbeit
Prevention of aspiration | thickened fluids | dysphagia diets
Night care | night duty in care homes | waking nights | sleep-in shifts | de:Nachtwache | fr:garde de nuit | es:turno de noche en residencias | pl:dyżury nocne
Family liaison in care | communication with relatives | talking with relatives | de:Angehörigenarbeit | de:Angehörigengespräche | fr:relation avec les familles | es:atención a familiares | pl:kontakt z rodziną pacjenta
Support with mobility | walking assistance | wheelchair assistance | escorting residents

@occupation Care worker

Elderly care | older people | residents of a care home | care home | old people's home | de:Seniorenpflege | de:Pflege alter Menschen | de:Altenheim | de:Bewohner gepflegt | fr:personnes âgées | fr:EHPAD | es:personas mayores | es:residencia de mayores | es:cuidado de ancianos | pl:osoby starsze | pl:dom pomocy społecznej

@occupation Childminder

Childcare | looked after children | cared for children | nursery group | day nursery | de:Kindertagesstätte | de:Krippe | es:guardería | pl:żłobek
