@kind skill
@occupation Cook

Cooking | food preparation | preparing meals | meal preparation | cooked meals | culinary skills | prepared dishes | de:Kochen | de:Speisenzubereitung | de:Zubereitung von Speisen | fr:cuisine | fr:préparation des plats | fr:préparation des repas | es:cocina | es:elaboración de platos | es:preparación de comidas | pl:gotowanie | pl:przygotowywanie potraw | pl:przygotowywanie posiłków | pl:gotowania | pl:przygotowywania posiłków | pl:przygotowywania potraw | pl:przygotowaniu posiłków
Mise en place | kitchen preparation | food prep | prep work in the kitchen | station preparation
À la carte cooking | a la carte | restaurant cooking | fine dining kitchen | gourmet cuisine > Cooking
Line cooking | kitchen line | line cook | station chef | hot line | working the line > Cooking
Grilling | grill station | frying station | fryer | broiling | saute station
Barbecue > Grilling
Sauces and soups | saucier work | stocks and sauces
Cold kitchen | garde manger | salads and starters | cold buffet | cold dishes | appetisers
Pastry | patisserie | desserts | pastry making | confectionery | de:Patisserie | de:Konditorei | fr:pâtisserie | es:repostería | es:pastelería | pl:cukiernictwo | pl:desery
Chocolate work > Pastry
Cakes > Pastry
Baking | bakery | dough preparation | baking bread | de:Backen | de:Backwaren | fr:boulangerie | es:panadería | pl:pieczenie | pl:piekarnictwo
Sourdough > Baking
Bread making > Baking
Meat cutting | meat preparation | carving
Butchery > Meat cutting
Sausage making > Meat cutting
Deboning > Meat cutting
Fish preparation | seafood preparation
Filleting fish > Fish preparation
Sushi preparation > Fish preparation
Vegetarian and vegan cooking | vegan cuisine | plant-based cooking | vegetarian cuisine > Cooking
Dietary cooking | allergen management | special diets | food allergens | gluten-free cooking | de:Diätküche | de:Allergenkennzeichnung
Large-scale catering | canteen kitchen | mass catering | institutional cooking | school catering | hospital kitchen | batch cooking | de:Großküche | de:Gemeinschaftsverpflegung | de:Kantine | fr:restauration collective | es:comedores colectivos | es:cocina de colectividades | pl:żywienie zbiorowe | pl:stołówka
Banquet cooking | banquet kitchen | buffet preparation | event catering | off-site catering | de:Catering-Veranstaltungen | fr:traiteur | es:catering de eventos | pl:catering na imprezach
Menu planning | menu design | recipe development | creating menus | menu creation | seasonal menus | developed recipes | de:Menüplanung | de:Speisekartengestaltung | fr:élaboration des menus | fr:création de cartes | es:elaboración de menús | es:diseño de menús | pl:układanie menu | pl:planowanie menu
Food cost control | food costing | portion control | recipe costing | food cost calculation | reducing food waste | de:Wareneinsatz | fr:calcul des coûts matière | es:control de costes de alimentos | es:escandallos | pl:food cost
Kitchen management | running a kitchen | kitchen brigade leadership | head chef duties | managing kitchen staff | de:Küchenleitung | de:Küchenorganisation | fr:gestion de cuisine | fr:brigade de cuisine | es:gestión de cocina | es:jefatura de cocina | pl:zarządzanie kuchnią
Kitchen hygiene | food hygiene | food safety in kitchens | food handling | safe food handling | hygiene regulations in kitchens | kitchen cleanliness | sanitation standards | de:Lebensmittelhygiene | de:Küchenhygiene | de:Hygienevorschriften | fr:hygiène alimentaire | fr:normes d'hygiène | es:higiene alimentaria | es:manipulación de alimentos | pl:higiena żywności | pl:przepisy sanitarne
Kitchen porter work | dishwashing | washing dishes | kitchen cleaning | scullery | kitchen help | dish machine | de:Spülküche | de:Küchenhilfe | fr:plonge | es:lavado de vajilla | es:ayudante de cocina | pl:zmywanie naczyń | pl:pomoc kuchenna
Food ordering and storage | kitchen stock rotation | ordering ingredients | goods receipt in kitchens
Food presentation | plate presentation | garnishing
Knife skills | chopping | vegetable cutting
Italian cuisine | pizzaiolo
Pizza making > Italian cuisine
Fresh pasta > Italian cuisine
Asian cuisine | wok cooking
Chinese cuisine > Asian cuisine
Thai cuisine > Asian cuisine
Japanese cuisine > Asian cuisine
Indian cuisine > Asian cuisine
French cuisine | regional cuisine | traditional Polish cuisine | tapas
Mediterranean cuisine
Spanish cuisine
Sous-vide | molecular gastronomy | modern cooking techniques
Fast food preparation | quick service restaurant | burger preparation | sandwich making | system catering
Combi oven operation | kitchen equipment | industrial kitchen appliances

