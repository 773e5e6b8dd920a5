@kind skill
@occupation Chemist

Analytical chemistry | chemical analysis | instrumental analysis | chemical analyses | wet chemistry | analytical methods | de:analytische Chemie | de:instrumentelle Analytik | fr:chimie analytique | fr:analyses chimiques | es:química analítica | es:análisis químicos | pl:chemia analityczna | pl:analizy chemiczne
High-performance liquid chromatography | ^HPLC | ^UHPLC | UPLC | reversed-phase chromatography | liquid chromatography | Empower software | Chromeleon > Chromatography
Gas chromatography | ^GC | ^GC-MS | GC-FID > Chromatography
Chromatography | ^TLC plates | de:Chromatographie | fr:chromatographie | es:cromatografía | pl:chromatografia > Analytical chemistry
Ion chromatography > Chromatography
Thin-layer chromatography > Chromatography
Column chromatography > Chromatography
Mass spectrometry | ^LC-MS | ^LC-MS/MS | mass spec | MALDI-TOF > Analytical chemistry
Spectroscopy | ^FTIR | spectrophotometry | de:Spektroskopie | fr:spectroscopie | es:espectroscopía | pl:spektroskopia > Analytical chemistry
Infrared spectroscopy > Spectroscopy
Raman spectroscopy > Spectroscopy
UV-Vis spectroscopy > Spectroscopy
Nuclear magnetic resonance spectroscopy | ^NMR | NMR spectroscopy > Spectroscopy
Atomic absorption spectroscopy | ^AAS | elemental analysis > Spectroscopy
^ICP-MS > Spectroscopy
^ICP-OES > Spectroscopy
Titration | Karl Fischer titration | volumetric analysis | potentiometric titration > Analytical chemistry
Organic synthesis | chemical synthesis | organic chemistry | synthetic chemistry | synthesised compounds | de:organische Synthese | fr:synthèse organique | es:síntesis orgánica | pl:synteza organiczna
Multi-step synthesis > Organic synthesis
Inorganic chemistry | inorganic synthesis | coordination chemistry
Physical chemistry | differential scanning calorimetry
Electrochemistry > Physical chemistry
Surface chemistry > Physical chemistry
Rheology > Physical chemistry
Polymer chemistry | polymer synthesis | polymers | plastics technology | rubber technology
Medicinal chemistry | drug discovery | structure-activity relationships | lead optimisation
Method development | analytical method development | method validation | analytical method validation | validated analytical methods | de:Methodenentwicklung | de:Methodenvalidierung | fr:validation de méthodes | fr:développement de méthodes analytiques | es:validación de métodos | es:desarrollo de métodos analíticos | pl:walidacja metod | pl:opracowywanie metod
Stability testing | stability studies | release testing | batch release | dissolution testing | raw material testing
Chemical safety | REACH regulation | ^GHS | ^CLP regulation | handling hazardous substances | hazardous chemicals | de:Gefahrstoffe | de:Umgang mit Gefahrstoffen | fr:fiches de données de sécurité | es:fichas de datos de seguridad | pl:karty charakterystyki
^REACH > Chemical safety
Safety data sheets > Chemical safety
Formulation development | paints and coatings formulation | cosmetics formulation | adhesives formulation | product formulation
Environmental analysis | water quality testing | environmental monitoring
Water analysis > Environmental analysis
Soil analysis > Environmental analysis
Air quality analysis > Environmental analysis
Food analysis | food chemistry
Residue analysis > Food analysis
Sensory testing > Food analysis
Process chemistry | reaction engineering | catalysis | kilo lab
Chemical literature search | SciFinder | Reaxys | ChemDraw
Cheminformatics | molecular modelling | molecular dynamics | density functional theory
Nanomaterials | nanotechnology | thin films | colloids
Crystallisation | purification of compounds | X-ray diffraction | ^XRD | scanning electron microscopy | ^SEM imaging
Pharmaceutical analysis | European Pharmacopoeia | ^USP methods | out-of-specification investigations | ^OOS

@occupation Biologist

Molecular biology | molecular biology techniques | gene cloning | plasmid preparation | nucleic acid extraction | de:Molekularbiologie | de:molekularbiologische Methoden | fr:biologie moléculaire | es:biología molecular | pl:biologia molekularna | pl:techniki biologii molekularnej
Molecular cloning > Molecular biology
DNA extraction > Molecular biology
Cell culture | mammalian cell culture | tissue culture | cell lines | primary cell culture | cultured cells | de:Zellkultur | de:Zellkulturtechniken | fr:culture cellulaire | fr:cultures cellulaires | es:cultivos celulares | es:cultivo celular | pl:hodowle komórkowe | pl:kultury komórkowe
Protein biochemistry | ^SDS-PAGE | recombinant protein expression | immunoblotting
Protein purification > Protein biochemistry
Western blot > Protein biochemistry
Gel electrophoresis > Protein biochemistry
Flow cytometry | ^FACS | cell sorting
Genetic engineering | CRISPR/Cas9 | gene editing | transformation of bacteria
^CRISPR > Genetic engineering
Transfection > Genetic engineering
DNA sequencing | ^NGS | RNA sequencing | ^RNA-seq | library preparation
Next-generation sequencing > DNA sequencing
Sanger sequencing > DNA sequencing
Immunology | immunological assays | antibody production | vaccine research
Animal experiments | in vivo studies | laboratory animals | mouse models | animal handling | FELASA
Fermentation | bioprocess engineering | fermenters
Bioreactors > Fermentation
Upstream processing > Fermentation
Downstream processing > Fermentation
Genetics | genotyping | population genetics | genomics
Virology | virus cultivation
Parasitology
Ecology | field ecology | ecological surveys | field surveys | de:Kartierung | de:Ökologie | fr:écologie de terrain | es:ecología | pl:ekologia
Biodiversity monitoring > Ecology
Habitat mapping > Ecology
Species identification > Ecology
Botany | plant identification | herbarium
Plant physiology > Botany
Zoology | wildlife management | animal behaviour research
Ornithology > Zoology
Entomology > Zoology
Marine biology | limnology | aquatic ecology | fisheries science
Nature conservation | species protection | conservation management | environmental protection | de:Naturschutz | de:Umweltschutz | fr:protection de la nature | es:conservación de la naturaleza | es:medio ambiente | pl:ochrona przyrody | pl:ochrona środowiska
Toxicology | ecotoxicology | toxicity testing
Neuroscience research | electrophysiology | patch clamp | behavioural neuroscience
Proteomics | metabolomics | biomarker discovery
Plant breeding | plant tissue culture | seed research

