@kind skill
@occupation Project manager

Project management | managing projects | managed projects | project lead | project leadership | project delivery | led projects | de:Projektmanagement | de:Projektleitung | de:Leitung von Projekten | fr:gestion de projet | fr:gestion de projets | fr:conduite de projet | fr:pilotage de projet | es:gestión de proyectos | es:dirección de proyectos | pl:zarządzanie projektami | pl:prowadzenie projektów | pl:kierowanie projektami | pl:zarządzania projektami | pl:zarządzaniu projektami | pl:prowadzenia projektów | pl:prowadzeniu projektów
Project planning | project plans | project scheduling | work breakdown structure | ^WBS | Gantt charts | critical path | milestones planning | de:Projektplanung | de:Terminplanung | fr:planification de projet | es:planificación de proyectos | pl:planowanie projektów
Project coordination | project support | project administration | ^PMO | project management office | de:Projektkoordination | de:Projektassistenz | fr:coordination de projet | es:coordinación de proyectos | pl:koordynacja projektów
Programme management | program management | portfolio management of projects | project portfolio management | multi-project management > Project management
Agile project management | agile delivery | agile coaching | agile transformation | de:agiles Projektmanagement | fr:gestion de projet agile | es:gestión ágil de proyectos | pl:zwinne zarządzanie projektami > Project management; Agile software development
Scrum | Scrum framework | Scrum master | sprint planning | sprint retrospectives | daily stand-ups | Scrum ceremonies > Agile software development
^Kanban | Kanban boards | work-in-progress limits > Agile software development
^SAFe | Scaled Agile Framework | scaled agile | ^LeSS > Agile software development
Waterfall project management | waterfall | V-model | stage-gate process > Project management
PRINCE2 method | ^PRINCE2 | Prince 2 > Project management
PMI methodology | ^PMBOK | PMI standards > Project management
^Jira | ^JIRA | Atlassian Jira
^Confluence | Atlassian Confluence | wiki maintenance
Microsoft Project | MS Project > Project planning
^Trello
^Asana
monday.com
^ClickUp
^Basecamp
Wrike
Smartsheet
Primavera P6 | Oracle Primavera > Project planning
Project risk management | risk register | project risks | risk mitigation plans | issue and risk logs | de:Projektrisikomanagement
Project budgeting | project budget | project cost control | budget tracking for projects | managed budget | budget responsibility | budget management | de:Budgetverantwortung | de:Budgetplanung | fr:gestion du budget | fr:gestion budgétaire | fr:suivi budgétaire | es:gestión presupuestaria | es:gestión de presupuestos | pl:zarządzanie budżetem
Earned value management | earned value analysis | ^EVM > Project budgeting
Stakeholder management | stakeholder engagement | managing stakeholders | stakeholder communication | stakeholder analysis | de:Stakeholdermanagement | de:Stakeholder-Management | fr:gestion des parties prenantes | es:gestión de partes interesadas | es:gestión de stakeholders | pl:zarządzanie interesariuszami
Change management | organisational change | organizational change management | change programmes | change control | de:Veränderungsmanagement | de:Change-Management | fr:conduite du changement | fr:gestion du changement | es:gestión del cambio | pl:zarządzanie zmianą
Scope management | scope control | change requests | scope creep control > Project management
Resource planning | resource allocation | staffing plans | resource management | de:Ressourcenplanung | fr:planification des ressources | es:planificación de recursos | pl:planowanie zasobów
Project reporting | status reports | steering committee | project status reporting | steering group reporting
Vendor management in projects | managing external contractors | subcontractor coordination | external partners coordination
Lessons learned | project closure | project post-implementation review
Workshop facilitation | facilitating workshops | facilitated workshops | workshop moderation | moderated workshops | meeting facilitation | de:Moderation von Workshops | de:Workshopmoderation | fr:animation d'ateliers | es:facilitación de talleres | es:dinamización de talleres | pl:prowadzenie warsztatów
Cross-functional team leadership | leading cross-functional teams | led cross-functional teams | interdisciplinary team leadership
International project management | multinational projects | distributed teams management > Project management
IT project management | software project management | ERP rollout | system rollout | IT projects | de:IT-Projektleitung | de:IT-Projektmanagement > Project management
Go-live planning | cutover planning | rollout planning | hypercare
Feasibility studies | feasibility analysis | business case development | business cases | cost-benefit analysis | de:Machbarkeitsstudien | de:Wirtschaftlichkeitsberechnung | fr:études de faisabilité | es:estudios de viabilidad | pl:studia wykonalności
Grant-funded project management | EU-funded projects | EU projects | project funding applications
Service level agreements | ^SLA | ^SLAs | SLA management
Tender preparation for projects | bid management | proposal management | tender responses | bid writing | de:Angebotserstellung | de:Angebotsmanagement | fr:réponse aux appels d'offres | es:preparación de ofertas | pl:przygotowywanie ofert

