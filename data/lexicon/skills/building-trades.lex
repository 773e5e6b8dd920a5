@kind skill
@occupation Plumber

Plumbing | plumbing installation | sanitary installation | installing sanitary fittings | pipework installation | plumbing repairs | de:Sanitärinstallation | de:Sanitärtechnik | fr:plomberie | fr:installation sanitaire | es:fontanería | es:instalaciones sanitarias | pl:hydraulika | pl:instalacje sanitarne
Bathroom installation > Plumbing
Pipe fitting | pipefitting | pipe installation | press fitting | pipe threading | pipe bending | de:Rohrinstallation | de:Rohrmontage | fr:tuyauterie | es:tubería | pl:montaż rur
Drain cleaning | drain unblocking | leak detection | leak repair | clearing blockages
Gas installation | gas fitting | gas pipework | gas safety checks | gas appliances | de:Gasinstallation | fr:installation gaz | es:instalaciones de gas | pl:instalacje gazowe
Heating installation | central heating | heating systems | boiler maintenance | boiler servicing | de:Heizungsbau | de:Heizungsinstallation | de:Heizungswartung | de:Heizungstechnik | fr:chauffage | fr:installation de chauffage | fr:entretien de chaudières | es:calefacción | es:instalación de calderas | pl:instalacje grzewcze | pl:ogrzewanie | pl:serwis kotłów
Underfloor heating > Heating installation
Boiler installation > Heating installation
Radiators > Heating installation
Heat pumps | heat pump installation | geothermal heating | de:Wärmepumpen | fr:pompes à chaleur | fr:^PAC | es:bombas de calor | es:aerotermia | pl:pompy ciepła
Solar thermal systems | solar hot water
Brazing of pipes | copper pipe soldering | pipe soldering
Water meters and backflow prevention | drinking water hygiene | legionella control
Bathroom renovation | fitted bathrooms | tiling in bathrooms
Fire sprinkler systems | sprinkler fitting

@occupation HVAC technician

HVAC installation | ^HVAC | ^HVAC/R | heating and air conditioning | air conditioning installation | air conditioning | ventilation systems | ventilation and air conditioning | HVAC systems | de:Klimatechnik | de:Lüftungstechnik | de:Lüftungsanlagen | de:Klimaanlagen | fr:climatisation | fr:^CVC | fr:ventilation | es:climatización | es:aire acondicionado | pl:klimatyzacja | pl:wentylacja
HVAC maintenance | servicing air conditioners | HVAC troubleshooting | preventive maintenance of HVAC | HVAC repair | HVAC service
Refrigeration technology | refrigeration systems | cooling systems | refrigeration | refrigerants | de:Kältetechnik | de:Kälteanlagen | fr:froid commercial | fr:frigoriste | es:refrigeración | es:frigorista | pl:chłodnictwo
Chillers > Refrigeration technology
Refrigerant handling > Refrigeration technology
Duct installation | ductwork | air duct fabrication
Airflow measurement | air balancing | system balancing | hydraulic balancing
Refrigerant recovery | F-gas handling | leak testing of refrigeration
Boilers and burners | oil burners | flue gas measurement
HVAC controls | thermostats | control valves

@occupation Carpenter

