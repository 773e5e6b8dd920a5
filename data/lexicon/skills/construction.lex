@kind skill
@occupation Civil engineer

Civil engineering | civil engineering works | civil works | de:Bauingenieurwesen | de:Tiefbau | fr:génie civil | es:ingeniería civil | es:obra civil | pl:inżynieria lądowa | pl:budownictwo
Structural engineering | structural analysis | structural design | structural calculations | de:Tragwerksplanung | de:Statik | de:statische Berechnungen | fr:calcul de structures | es:cálculo de estructuras | pl:konstrukcje budowlane | pl:obliczenia statyczne
Reinforced concrete design | reinforced concrete | concrete structures | prestressed concrete | de:Stahlbetonbau | fr:béton armé | es:hormigón armado | pl:konstrukcje żelbetowe > Structural engineering
Steel structures | steel construction | structural steel design | de:Stahlbau | fr:charpente métallique | es:estructuras metálicas | pl:konstrukcje stalowe
Timber structures design | timber engineering > Structural engineering
Eurocodes | Eurocode 2 | Eurocode 3 | ^DIN standards for construction | building codes | ^ACI 318 | International Building Code
Geotechnical engineering | soil mechanics | foundation engineering | ground investigation | soil testing | geotechnics
Road construction | highway engineering | road design | de:Straßenbau | fr:travaux routiers | fr:voirie | es:construcción de carreteras | pl:budowa dróg | pl:drogownictwo
Asphalt works > Road construction
Pavement design > Road construction
Highway design > Road construction
Bridge construction | bridge design | bridge inspection | de:Brückenbau
Tunnelling | tunnel construction | underground construction
Hydraulic engineering | dams | stormwater management | water resources engineering
Flood protection > Hydraulic engineering
Drainage design > Hydraulic engineering
Hydrology > Hydraulic engineering
Sewer construction | sewerage | pipeline construction | utility works | de:Kanalbau | de:Rohrleitungsbau | fr:^VRD | fr:assainissement | es:saneamiento | pl:roboty kanalizacyjne
Pipe laying > Sewer construction
Railway construction | railway engineering | track construction
Earthworks | excavation work | de:Erdarbeiten | fr:terrassement | es:movimiento de tierras | pl:roboty ziemne
Site grading > Earthworks
Trenching > Earthworks
Surveying | land surveying | levelling | site surveying | GNSS surveying | staking | de:Vermessung | fr:topographie | es:topografía | pl:geodezja
Total station > Surveying
Setting out > Surveying
Topographic surveys > Surveying
Traffic engineering | traffic planning | transport modelling | traffic management plans
Infrastructure planning | public infrastructure projects | infrastructure design
AutoCAD Civil 3D | Civil 3D | Bentley MicroStation | MicroStation | OpenRoads > Computer-aided design
Structural analysis software | Robot Structural Analysis | Dlubal > Structural engineering
RFEM > Structural analysis software
SAP2000 > Structural analysis software
^ETABS > Structural analysis software
Tekla Structures > Structural analysis software
SOFiSTiK > Structural analysis software
Concrete technology | concrete testing | slump tests | concrete mix design
Environmental impact assessment | environmental permitting | environmental assessments | environmental compliance
Contaminated site remediation | soil remediation | site remediation
Construction materials testing | asphalt testing | soil compaction testing

@occupation Construction manager