@occupation Product manager

Product management | product owner | product ownership | managing products | de:Produktmanagement | fr:gestion de produit | fr:gestion de produits | es:gestión de producto | es:gestión de productos | pl:zarządzanie produktem
Product strategy | product vision | product positioning | de:Produktstrategie | fr:stratégie produit | es:estrategia de producto | pl:strategia produktu
Product roadmap | roadmapping | product roadmaps | roadmap planning | feature roadmap
Backlog management | product backlog | backlog refinement | backlog prioritisation | backlog grooming | backlog prioritization
User stories | writing user stories | story mapping | acceptance criteria | epics and stories
Feature prioritisation | RICE scoring | ^MoSCoW | prioritization frameworks | prioritisation
Product discovery | customer discovery | problem discovery | opportunity assessment | jobs to be done
Product launch | product launches | go-to-market | go-to-market strategy | ^GTM | new product introduction | ^NPI | market launch | de:Produkteinführung | de:Markteinführung | fr:lancement de produit | fr:lancement de produits | es:lanzamiento de productos | pl:wprowadzanie produktów na rynek
Minimum viable product | ^MVP | lean startup
Product metrics | product analytics | North Star metric | ^OKR | ^OKRs | objectives and key results | funnel analysis
Mixpanel > Product metrics
Amplitude analytics > Product metrics
Competitor analysis | competitive analysis | market benchmarking | competitive intelligence | de:Wettbewerbsanalyse | fr:analyse concurrentielle | fr:veille concurrentielle | es:análisis de la competencia | pl:analiza konkurencji
Market research | market analysis | market studies | customer surveys | focus groups | de:Marktforschung | de:Marktanalyse | fr:étude de marché | fr:études de marché | es:investigación de mercado | es:estudios de mercado | pl:badania rynku | pl:badania rynkowe
Pricing strategy | product pricing | price setting | pricing analysis | de:Preisgestaltung | de:Preisstrategie | fr:politique tarifaire | es:fijación de precios | pl:polityka cenowa
Product lifecycle management | product life cycle | ^PLM | end-of-life management
Customer feedback analysis | voice of the customer | ^VoC | customer insight | feedback loops
Business requirements documents | ^BRD | functional specifications | product requirements documents | ^PRD | requirements specification | ^Lastenheft | ^Pflichtenheft | fr:cahier des charges | fr:cahiers des charges | es:especificaciones funcionales | pl:specyfikacja wymagań

@occupation Business analyst