Carpentry | wood framing | rough carpentry | timber construction | roof structures | de:Zimmererarbeiten | de:Holzbau | fr:charpente | fr:charpente bois | es:carpintería de armar | pl:ciesielstwo | pl:ciesielka
Joinery | cabinet making | woodworking | furniture construction | fine woodworking | millwork | de:Tischlerarbeiten | de:Schreinerarbeiten | de:Möbelbau | de:Holzbearbeitung | fr:menuiserie | fr:ébénisterie | es:carpintería | es:ebanistería | pl:stolarstwo | pl:stolarka | pl:produkcja mebli
Cabinetmaking > Joinery
Furniture making > Joinery
Interior fit-out | drywall installation | dry lining | plasterboard | metal stud framing | de:Trockenbau | de:Innenausbau | fr:placo | fr:plaquiste | es:pladur | es:tabiquería seca | pl:zabudowa g-k | pl:sucha zabudowa
Drywall > Interior fit-out
Suspended ceilings > Interior fit-out
Window and door installation | fitting doors | de:Fenstermontage | de:Türmontage | fr:pose de fenêtres | es:montaje de ventanas | pl:montaż okien i drzwi
Fitting windows > Window and door installation
Door hanging > Window and door installation
Floor laying | floor covering | vinyl flooring | hardwood floors | de:Bodenverlegung | de:Parkettverlegung | fr:pose de parquet | fr:revêtements de sol | es:colocación de suelos | es:parquet | pl:układanie podłóg | pl:parkieciarstwo
Parquet laying > Floor laying
Laminate flooring > Floor laying
Furniture assembly | kitchen fitting | kitchen installation | flat-pack assembly | de:Möbelmontage | de:Küchenmontage | fr:montage de meubles | fr:pose de cuisines | es:montaje de muebles | es:montaje de cocinas | pl:montaż mebli | pl:montaż kuchni
Woodworking machines | circular saw | table saw | wood router | band saw | de:Holzbearbeitungsmaschinen
Formwork | shuttering | concrete formwork | de:Schalungsbau | fr:coffrage | es:encofrado | pl:szalowanie | pl:deskowanie
CNC woodworking | wood CNC | edge banding
Stair building | staircase construction
Restoration of furniture | wood restoration | wood finishing | varnishing | wood staining
Timber frame construction | prefabricated houses | timber frame erection
Insulation work | thermal insulation | loft insulation | insulating buildings | external insulation | de:Dämmarbeiten | de:Wärmedämmung | fr:isolation | fr:isolation thermique | es:aislamiento térmico | pl:ocieplenia | pl:izolacje
Finish carpentry | trim work | crown molding

@occupation Bricklayer

Bricklaying | masonry | brickwork | block laying | laying bricks | stone masonry | de:Mauern | de:Maurerarbeiten | de:Mauerwerk | fr:maçonnerie | es:albañilería | pl:murarstwo | pl:murowanie
Concrete works | pouring concrete | concreting | concrete finishing | de:Betonarbeiten | de:Betonieren | de:Estrich | fr:bétonnage | fr:coulage de béton | es:hormigonado | pl:betonowanie | pl:roboty betonowe
Screed laying > Concrete works
Reinforcement work | rebar fixing | steel fixing | rebar tying
Plastering | rendering of walls | plaster work | stucco | de:Putzarbeiten | de:Verputzen | fr:plâtrerie | fr:enduits | es:enyesado | es:revocos | pl:tynkowanie | pl:tynki
Tiling | tile laying | floor tiling | wall tiling | tile setting | de:Fliesenlegen | fr:carrelage | es:alicatado | es:solado y alicatado | pl:układanie płytek | pl:glazurnictwo
Paving | paving stones | kerb laying | cobblestones | de:Pflasterarbeiten | fr:pavage | es:pavimentación | pl:brukarstwo
Demolition | demolition work | asbestos removal | de:Abbrucharbeiten | fr:démolition | es:demolición | es:demoliciones | pl:rozbiórki
Scaffolding | scaffold erection | scaffold building | de:Gerüstbau | fr:échafaudage | fr:montage d'échafaudages | es:andamios | pl:rusztowania | pl:montaż rusztowań
Roofing | roof repair | roof sealing | shingles | de:Dacharbeiten | de:Dachdeckerarbeiten | fr:toiture | es:tejados | es:cubiertas | pl:dekarstwo | pl:pokrycia dachowe
Flat roofs > Roofing
Roof tiling > Roofing
Sheet metal work on roofs | gutters | roof plumbing
Waterproofing | sealing of buildings | damp proofing | basement waterproofing
Construction labouring | construction work | building site work | site labouring | general labour on construction sites | building work | de:Bauarbeiten | de:Bauhelfer | fr:manœuvre bâtiment | es:peón de obra | es:construcción | pl:prace budowlane | pl:roboty budowlane

@occupation Painter

