@kind skill
@occupation Managing director

General management | running a company | company management | business leadership | managed a company | de:Unternehmensführung | de:Geschäftsleitung | fr:direction générale | fr:gestion d'entreprise | es:dirección general | es:gestión empresarial | pl:zarządzanie przedsiębiorstwem | pl:zarządzanie firmą
Profit and loss responsibility | ^P&L | P&L responsibility | profit responsibility | P&L management | full P&L | de:Ergebnisverantwortung | de:Umsatz- und Ergebnisverantwortung | fr:responsabilité du compte de résultat | es:responsabilidad de cuenta de resultados | pl:odpowiedzialność za wynik finansowy
Operations management | operational management | managing operations | daily operations | overseeing operations | business operations | de:Leitung des operativen Geschäfts | de:Betriebsleitung | fr:gestion des opérations | fr:direction des opérations | es:gestión de operaciones | es:dirección de operaciones | pl:zarządzanie operacyjne
Department management | heading a department | department leadership | division management | de:Abteilungsleitung | de:Bereichsleitung | fr:direction de service | es:jefatura de departamento | pl:kierowanie działem
Multi-site management | regional management | managing several branches | area management
Board work | board of directors | supervisory board | board membership | board meetings | advisory board
Investor relations | shareholder communication | annual general meetings | investor communication
Company formation and start-up | founding a company | start-up experience | building a business from scratch | founded a start-up
Raising capital | seed funding | fundraising from investors | pitching to investors | venture funding rounds
Business planning | business plans | business plan development | writing business plans | de:Businesspläne | fr:plans d'affaires | es:planes de negocio | pl:biznesplany | pl:biznesplan
Restructuring | turnaround management | company restructuring | reorganisation | de:Restrukturierung | fr:restructuration | es:reestructuración | pl:restrukturyzacja
Crisis management in companies | crisis leadership | business crisis management
Franchise management | franchising | franchisee support
Partnership management | strategic partnerships | alliances | joint ventures | partner management | de:strategische Partnerschaften | fr:partenariats stratégiques | es:alianzas estratégicas | pl:partnerstwa strategiczne
Corporate planning | annual planning | strategy execution | strategy implementation | balanced scorecard
Lobbying | public affairs | government relations | interest representation
Nonprofit management | association leadership | charity management | ^NGO management | running a charity | de:Vereinsführung | fr:gestion associative | es:gestión de ONG
Succession and family business management | handover of a business
Internationalisation | market entry abroad | international expansion | opening new markets
Process governance | policies and procedures | corporate policies
Innovation strategy | business model innovation | new business models
Remote team management | leading remote teams | virtual teams | managing distributed staff > Team leadership
Large team leadership | led more than 50 people | leading managers | managing managers > Team leadership
Performance improvement | performance turnaround | operational excellence | efficiency programmes | efficiency gains | de:Effizienzsteigerung | fr:amélioration de la performance | es:mejora de la eficiencia | pl:poprawa efektywności
Outsourcing | offshoring | outsourcing projects | shared service centre setup
Post-acquisition integration | integrating acquired companies
Company budget ownership | budget of several million | multi-million budget
Sales and profit growth | revenue responsibility | revenue targets
Executive recruitment | building management teams | building up teams | team building-up | built a team from scratch | de:Teamaufbau | fr:constitution d'équipes | es:creación de equipos | pl:budowa zespołu od podstaw
Representation of the company | representing the company externally | keynote speaking | company spokesperson
Interim management | interim executive
Supply and plant strategy | make-or-buy decisions | location strategy
Culture development | values development | corporate culture programmes
Objectives setting | goal setting | target setting for departments | management by objectives
Power of attorney in companies | signing authority | procuration | de:Prokura
Risk oversight | enterprise risk oversight | audit committee
Digital strategy | digital business models | data strategy
Sustainability strategy | net zero strategy | decarbonisation | carbon footprint | greenhouse gas accounting | ^CSRD
Trade association work | industry association membership
Real estate portfolio decisions | site selection
Licensing business | licence agreements | royalty agreements
Family office management | wealth structuring
Cooperative management | cooperative governance
Public sector leadership | agency leadership | municipal leadership
Cross-border leadership | leading international teams | managing international teams > Team leadership

@occupation Managing director

Team leadership of staff | lead a team | led teams | team of ten led | headed a team | headed a department | supervised a team | supervised employees | manage a team | managed staff | line manager of | staff responsibility | disciplinary responsibility | direct reports | staff appraisals | performance reviews held | duty rosters for team | drew up rotas | rosters for the team | shift leadership | led a shift | led shifts | team lead duties | led a crew | ran a crew | in charge of a team | responsible for a team | de:Führung von Mitarbeitern | de:Team geleitet | de:Mitarbeiter geführt | de:Führungsverantwortung | de:Leitung eines Teams | fr:animation d'équipe | fr:équipe encadrée | es:personal a cargo | es:coordinación de equipos | pl:prowadzenie zespołu | pl:kierowałem zespołem | pl:kierowałam zespołem

@occupation Managing director

Team leadership of staff > Team leadership