@occupation Waiter

Table service | serving guests | waiting tables | restaurant service | serving food and drinks | food and beverage service | waited tables | serving at tables | waitressing | de:Service am Gast | de:Servieren | de:Gästebedienung | fr:service en salle | fr:service à table | es:servicio de mesas | es:camarero de sala | pl:obsługa gości | pl:kelnerowanie | pl:obsługa sali
Taking orders | order taking | menu recommendations | de:Bestellungen aufnehmen | fr:prise de commandes | es:toma de comandas | pl:przyjmowanie zamówień
Guest relations | guest service | guest care | looking after guests | guest satisfaction | guest complaints | de:Gästebetreuung | de:Gastfreundschaft | fr:relation clientèle hôtelière | fr:accueil des clients | es:atención a huéspedes | pl:opieka nad gośćmi
Banquet service | event service | buffet service | function service
Wine knowledge | sommelier | wine service | wine pairing | wine recommendation | de:Weinkenntnisse | fr:sommellerie | es:conocimientos de vinos | es:sumillería | pl:wiedza o winach
Bartending | bar work | bar service | mixing drinks | mixology | cocktail making | tending bar | de:Barkeeping | de:Cocktails mixen | fr:service au bar | es:coctelería | es:servicio de barra | pl:obsługa baru | pl:przygotowywanie koktajli
Cocktails > Bartending
Barista skills | coffee making | barista | coffee preparation | de:Kaffeezubereitung | fr:préparation de cafés | es:preparación de cafés | pl:przygotowywanie kawy
Latte art > Barista skills
Espresso machine > Barista skills
Beer service | tapping beer | draught systems | beverage knowledge
Responsible alcohol service | alcohol service training | ^TIPS alcohol
Restaurant cash handling | settling bills | restaurant billing | table billing | cashing up | de:Abkassieren | de:Kassieren
Restaurant point-of-sale systems | Oracle Simphony | restaurant POS | orderman
Toast POS > Restaurant point-of-sale systems
^Micros > Restaurant point-of-sale systems
^Lightspeed > Restaurant point-of-sale systems
Table setting | laying tables | table decoration | napkin folding
Carrying plates | tray service | carrying trays
Restaurant management | managing restaurants | food and beverage management | ^F&B management | restaurant supervision | running a restaurant | de:Restaurantleitung | fr:gestion de restaurant | es:gestión de restaurantes | pl:zarządzanie restauracją
Reservation books | OpenTable | table reservations | seating plans
Shift scheduling in hospitality | rota planning in restaurants | tip distribution

@occupation Hotel receptionist

Hotel reception | front office | hotel front desk | front desk | reception desk in a hotel | front office operations | de:Hotelrezeption | de:Hotelempfang | fr:réception hôtelière | fr:réception d'hôtel | es:recepción de hotel | es:recepción hotelera | pl:recepcja hotelowa | pl:obsługa recepcji
Check-in and check-out | guest check-in | checking in guests | guest registration | de:Check-in und Check-out | fr:check-in et check-out | es:check-in y check-out | pl:meldowanie gości
Hotel reservations | room reservations | booking rooms | room bookings | overbooking management | hotel bookings
Property management systems | ^PMS | Oracle OPERA | hotel software | de:Hotelsoftware
Opera PMS > Property management systems
Protel > Property management systems
Fidelio > Property management systems
^Mews > Property management systems
Cloudbeds > Property management systems
Online travel agencies | Booking.com | Expedia | channel manager | ^OTA management
Revenue management | yield management | room pricing | hotel revenue management
Concierge services | guest information | excursion booking | tourist information | concierge
Night audit | night auditor | night reception
Hotel billing | guest invoices | folio settlement
Room rate upselling | upgrade selling | loyalty programme enrolment
Luggage service | porter service | valet parking | bellhop
Hotel management | managing hotels | hotel operations | hospitality management | duty management | de:Hotelleitung | de:Hotelmanagement | fr:gestion hôtelière | es:dirección hotelera | es:gestión hotelera | pl:zarządzanie hotelem
Conference and banqueting | event sales in hotels | conference services | meeting room setup | wedding planning
Spa reception | wellness services | spa treatments

@occupation Housekeeper

Hotel housekeeping | room cleaning | cleaning guest rooms | making beds | room attendant | chambermaid work | housekeeping | room turnover | de:Zimmerreinigung | de:Zimmermädchen | de:Hauswirtschaft im Hotel | fr:entretien des chambres | fr:femme de chambre | es:limpieza de habitaciones | es:camarera de pisos | pl:sprzątanie pokoi | pl:pokojowa
Housekeeping supervision | room inspection | executive housekeeper duties | room checks
Laundry | ironing | linen care | washing and ironing | linen management | laundry service | de:Wäschepflege | de:Bügeln | fr:blanchisserie | fr:repassage | fr:lingerie | es:lavandería | pl:pranie i prasowanie | pl:prasowanie
Minibar service | amenities replenishment | turndown service
Lost and found procedures | guest property handling

