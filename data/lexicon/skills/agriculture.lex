@kind skill
@occupation Farm worker

Farming | agriculture | farm work | agricultural work | working on a farm | de:Landwirtschaft | de:landwirtschaftliche Arbeiten | fr:agriculture | fr:travaux agricoles | es:agricultura | es:trabajos agrícolas | pl:rolnictwo | pl:praca na roli
Crop production | arable farming | growing crops | sowing | field cultivation | crop cultivation | soil cultivation | de:Ackerbau | de:Pflanzenbau | fr:grandes cultures | fr:production végétale | es:cultivos | es:producción agrícola | pl:uprawa roślin | pl:produkcja roślinna
Harvesting | crop harvesting | fruit picking | vegetable harvesting | grape picking | harvest work | de:Ernte | de:Erntehilfe | fr:récolte | fr:cueillette | fr:vendanges | es:cosecha | es:recolección | es:vendimia | pl:zbiór owoców
Livestock farming | animal husbandry | livestock care | animal production | de:Tierhaltung | de:Viehhaltung | fr:élevage | es:ganadería | pl:hodowla zwierząt | pl:chów zwierząt
Cattle farming > Livestock farming
Pig farming > Livestock farming
Milking | dairy farming | milking parlour | milking robots | dairy herd management | de:Melken | de:Milchviehhaltung | es:ordeño | pl:dojenie
Poultry farming | egg production > Livestock farming
Sheep farming | shearing | goat keeping > Livestock farming
Horse care | horse keeping | stable work | grooming horses
Riding instruction > Horse care
Beekeeping | apiculture
Aquaculture | fish farming
Animal feeding | feed rations | feeding livestock | feed planning
Animal health monitoring | animal care | assistance at calving | veterinary assistance | animal vaccination
Artificial insemination of livestock | breeding programmes | herd management software
Tractor driving | tractor operation | agricultural machinery | operating tractors | farm machinery operation | de:Traktorfahren | de:Landmaschinen | fr:conduite de tracteur | fr:conduite d'engins agricoles | es:conducción de tractores | es:tractorista | pl:obsługa ciągnika | pl:maszyny rolnicze
Combine harvester operation | combine harvesting
Forage harvester
Balers
Plant protection | crop protection | pesticide application | spraying crops | plant protection products | pest control in crops | integrated pest management | de:Pflanzenschutz | fr:traitements phytosanitaires | es:fitosanitarios | es:aplicación de fitosanitarios | pl:ochrona roślin | pl:opryski
Fertilisation | fertiliser planning | manure management | soil sampling for nutrients
Irrigation | irrigation systems | watering systems | drip irrigation | de:Bewässerung | fr:irrigation | es:riego | pl:nawadnianie
Precision farming | GPS guidance | farm management software | yield mapping
Organic farming | organic agriculture | ecological farming | biodynamic farming | de:ökologischer Landbau | fr:agriculture biologique | es:agricultura ecológica | pl:rolnictwo ekologiczne
Fruit growing | orchards | pruning fruit trees | de:Obstbau | fr:arboriculture fruitière | es:fruticultura | pl:sadownictwo
Vegetable growing | market gardening | greenhouse cultivation | greenhouse work | de:Gemüsebau | fr:maraîchage | es:horticultura | es:invernaderos | pl:warzywnictwo | pl:praca w szklarni
Viticulture | vineyard work | vine pruning | winemaking | cellar work | de:Weinbau | fr:viticulture | es:viticultura | es:enología | pl:winiarstwo
Farm management | agricultural business management | ^CAP subsidies | farm accounting | agricultural subsidies
Agricultural advice | agronomic advice | agronomy | crop advisory
Farm maintenance | fence building | stable cleaning | barn maintenance
Direct marketing of farm products | farm shop | farmers' market sales
Slaughtering | meat hygiene inspection
Grain storage | grain drying | silo management

@occupation Gardener

Gardening | garden maintenance | gardens care | garden work | grounds maintenance | groundskeeping | plant care | looking after gardens | green space maintenance | de:Gartenpflege | de:Gartenarbeit | de:Grünanlagenpflege | fr:jardinage | fr:entretien des espaces verts | fr:entretien de jardins | es:jardinería | es:mantenimiento de jardines | pl:ogrodnictwo | pl:pielęgnacja ogrodów | pl:utrzymanie zieleni
Landscaping | garden design | landscape construction | garden construction | hardscaping | landscape gardening | de:Garten- und Landschaftsbau | de:Landschaftsbau | de:Gartengestaltung | fr:aménagement paysager | fr:création d'espaces verts | es:paisajismo | es:diseño de jardines | pl:architektura krajobrazu w ogrodach | pl:zakładanie ogrodów
!Planting | planting trees | planting beds | transplanting | bedding plants
Hedge trimming | pruning shrubs | shrub pruning | hedge cutting | plant pruning | pruning | de:Heckenschnitt | de:Gehölzschnitt | fr:taille de haies | es:poda | es:poda de setos | pl:przycinanie żywopłotów | pl:przycinanie roślin
Lawn care | mowing | lawn mowing | ride-on mower | turf laying | lawn mower | de:Rasenpflege | de:Rasenmähen | fr:tonte | es:corte de césped | pl:koszenie trawników
Tree care | tree surgery | arboriculture | arborist | tree inspection | de:Baumpflege | de:Baumfällung | fr:élagage | fr:abattage d'arbres | es:tala de árboles | es:arboricultura | pl:wycinka drzew | pl:pielęgnacja drzew
Tree felling > Tree care
Tree climbing > Tree care
Chainsaw operation | chainsaw | power saw | brush cutter | de:Motorsäge | de:Kettensäge | fr:tronçonneuse | es:motosierra | pl:pilarka spalinowa
Weed control | weeding | weed removal
Plant knowledge | botanical knowledge of plants | plant names | perennials
Nursery work | plant propagation | tree nursery | potting | seedlings
Floristry | flower arranging | floral design | bouquets | florist work | wreath making | de:Floristik | fr:art floral | fr:fleuriste | es:floristería | es:arte floral | pl:florystyka | pl:układanie bukietów
Pond construction | water features | garden ponds
Playground maintenance | playground inspection
Natural stone work in gardens | dry stone walls
Cemetery gardening | grave maintenance
Interior landscaping | indoor plants care
Sports ground maintenance | golf course maintenance | greenkeeping

@occupation Forester

Forestry | forest management | silviculture | forest work | de:Forstwirtschaft | de:Waldarbeit | fr:sylviculture | fr:travaux forestiers | es:silvicultura | es:trabajos forestales | pl:leśnictwo | pl:prace leśne
Timber harvesting > Forestry
Harvester operation in forests
Forwarder operation
Skidder operation
Forest inventory | timber measurement | timber sales
Wildlife hunting management | game management
Forest fire prevention | wildfire fighting
Reforestation | tree planting programmes | forest nursery

@occupation Veterinary nurse

Veterinary nursing | veterinary care | animal nursing | small animal practice | assisting the vet | de:tiermedizinische Assistenz | fr:auxiliaire vétérinaire | es:auxiliar veterinario | pl:opieka weterynaryjna
Animal handling in practices | restraint of animals | animal anaesthesia monitoring
Pet grooming | dog grooming | dog training | dog handling | pet care
Animal shelter work | zoo keeping | wildlife rehabilitation