@occupation Researcher

Scientific research | academic research | research projects | conducting research | research experience | carried out research | applied research | basic research | de:Forschung | de:wissenschaftliche Forschung | de:Forschungsprojekte | fr:recherche scientifique | es:investigación científica | pl:badania naukowe | pl:prowadzenie badań
Scientific writing | academic writing | writing papers | manuscript preparation | scientific publications | peer-reviewed publications | publishing papers | published papers | journal articles | de:wissenschaftliches Schreiben | de:wissenschaftliche Publikationen | fr:rédaction scientifique | fr:publications scientifiques | es:redacción científica | es:publicaciones científicas | pl:pisanie artykułów naukowych | pl:publikacje naukowe
Research grant applications | third-party funding | research funding | acquiring research funds | ^DFG proposals | Horizon Europe | ^ERC grant | de:Drittmitteleinwerbung | fr:réponse à appels à projets | es:solicitud de proyectos de investigación | pl:granty badawcze
Conference presentations | presenting at conferences | poster presentations | scientific talks | de:Konferenzvorträge
Literature review | literature surveys | Cochrane reviews
Systematic review > Literature review
Meta-analysis > Literature review
Qualitative research | qualitative interviews | qualitative methods | ethnography | interviews and focus groups | de:qualitative Sozialforschung
^MAXQDA > Qualitative research
NVivo > Qualitative research
Atlas.ti > Qualitative research
Grounded theory > Qualitative research
Quantitative research | quantitative methods | survey research | empirical research | de:quantitative Sozialforschung | fr:enquêtes quantitatives | es:encuestas | pl:badania ilościowe | pl:badania ankietowe
Questionnaire design > Quantitative research
Survey design > Quantitative research
Mixed-methods research | mixed methods > Qualitative research; Quantitative research
Data collection | field work | fieldwork | collecting data | data gathering | collected data | de:Datenerhebung | de:Feldforschung | fr:collecte de données | es:recogida de datos | es:trabajo de campo | pl:zbieranie danych | pl:badania terenowe
Research ethics | ethics committee applications | institutional review board | ^IRB
Clinical trials | clinical studies | clinical research | phase III trials | clinical trial management | study coordination | study nurse | clinical monitoring | clinical trial monitoring | de:klinische Studien | de:klinische Prüfungen | fr:essais cliniques | fr:recherche clinique | es:ensayos clínicos | es:investigación clínica | pl:badania kliniczne
Good clinical practice | ^GCP guidelines | ICH-GCP | de:Gute Klinische Praxis | es:buenas prácticas clínicas | pl:dobra praktyka kliniczna
Clinical data management | electronic data capture | case report forms
REDCap > Clinical data management
Medidata Rave > Clinical data management
Epidemiology | epidemiological studies | public health surveillance | outbreak investigation
Peer review | reviewing manuscripts | editorial board
Reference management | ^LaTeX
EndNote > Reference management
Zotero > Reference management
Mendeley > Reference management
Citavi > Reference management
Laboratory management | lab management | running a laboratory | lab organisation
Supervising students in research | supervising doctoral students | PhD supervision | mentoring students in the lab
Technology scouting | innovation management | research and development | ^R&D | innovation projects | de:Forschung und Entwicklung | de:Innovationsmanagement | fr:recherche et développement | es:investigación y desarrollo | es:^I+D | pl:badania i rozwój
Science communication | public engagement with science | outreach in science | science journalism
Patent filing in research | intellectual property in research
Instrument building | experimental physics | laser systems
Optics > Instrument building
Lasers > Instrument building
Vacuum technology > Instrument building
Cryogenics > Instrument building
High-performance computing | ^HPC | cluster computing | ^SLURM
Geology | core logging
Hydrogeology > Geology
Geological mapping > Geology
Mineralogy > Geology
Geophysics > Geology
Meteorology | climate data analysis
Climate modelling > Meteorology
Weather forecasting > Meteorology
Remote sensing | satellite image analysis
^LiDAR > Remote sensing
Photogrammetry > Remote sensing
Archaeological excavation | excavation documentation | artefact conservation
Archival research | historical research | palaeography | source criticism
Social research | sociology research | policy research | programme evaluation | impact evaluation | monitoring and evaluation | ^M&E
Economic research | econometric analysis | econometrics | panel data analysis | macroeconomic analysis