@occupation Travel agent

Travel consulting | travel sales | package holidays | travel advice | selling travel | holiday bookings | de:Reiseberatung | de:Reiseverkauf | fr:vente de voyages | es:venta de viajes | es:asesoramiento de viajes | pl:sprzedaż wycieczek | pl:doradztwo turystyczne
Global distribution systems | Travelport | ^GDS
^Amadeus > Global distribution systems
^Sabre > Global distribution systems
Galileo GDS > Global distribution systems
Flight ticketing | airline ticketing | fare calculation | ticket reissues
Tour guiding | tour guide | guided tours | city tours | leading tours | travel guiding | de:Reiseleitung | de:Gästeführung | fr:guide touristique | fr:visites guidées | es:guía turístico | es:visitas guiadas | pl:pilotowanie wycieczek | pl:oprowadzanie wycieczek
Itinerary planning | tour operations | destination knowledge | excursions planning
Business travel management | corporate travel booking | travel policy
Visa and entry requirements | passport and visa advice
Animation of guests | entertainment of guests | holiday club animation | kids' club
Cruise services | cruise sales | shore excursions

@occupation Cook

Chocolate work > Pastry
Cakes > Pastry
Sourdough > Baking
Fish preparation | fish and shellfish | fish station | fish section | shellfish | seafood | cleaned fish | clean fish | gutted fish | filleted fish | fillet fish | oysters | shucked oysters | lobster | crab dressing | mussels | scallops | squid | octopus | whole fish broken down | cured salmon | smoked fish | de:Fischküche | de:Fischposten | de:Meeresfrüchte | de:Fisch und Meeresfrüchte | de:Fisch filetiert | de:Krustentiere | fr:poissons et crustacés | fr:fruits de mer | fr:levée de filets | fr:poisson | es:pescados y mariscos | es:partida de pescado | es:limpieza de pescado | es:mariscos | es:pescado | pl:ryby i owoce morza | pl:owoce morza | pl:filetowanie ryb | pl:dania rybne
Fish preparation | de:Fischgerichte | de:Fischzubereitung | fr:poissonnerie
Filleting fish > Fish preparation
Sushi preparation > Fish preparation
Pastry | pastry section | pastry kitchen | dessert menu | puff pastry | choux pastry | laminated dough | laminated pastry | croissants | tempered chocolate | tempering chocolate | sugar work | spun sugar | pulled sugar | custards | ice cream making | sorbets | entremets | macarons | petits fours | mousses | tarts | plated desserts | viennoiserie | ganache | meringue | de:Desserts | de:Dessertküche | de:Süßspeisen | de:Torten | de:Feingebäck | fr:desserts | fr:viennoiserie | fr:chocolaterie | fr:pâte feuilletée | fr:entremets | fr:desserts à l'assiette | es:postres | es:partida de postres | es:tartas | es:hojaldre | es:masas y cremas | es:bombones | es:bollería | es:helados artesanos | es:chocolate templado | es:bizcochos | es:merengues | es:petit fours | es:masa quebrada | es:cremas y mousses | pl:ciasta | pl:wypieki cukiernicze | pl:torty
Food cost control | food cost | cost of dishes | cost dishes | costed dishes | costed menus | costed recipes | recipe cards | recipe cards with costs | portion sizes calculated | gross margin of dishes | gross profit of the kitchen | menu costing | menu pricing | waste control | reduced food waste | yield tests | menu engineering | plate cost | costing of menus | calculate portions | cost control in kitchen | price dishes | purchase prices of ingredients | de:Wareneinsatzkalkulation | de:Speisenkalkulation | de:Kalkulation von Speisen | de:Kalkulation von Gerichten | de:Rezepturkalkulation | fr:fiches techniques | fr:coût matière | fr:ratio matière | fr:calcul des ratios | es:control de costes | es:coste de materia prima | es:costes de cocina | es:fichas técnicas | es:fichas técnicas de platos | es:coste por ración | es:control de mermas | es:mermas | es:cálculo de raciones | es:food cost | es:margen por plato | es:precio de la carta | es:costes de los platos | pl:kalkulacja potraw | pl:kalkulacje dań | pl:receptury i kalkulacje | pl:kontrola kosztów kuchni
Menu planning | plan menus | planned menus | wrote menus | write menus | menu development | new menus | created menus | menu changes | daily specials | menu of the day | set menus | tasting menus | dish development | de:Speisekarte gestaltet | de:Speisekarten | de:Menüs zusammengestellt | de:Speiseplan | fr:élaboration de menus | fr:élaboration de cartes | fr:création de menus | fr:carte saisonnière | es:diseño de carta | es:menú del día | es:planificación de menús | es:cambio de carta | pl:tworzenie menu | pl:karta dań
À la carte cooking | à la carte service | à la carte kitchen | à la carte restaurant | à la carte dishes | cooked to order | hot section | sauce section | grill section | larder section | garnish section | worked the line | covers a night | covers per service | restaurant kitchen | roast section | de:À-la-carte-Küche | de:À-la-carte | de:À-la-carte-Geschäft | de:Posten Saucier | de:Saucier | de:Entremetier | de:Gardemanger | de:warme Küche | fr:cuisine à la carte | fr:service à la carte | fr:restauration traditionnelle | fr:poste chaud | fr:poste froid | fr:restaurant gastronomique | fr:coup de feu | es:cocina a la carta | es:servicio a la carta | es:partida caliente | es:partida de carnes | es:cuarto frío | es:restaurante a la carta | es:comensales por servicio | es:carta de temporada | es:cocina caliente | es:línea caliente | es:partida de salsas | es:fogones | pl:kuchnia à la carte | pl:dania z karty | pl:gorąca kuchnia | pl:zimna kuchnia
À la carte cooking > Cooking
Line cooking > À la carte cooking
Cooking | prepare dishes | prepared meals | kitchen work | kitchen experience | cook dishes | cook at restaurant | de:Gerichte zubereitet | de:Küchenarbeit | de:gekocht | fr:cuisiner | es:preparación de platos | es:cocinar | pl:przygotowywanie dań
Kitchen hygiene | temperature records | food safety checks | allergens | cleaning plans for kitchen | food labelling and dating | de:Hygiene in der Küche | es:^APPCC | es:seguridad e higiene en cocina