Painting and decorating | painting walls | interior painting | house painting | exterior painting | painted walls | paint application | de:Malerarbeiten | de:^Streichen | de:Anstricharbeiten | fr:peinture en bâtiment | fr:peinture intérieure | es:pintura de interiores | es:pintura de paredes | pl:malowanie | pl:prace malarskie
Wallpapering | wallpaper hanging | de:Tapezieren | fr:pose de papier peint | es:empapelado | pl:tapetowanie
Spray painting | spray gun | paint spraying | powder coating | varnishing of surfaces | de:Lackieren | de:Pulverbeschichtung | fr:peinture au pistolet | fr:thermolaquage | es:pintura a pistola | pl:lakierowanie | pl:malowanie proszkowe
Façade renovation | facade painting | facade cleaning | external wall insulation systems
Surface preparation | sanding | filling and sanding | sandblasting | priming

@occupation Glazier

Glazing | glass installation | glass cutting | insulating glass | mirror installation
Metal construction | metalwork | steel fabrication | ornamental metalwork | de:Metallbau | de:Schlosserarbeiten | fr:serrurerie | fr:métallerie | es:cerrajería | es:carpintería metálica | pl:ślusarstwo | pl:konstrukcje metalowe
Railings and gates > Metal construction
Locksmith work > Metal construction

@occupation Construction equipment operator

Excavator operation | excavators | operating excavators | de:Baggerfahren | de:Bagger | fr:conduite de pelle | fr:pelleteuse | es:manejo de excavadora | es:retroexcavadora | pl:obsługa koparki | pl:operator koparki
Mini excavator > Excavator operation
Backhoe > Excavator operation
Crane operation | bridge crane | crane operator | de:Kranführen | de:Kranbedienung | de:Kranfahren | fr:conduite de grue | fr:pont roulant | fr:grutier | es:manejo de grúa | es:puente grúa | pl:obsługa suwnicy | pl:obsługa żurawia
Tower crane > Crane operation
Mobile crane > Crane operation
Overhead crane > Crane operation
Slinging and signalling | banksman duties | rigging | load slinging | de:Anschlagen von Lasten | fr:élingage | pl:hakowy
Wheel loader operation | wheel loader | de:Radlader
Bulldozer operation
Skid steer
Grader operation
Road roller operation | compaction equipment | asphalt paver
Telehandler operation | telescopic handler
Drilling rig operation | borehole drilling
Piling
Blasting
Core drilling
Concrete pump operation | concrete mixer truck
Construction machinery maintenance | heavy equipment maintenance | greasing machinery

@occupation Building maintenance technician

Building maintenance | facility maintenance | property maintenance | maintenance of buildings | caretaking | janitorial maintenance | maintained buildings | general building repairs | de:Hausmeistertätigkeiten | de:Gebäudeinstandhaltung | de:Haustechnik | fr:maintenance des bâtiments | fr:entretien des bâtiments | es:mantenimiento de edificios | es:mantenimiento general | pl:konserwacja budynków | pl:utrzymanie budynków
Handyman repairs | minor repairs | small repairs | general repairs | odd jobs | de:Kleinreparaturen | de:kleinere Reparaturen | fr:petits travaux | fr:petites réparations | es:pequeñas reparaciones | pl:drobne naprawy
Facility management | facilities management | building management | technical facility management | infrastructure services in buildings | de:Gebäudemanagement | de:Facility-Management | fr:gestion des installations | fr:services généraux | es:gestión de instalaciones | es:servicios generales | pl:zarządzanie nieruchomościami | pl:zarządzanie obiektem
Computerised maintenance management systems | ^CMMS | maintenance software | ^CAFM | ^GMAO | de:Instandhaltungssoftware
Winter maintenance | snow removal | gritting | de:Winterdienst | fr:déneigement | pl:odśnieżanie
Contractor supervision in buildings | coordinating external tradesmen
Lift maintenance | elevator maintenance | escalator maintenance | elevator installation
Meter readings | utility billing for buildings | tenant services
Swimming pool maintenance | pool technology | pool chemicals
Property management | rental management | tenant management | residential property management | lease administration | landlord services | homeowners association management | de:Immobilienverwaltung | de:Mietverwaltung | de:^WEG-Verwaltung | de:Hausverwaltung | fr:gestion locative | fr:syndic de copropriété | es:administración de fincas | es:gestión de alquileres | pl:administrowanie nieruchomościami | pl:zarządzanie najmem