Construction management | site management | construction supervision | managing construction sites | construction site management | construction project management | site supervision | ran construction sites | de:Bauleitung | de:Baustellenleitung | de:Bauüberwachung | fr:conduite de travaux | fr:direction de chantier | fr:suivi de chantier | es:dirección de obra | es:jefe de obra | es:gestión de obras | pl:kierowanie budową | pl:nadzór budowlany
Construction scheduling | construction programme | construction site schedules | look-ahead schedules
Subcontractor management | managing subcontractors | coordination of trades | coordinating trades | subcontractors | de:Nachunternehmersteuerung | de:Koordination der Gewerke | fr:coordination des corps de métier | fr:gestion des sous-traitants | es:gestión de subcontratas | pl:koordynacja podwykonawców
Quantity surveying | measurement and billing | cost estimating | construction cost estimating | cost estimates | de:Massenermittlung | de:Aufmaß | de:Leistungsverzeichnisse | de:Kalkulation | fr:métré | fr:études de prix | es:mediciones y presupuestos | pl:kosztorysowanie | pl:przedmiary
Quantity take-off > Quantity surveying
Bills of quantities > Quantity surveying
Construction tendering | tender documents for construction | awarding of construction contracts | de:^AVA | de:Ausschreibung und Vergabe | de:^VOB | de:^HOAI
Claims management in construction | variation orders | change orders | contract claims | de:Nachtragsmanagement
Site safety | construction site safety | safety coordination | ^SiGeKo | toolbox talks | safety briefings | ^OSHA 30 training | de:Baustellensicherheit | fr:sécurité sur chantier | fr:^PPSPS | es:seguridad en obra | es:coordinación de seguridad y salud | pl:bezpieczeństwo na budowie
Construction quality control | snagging | building defects management | punch lists | handover of buildings | building acceptance | inspection of works | de:Mängelmanagement | de:Bauabnahme | fr:réception de chantier | fr:levée de réserves | es:control de calidad en obra | pl:odbiory robót
Site logistics | construction site setup | site installation
Construction contracts | ^FIDIC | ^NEC contracts | ^JCT contracts
Building permits | building applications | planning permission | planning applications | building regulations | permit applications | zoning | de:Bauanträge | de:Baugenehmigungen | fr:permis de construire | es:licencias de obra | pl:pozwolenia na budowę
Renovation management | refurbishment projects | building in existing fabric | renovation | modernisation of buildings | fit-out | de:Bauen im Bestand | de:Sanierung | fr:rénovation | fr:réhabilitation de bâtiments | es:rehabilitación de edificios | es:reformas | pl:remonty | pl:renowacja budynków
Turnkey construction | general contracting | residential construction | commercial construction | high-rise construction
Construction software | ^Presto | Norma PRO
Procore > Construction software
^RIB iTWO > Construction software
^Orca AVA > Construction software
Bluebeam > Construction software
PlanGrid > Construction software
PlanRadar > Construction software
Daily site reports | site diary | construction documentation | site meetings
Property development | real estate development | project development in real estate

@occupation Architect

Architectural design | building design | architectural planning | design of buildings | de:Architekturentwurf | de:Entwurfsplanung | fr:conception architecturale | es:diseño arquitectónico | es:proyectos de arquitectura | pl:projektowanie architektoniczne
Building information modelling | ^BIM | building information modeling | BIM coordination | BIM models | IFC models
^Revit | Autodesk Revit > Building information modelling; Computer-aided design
ArchiCAD | Graphisoft ArchiCAD > Building information modelling; Computer-aided design
Allplan | Nemetschek Allplan | Vectorworks > Computer-aided design
Navisworks | BIM 360 | clash detection > Building information modelling
Solibri > Building information modelling
Architectural visualisation | renderings | architectural rendering | architectural models
Lumion > Architectural visualisation
Enscape > Architectural visualisation
Twinmotion > Architectural visualisation
Working drawings | execution planning | construction drawings | detailed design | construction details | construction documents | shop drawings | de:Ausführungsplanung | de:Werkplanung | de:Detailplanung | fr:plans d'exécution | fr:dossier de consultation | es:planos de ejecución | es:proyecto de ejecución | pl:projekt wykonawczy | pl:rysunki wykonawcze
Preliminary design | concept design | schematic design | design competitions | design development
Specification writing | technical specifications for buildings | performance specifications
Sustainable building | green building | energy-efficient building | de:nachhaltiges Bauen | fr:construction durable | fr:^HQE | es:construcción sostenible | pl:budownictwo zrównoważone
^LEED > Sustainable building
^DGNB > Sustainable building
^BREEAM > Sustainable building
Passive house > Sustainable building
Building physics | thermal insulation calculation | sound insulation | energy certificates for buildings | de:Bauphysik | fr:^RE2020 | es:certificación energética | pl:świadectwa energetyczne
Energy performance certificates > Building physics
Interior design | interior architecture | space planning | furniture layout | de:Innenarchitektur | fr:architecture d'intérieur | fr:décoration d'intérieur | es:diseño de interiores | es:interiorismo | pl:projektowanie wnętrz
Monument conservation | heritage conservation | historic buildings | building restoration
Urban planning | urban design | town planning | land-use planning | master planning | site planning | de:Stadtplanung | de:Bauleitplanung | fr:urbanisme | es:urbanismo | es:planeamiento urbano | pl:urbanistyka | pl:planowanie przestrzenne
Landscape architecture | landscape design | open space planning | park design
Fire protection planning | fire safety concepts | means of escape planning
Accessibility in buildings | barrier-free building | accessible building design
Site analysis | building surveys | measured surveys
Façade design | facade engineering | curtain walls
Facility planning | hospital design | school design | residential design
Architectural supervision | artistic site supervision | author's supervision
Model making | scale models