Business analysis | business analyst work | de:Geschäftsanalyse | fr:analyse métier | fr:analyse d'affaires | es:análisis de negocio | pl:analiza biznesowa
Business process modelling | process mapping | ^BPMN | process modelling | business process mapping | process documentation | flowcharts | Visio process maps | de:Prozessmodellierung | de:Prozessdokumentation | fr:modélisation des processus | fr:cartographie des processus | es:modelado de procesos | pl:modelowanie procesów
Process improvement | process optimisation | process optimization | business process improvement | streamlining processes | streamlined processes | improved processes | de:Prozessoptimierung | de:Prozessverbesserung | fr:amélioration des processus | fr:optimisation des processus | es:mejora de procesos | es:optimización de procesos | pl:usprawnianie procesów | pl:optymalizacja procesów
Gap analysis | fit-gap analysis | as-is analysis | to-be processes
Use case modelling | use cases | functional requirements | non-functional requirements
Digital transformation | digitalisation projects | digitisation of processes | digitalization | de:Digitalisierung | de:Digitalisierungsprojekte | fr:transformation numérique | fr:transformation digitale | es:transformación digital | pl:transformacja cyfrowa | pl:cyfryzacja
Robotic process automation | ^RPA
UiPath > Robotic process automation
Automation Anywhere > Robotic process automation
Blue Prism > Robotic process automation
Power Automate > Robotic process automation
ERP systems | ^ERP | enterprise resource planning | ERP software | de:ERP-Systeme | de:Warenwirtschaftssysteme | de:Warenwirtschaftssystem | fr:progiciel de gestion intégré | fr:^PGI | es:sistemas ERP | pl:systemy ERP
^SAP | SAP ERP | SAP R/3 | SAP ECC | SAP S/4HANA | S/4HANA | SAP HANA > ERP systems
Microsoft Dynamics | Dynamics 365 | Dynamics NAV | Navision | Business Central | Dynamics AX > ERP systems
Oracle ERP | Oracle E-Business Suite | Oracle Fusion | Oracle NetSuite > ERP systems
JD Edwards > ERP systems
NetSuite > ERP systems
^Odoo > ERP systems
proALPHA > ERP systems
^Infor ERP > ERP systems
Sage X3 > ERP systems
IFS ERP > ERP systems
abas ERP > ERP systems
ERP implementation | SAP implementation | SAP rollout | ERP introduction > ERP systems
SAP consulting | SAP customizing | SAP module consulting > SAP
Management consulting | business consulting | consultancy projects | client advisory | strategy consulting | de:Unternehmensberatung | fr:conseil en management | es:consultoría de gestión | pl:doradztwo biznesowe
Root cause analysis | ^RCA | five whys | 5 whys | fishbone diagram | Ishikawa | cause analysis | de:Ursachenanalyse | fr:analyse des causes | es:análisis de causa raíz | pl:analiza przyczyn źródłowych
SWOT analysis | ^SWOT | ^PESTLE | strategic analysis
Business strategy | strategic planning | corporate strategy | strategy development | de:Unternehmensstrategie | de:strategische Planung | fr:planification stratégique | fr:stratégie d'entreprise | es:planificación estratégica | es:estrategia empresarial | pl:planowanie strategiczne

@occupation Project manager

Project management | leading projects | led the project | lead projects | ran projects | delivered projects | headed projects | project responsibility | responsible for projects | project schedule | projects on time | on time and on budget | within budget and schedule | project milestones | kick-off to delivery | project from start to finish | de:Projekte geleitet | de:Projekt geleitet | de:Projektverantwortung | fr:projets pilotés | fr:direction de projet | es:liderar proyectos
Project planning > Project management
Project coordination > Project management
Project budgeting > Project management

@occupation Business analyst
Microsoft Dynamics | Dynamics 365 Finance | Dynamics 365 Business Central > ERP systems
^SAP | SAP SD > ERP systems
ERP systems | es:programa de gestión integral

@occupation Project manager
Project management | managing small projects | managed small projects | project from brief to launch | from brief to launch | project lead for | project owner | ran the project | steered projects | kept projects on schedule | project plan and budget | led the rollout | rollout project | project meetings | milestones and budget | reported project status | delivered under budget | three projects delivered | responsible for the project | project team led | stage gates | de:Projekte gesteuert | de:Projekte betreut | de:Projektsteuerung | fr:chef de projet pour | fr:projets menés | es:proyectos dirigidos | es:llevé proyectos | pl:prowadziłem projekty | pl:prowadziłam projekty