@occupation Cook

Cooking | es:guisos y salsas | es:platos calientes | es:elaboraciones de cocina | es:cocina tradicional | es:cocina de mercado | es:asados y parrilla | es:arroces | es:fondos y salsas
À la carte cooking | es:platos a la carta | es:cubiertos por servicio | es:servicio de noche | es:restaurante gastronómico | es:marcha y pase
Pastry | es:obrador | es:obrador de pastelería | es:postres emplatados | es:tartas de boda | es:masas fermentadas | es:tarta de queso | es:sorbetes y helados | es:decoración de tartas | es:mousses y cremas | es:pasta choux | es:croissants | es:macarons | dough lamination | sugar flowers | pastry cream | éclairs | bonbons | chocolate tempering | bread and pastries
Food cost control | es:fichas de coste | es:coste por plato | es:rentabilidad de la carta | es:control de desperdicios | es:desperdicio alimentario | es:cálculo de costes | es:gestión de costes | es:pesaje de raciones | es:gramajes | kitchen budget | cost per portion | weekly stock of kitchen costs | food cost percentage | dish margins | priced menus
Kitchen hygiene | es:alérgenos | es:control de temperaturas | es:trazabilidad de alimentos | allergen charts | fridge temperatures | five-star hygiene rating

@occupation Cook
À la carte cooking | fine dining | bistro kitchen | sauce and grill | covers a service | worked every station | ran the pass | brasserie kitchen | gastropub kitchen | service for 80 covers | de:à la carte gekocht | de:Restaurantküche | de:Posten in der Küche | fr:chef de partie chaud | fr:couverts par service | es:a la carta | es:plancha y fuegos | es:menú degustación | es:cubiertos por noche | es:alta cocina | es:pase de cocina | es:cocina de restaurante > Cooking
Pastry | choux | sponges | ice cream made | bakery section | tarts and cakes | dessert section | de:Kuchen und Torten | fr:viennoiseries | es:postres y masas | es:masas | es:partida de pastelería | es:natillas | es:panadería y pastelería | es:cremas y masas | es:helados
Baking | baked bread | bread baking | baked goods | sourdough bread | baked daily
Fish preparation | filleted salmon | filleted and portioned | portioned fish | dressed crab | crab and lobster | boned fish | raw bar | salmon and cod | fish cookery | fish mongering | fr:poissons et fruits de mer | fr:filetage | pl:filetowanie
Food cost control | recipe costings | priced recipes | priced dishes | cost per plate | kitchen margins | calculated food cost | priced every dish | dish costing | stock yield | cost of goods in the kitchen | de:Rezeptkalkulation | es:escandallo | es:costes por plato | es:coste de los platos | es:precio de las raciones | es:control de gastos de cocina | pl:kalkulacja dań | pl:receptury i koszty
Menu planning | wrote the menus | writing menus | menus written | seasonal menus written | designed menus | set the menus | wrote menus by season
Cooking | professional kitchen | cooked for | kitchen brigade | cooking for guests | fresh cooking | es:cocina profesional | es:profesional de cocina
