@kind skill
@occupation Logistics coordinator

Logistics | logistics operations | logistics management | logistics processes | logistics coordination | de:Logistik | de:Logistikprozesse | fr:logistique | es:logística | pl:logistyka | pl:logistyki | pl:logistyce
Supply chain management | supply chain | ^SCM | supply chain coordination | supply chain planning | de:Lieferkettenmanagement | de:Supply-Chain-Management | fr:gestion de la chaîne logistique | fr:chaîne d'approvisionnement | es:gestión de la cadena de suministro | es:cadena de suministro | pl:zarządzanie łańcuchem dostaw | pl:łańcuch dostaw | pl:łańcucha dostaw | pl:łańcuchem dostaw
Freight forwarding | shipping of freight | freight management | freight brokerage | de:Spedition | de:Speditionskenntnisse | fr:affrètement | fr:commission de transport | es:transitario | es:transporte de mercancías | pl:spedycja
Transport planning | tour planning | transport scheduling | truck dispatching | dispatch of vehicles | planning deliveries | transport management | de:Disposition | de:Tourenplanung | de:Transportplanung | fr:planification des tournées | fr:planification des transports | fr:exploitation transport | es:planificación de rutas | es:gestión de transporte | pl:planowanie tras | pl:planowanie transportu
Route planning > Transport planning
Customs clearance | customs procedures | customs brokerage | customs law | import and export formalities | customs documentation | ^ATLAS customs | de:Zollabwicklung | de:Zollanmeldungen | fr:dédouanement | fr:formalités douanières | es:despacho de aduanas | es:trámites aduaneros | pl:odprawy celne | pl:zgłoszenia celne
Customs declarations > Customs clearance
Import and export | import/export | export documents | import handling | foreign trade | export documentation | de:Import und Export | de:Außenhandel | de:Exportdokumente | fr:import-export | fr:import/export | es:importación y exportación | pl:import i eksport | pl:handel zagraniczny
Export control > Import and export
Bill of lading > Import and export
Incoterms | ^INCOTERMS | Incoterms 2020
Air freight | air cargo | ^IATA cargo rules | airway bills | de:Luftfracht | fr:fret aérien | es:carga aérea | pl:fracht lotniczy
Sea freight | ocean freight | container shipping | port operations | liner shipping | de:Seefracht | fr:fret maritime | es:transporte marítimo | pl:fracht morski
Road freight | road haulage | groupage | less-than-truckload | full truckload | de:Straßengüterverkehr
Rail freight | intermodal transport | combined transport
Fleet management | vehicle fleet | fleet administration | fleet maintenance planning | telematics | de:Fuhrparkmanagement | de:Flottenmanagement | fr:gestion de flotte | es:gestión de flotas | pl:zarządzanie flotą
Freight exchanges | load boards
TIMOCOM > Freight exchanges
Trans.eu > Freight exchanges
Teleroute > Freight exchanges
DAT load board > Freight exchanges
Freight cost control | freight invoicing | freight rates negotiation | carrier management | carrier selection | carrier negotiation
Transport management systems | ^TMS | TMS software
Last-mile delivery | parcel delivery operations | courier operations
Cold chain logistics | temperature-controlled transport | reefer transport
Distribution management | distribution centre operations | distribution planning | distribution center operations
Demand planning | demand forecasting | sales and operations planning | ^S&OP | replenishment planning | de:Bedarfsplanung | fr:prévision de la demande | es:planificación de la demanda | pl:planowanie popytu
Reverse logistics | returns logistics
Shipment tracking | track and trace | tracking shipments | freight tracking
Tachograph data management | driving and rest times | EU social regulations for drivers | hours-of-service rules
Contract logistics | third-party logistics | ^3PL | fulfilment services
Spare parts logistics | after-sales logistics

@occupation Warehouse worker

Warehousing | warehouse work | warehouse operations | storage work | worked in a warehouse | warehouse experience | de:Lagerarbeit | de:Lagertätigkeiten | de:Lagerlogistik | de:Lagererfahrung | fr:travail en entrepôt | fr:manutention | fr:magasinage | es:trabajo en almacén | es:mozo de almacén | es:almacén | pl:praca w magazynie | pl:prace magazynowe | pl:magazynowanie | pl:pracy w magazynie | pl:prac magazynowych | pl:pracy na magazynie
Warehouse management | stockroom management | warehouse supervision | warehouse organisation | depot management | de:Lagerverwaltung | de:Lagerleitung | de:Lagerorganisation | fr:gestion d'entrepôt | fr:gestion de magasin | es:gestión de almacén | es:gestión de almacenes | pl:gospodarka magazynowa | pl:zarządzanie magazynem > Warehousing
Warehouse management systems | ^WMS | SAP WM | SAP EWM | warehouse software | Manhattan WMS | de:Lagerverwaltungssysteme | fr:logiciel de gestion d'entrepôt | es:software de gestión de almacén | pl:systemy magazynowe
Inventory management | stock management | inventory control | stock control | stock keeping | managing stock | stock levels | managed inventory | de:Bestandsmanagement | de:Bestandsführung | de:Warenbestand | fr:gestion des stocks | fr:gestion de stock | es:gestión de inventarios | es:control de stock | es:gestión de stock | pl:zarządzanie zapasami | pl:kontrola stanów magazynowych
Stocktaking | inventory counts | cycle counts | stock takes | physical inventory | cycle counting | counted stock | de:Inventur | de:Inventuren | fr:inventaires | fr:inventaire | es:recuento de existencias | es:inventarios | pl:inwentaryzacja | pl:spisy z natury | pl:inwentaryzacji
Order picking | picking | picking and packing | pick and pack | commissioning of orders | picked orders | order pickers | de:Kommissionierung | de:Kommissionieren | fr:préparation de commandes | fr:picking | es:preparación de pedidos | pl:kompletacja zamówień | pl:kompletowanie zamówień | pl:kompletacji zamówień | pl:kompletowania zamówień | pl:kompletacja
Pick-by-voice | pick-by-light | voice picking | pick by scan > Order picking
Packing | packaging goods | parcel packing | packing goods for shipping | de:Verpackung | de:Verpacken von Waren | fr:emballage | fr:conditionnement | es:embalaje | es:empaquetado | pl:pakowanie | pl:pakowanie towarów
Goods receipt | receiving goods | incoming goods | goods-in | inbound goods | unloading goods | checking deliveries | de:Wareneingang | de:Warenannahme | de:Wareneingangskontrolle | fr:réception de marchandises | fr:réception des marchandises | es:recepción de mercancías | pl:przyjmowanie towaru | pl:przyjęcia towaru | pl:przyjmowania towaru | pl:przyjęć towaru
Goods issue | dispatch of goods | outgoing goods | goods-out | shipping and receiving | shipment preparation | de:Warenausgang | de:Versand | fr:expédition | fr:expéditions | es:expedición de mercancías | es:expediciones | pl:wydawanie towaru | pl:wysyłka towaru
Loading and unloading | loading trucks | unloading trucks | unloading containers | container unloading | truck loading | loaded and unloaded | de:Be- und Entladen | de:Be- und Entladung | de:Verladung | fr:chargement et déchargement | es:carga y descarga | pl:załadunek i rozładunek
Forklift driving | forklift operation | forklift | fork lift | forklift truck | operating forklifts | counterbalance forklift | de:Staplerfahren | de:Gabelstapler | de:Gabelstapler fahren | fr:conduite de chariot élévateur | fr:cariste | fr:chariots élévateurs | es:manejo de carretilla elevadora | es:carretillero | es:carretilla elevadora | pl:obsługa wózka widłowego | pl:wózki widłowe | pl:operator wózka widłowego | pl:wózka widłowego | pl:wózkiem widłowym | pl:wózków widłowych | pl:obsługi wózka widłowego | pl:wózek widłowy
Reach truck operation | reach truck | order picker truck | high-bay racking trucks | narrow-aisle truck | de:Schubmaststapler | de:Hochregalstapler > Forklift driving
Pallet trucks | pallet jack | electric pallet truck | walkie stacker | de:Hubwagen | de:Ameise Hubwagen | fr:transpalette | es:transpaleta | pl:wózek paletowy
Handheld scanners | barcode scanning | RF scanner | mobile data capture | ^RFID | de:Handscanner | de:MDE-Geräte | fr:scanner code-barres | es:lector de códigos de barras | es:pistola de radiofrecuencia | pl:skaner kodów kreskowych
Load securing | cargo securing | securing loads | load restraint | de:Ladungssicherung | fr:arrimage | es:estiba | es:sujeción de la carga | pl:zabezpieczanie ładunku
Lashing > Load securing
Palletising | palletizing | stretch wrapping | pallet building
Labelling of goods | goods labelling | barcode labelling | price labelling
Stock replenishment in warehouses | putaway | storage of goods | first-in first-out | ^FIFO | bin locations
Dangerous goods handling | hazardous materials storage | hazardous goods | ^HAZMAT | de:Gefahrgut | de:Gefahrgutabwicklung | fr:matières dangereuses | es:mercancías peligrosas | pl:materiały niebezpieczne | pl:towary niebezpieczne
Heavy lifting | manual handling | lifting heavy loads | physical stamina for lifting | lifting up to 25 kg | de:Heben schwerer Lasten | fr:port de charges | es:manipulación de cargas | pl:dźwiganie
Delivery notes | waybills | ^CMR waybill | shipping documents | dispatch notes | de:Lieferscheine | de:Versandpapiere | fr:bons de livraison | es:albaranes | pl:listy przewozowe
Cold store work | deep-freeze warehouse | chilled warehouse work
Warehouse tidiness | warehouse housekeeping | 5S in the warehouse
Crossdocking | cross-docking
Sorting of parcels | parcel sorting | mail sorting | conveyor belts
Kitting | pre-assembly in warehouses | co-packing

@occupation Purchasing manager

Purchasing | procurement | buying | purchase of goods | materials procurement | purchased goods | operational purchasing | de:Einkauf | de:Beschaffung | de:operativer Einkauf | fr:achats | fr:approvisionnement | fr:approvisionnements | es:compras | es:aprovisionamiento | es:gestión de compras | pl:^Zakupy | pl:dział zakupów | pl:zaopatrzenie | pl:zaopatrzenia
Strategic purchasing | strategic sourcing | strategic procurement | global sourcing | sourcing strategy | de:strategischer Einkauf | fr:achats stratégiques | fr:stratégie d'achat | es:compras estratégicas | pl:zakupy strategiczne > Purchasing
Supplier management | vendor management | supplier relationship management | managing suppliers | supplier relations | supplier development | de:Lieferantenmanagement | de:Lieferantenentwicklung | fr:gestion des fournisseurs | fr:relation fournisseurs | es:gestión de proveedores | pl:zarządzanie dostawcami | pl:współpraca z dostawcami
Supplier evaluation | supplier selection | vendor assessment | supplier rating | supplier qualification | de:Lieferantenbewertung | de:Lieferantenaudits | de:Lieferantenauswahl | fr:évaluation des fournisseurs | es:evaluación de proveedores | es:homologación de proveedores | pl:ocena dostawców
Supplier audits > Supplier evaluation
Supplier negotiation | price negotiations with suppliers | negotiating with suppliers | negotiated with suppliers | purchase negotiations | de:Verhandlungen mit Lieferanten | fr:négociation fournisseurs | es:negociación con proveedores | pl:negocjacje z dostawcami
Purchase orders | placing orders with suppliers | ordering materials | order monitoring | purchase order processing | ordering goods | de:Bestellungen | de:Bestellabwicklung | de:Bestellwesen | fr:bons de commande | fr:passation de commandes | es:órdenes de compra | es:pedidos a proveedores | pl:zamówienia u dostawców | pl:składanie zamówień
Category management | commodity management | category buying | spend analysis | de:Warengruppenmanagement | fr:gestion par catégories | es:gestión de categorías | pl:zarządzanie kategorią
Cost reduction | cost savings | savings projects | reduced costs | cost saving | de:Kostensenkung | de:Kosteneinsparungen | fr:réduction des coûts | es:reducción de costes | es:ahorro de costes | pl:redukcja kosztów
Tendering | requests for quotation | ^RFQ | invitations to tender | obtaining quotes | tender procedures | comparing offers | de:Ausschreibungsverfahren | de:Angebotsvergleich | de:Angebotseinholung | fr:consultation des fournisseurs | es:petición de ofertas | pl:zapytania ofertowe
Public procurement | public purchasing | government procurement | procurement law in practice | de:öffentliche Beschaffung | fr:marchés publics | fr:commande publique | es:compras públicas | pl:zamówienia publiczne
Material requirements planning | ^MRP | materials planning | material disposition | scheduling of materials | de:Materialdisposition | de:Materialwirtschaft | fr:calcul des besoins | es:planificación de materiales | pl:planowanie materiałowe
SAP MM | SAP materials management | SAP Ariba | Ariba | Coupa | e-procurement > SAP
Indirect procurement | non-production materials | services procurement
Direct materials purchasing | series purchasing | raw materials purchasing
Delivery schedule monitoring | expediting | delivery deadlines | delivery monitoring
Framework agreements | blanket orders | supply contracts
Supply risk management | supplier risk | dual sourcing
Just-in-time delivery | just in time | ^JIT | just-in-sequence | Kanban supply
Total cost of ownership | ^TCO analysis | cost breakdown analysis
Invoice verification in purchasing | goods receipt and invoice matching

@occupation Logistics coordinator

Customs clearance | ^Customs | customs formalities | customs regulations | customs knowledge | customs affairs | cleared goods through customs | clear shipments | clear consignments | de:Zoll und Import | de:Import und Zoll | de:Zoll und Export | de:Zoll und Außenwirtschaft | de:im Zoll | de:Zoll- und Außenwirtschaftsrecht | de:Zoll-Abwicklung | de:Zollkenntnisse | de:Zollrecht | de:Zollformalitäten | de:Verzollung | de:Importabwicklung | de:Einfuhrabwicklung | de:Waren verzollt | de:Zollwesen | fr:douane | fr:procédures douanières | fr:opérations douanières | fr:réglementation douanière | es:aduanas | es:despacho aduanero | es:gestión aduanera | pl:procedury celne | pl:formalności celne | pl:odprawa celna | pl:prawo celne | pl:obsługa celna | pl:przepisy celne
Customs clearance | phytosanitary certificates | customs broker | customs agent | bonded warehouse | de:Zollagent | de:Zolllager | fr:transitaire | es:agente de aduanas | pl:agencja celna | pl:agent celny | pl:skład celny
Customs tariff classification | tariff numbers | tariff codes | ^HS codes | commodity codes | TARIC | customs tariff | tariff classification | de:Zolltarifnummern | de:Warentarifnummern | de:Zolltarif | de:Einreihung in den Zolltarif | fr:classement tarifaire | fr:nomenclature douanière | es:clasificación arancelaria | es:partidas arancelarias | pl:taryfa celna | pl:kody taryfy celnej > Customs clearance
Customs transit | transit papers | ^T1 | ^T1 transit | ^T2 | carnet TIR | ^TIR | ^NCTS | transit procedure | carnet ATA | ATA carnet | de:Versandverfahren | de:T1-Papiere | de:Versandbegleitdokument | fr:transit douanier | fr:document T1 | es:tránsito aduanero | pl:tranzyt celny | pl:procedura tranzytu | pl:dokumenty T1 > Customs clearance
Proof of origin | EUR.1 | EUR.1 certificates | ^EUR1 | certificates of origin | preferential origin | supplier's declarations of origin | movement certificate | de:Präferenznachweise | de:Präferenznachweis | de:Ursprungszeugnisse | de:Warenverkehrsbescheinigung | de:Lieferantenerklärungen | de:Präferenzkalkulation | fr:certificat d'origine | fr:preuve d'origine | es:certificado de origen | pl:świadectwo pochodzenia | pl:świadectwa pochodzenia > Customs clearance
Customs declarations | export declarations | ^SAD | ^ATLAS | single administrative document | export accompanying document | customs entries | de:Ausfuhranmeldung | de:Einfuhranmeldung | de:Zollerklärungen | fr:déclarations en douane | fr:déclaration d'exportation | es:declaraciones aduaneras | es:^DUA | pl:deklaracje celne | pl:^SAD > Customs clearance
Import and export | importing goods | import processing | import from overseas | import and customs | imported goods | de:Einfuhr | de:Abwicklung von Importen | de:Exportabwicklung | fr:importation | es:importación | pl:import
Transport planning | dispatching lorries | dispatch trucks | dispatched lorries | dispatched trucks | dispatched vans | planned deliveries | plan routes | planned tours | route scheduling | driver scheduling | return loads | backhaul | load planning | load optimisation | delivery tours | cut empty miles | empty runs | schedule trucks | schedule lorries | scheduled drivers | de:Disposition von Fahrzeugen | de:Fahrzeugdisposition | de:LKW-Disposition | de:Touren geplant | de:Touren disponiert | de:Einsatzplanung der Fahrer | de:Rückladungen | de:Transportdisposition | fr:plan de transport | fr:tournées de livraison | es:planificación de transportes | es:tráfico de camiones | es:planificar rutas | pl:dysponowanie pojazdami | pl:układanie tras | pl:planować trasy | pl:organizacja transportu | pl:organizacja transportów | pl:zlecanie transportu | pl:organizować transport
Route planning > Transport planning
Freight forwarding | arranged shipments | arrange transports | organised international transport | organising shipments | booked carriers | find carriers | hire carriers | carriers and rates | subcontracted hauliers | booked freight | book containers | de:Transporte organisiert | de:Frachtführer | de:Speditionsabwicklung | de:Frachten eingekauft | de:Organisation von Transporten | fr:organisation de transports | fr:affrètement de camions | es:organización de transportes | es:contratación de transportistas | pl:organizacja transportu międzynarodowego | pl:organizacja przewozów | pl:przewozy międzynarodowe | pl:zlecenia transportowe | pl:obsługa zleceń transportowych | pl:spedycja międzynarodowa | pl:organizować przewozy | pl:ładunki całopojazdowe | pl:ładunki drobnicowe | pl:przewoźnicy | pl:współpraca z przewoźnikami | pl:pozyskiwanie przewoźników
Rate negotiations with carriers | negotiate freight rates | negotiate rates | negotiate with carriers | freight rates | rate negotiation | carrier contracts | carrier tenders | freight purchasing | de:Frachtraten verhandelt | de:Frachtpreise | de:Frachteinkauf | de:Verhandlung von Frachtraten | fr:négociation des tarifs de transport | fr:achat de transport | es:negociación de tarifas de transporte | es:negociar fletes | pl:negocjacje stawek | pl:negocjowanie stawek | pl:negocjacja stawek | pl:stawki frachtowe | pl:stawki przewozowe | pl:negocjować stawki | pl:ustalać stawki z przewoźnikami | pl:negocjacje z przewoźnikami | pl:negocjować z przewoźnikami > Negotiations with partners
Negotiations with partners | negotiate prices | negotiate contracts | negotiate terms | negotiated discounts | negotiate conditions | commercial negotiation | negotiation with customers | negotiate with clients | negotiating agreements | de:Verhandlungen geführt | de:Verhandlungsführung | de:Preise verhandelt | de:Verträge verhandelt | de:Konditionen verhandelt | de:Konditionen ausgehandelt | de:Zahlungsziele ausgehandelt | de:Zahlungsziele verhandelt | fr:négociation des prix | fr:négocier les prix | fr:négocier les contrats | fr:conduite de négociations | es:negociación de precios | es:negociar precios | es:negociar contratos | es:negociaciones con clientes | pl:negocjacje cenowe | pl:negocjowanie cen | pl:negocjować ceny | pl:negocjować umowy | pl:negocjacje z klientami
Freight exchanges | de:Frachtenbörsen | de:Frachtenbörse | fr:bourses de fret | es:bolsas de cargas | pl:giełdy transportowe | pl:giełda transportowa | pl:giełdy ładunków
Transport documents | ^CMR | CMR consignment notes | consignment notes | air waybill | freight documents | de:Frachtbriefe | de:Frachtbrief | de:Transportdokumente | fr:lettres de voiture | fr:documents de transport | es:cartas de porte | es:documentos de transporte | pl:dokumenty transportowe | pl:dokumentacja transportowa | pl:dokumenty przewozowe

@occupation Warehouse worker

Warehouse management systems | Blue Yonder | Körber WMS | Infor WMS | Mecalux Easy WMS | pick lists | storage bins | warehouse scanners | replenishment rules | de:Lagerverwaltungssystem | de:Lagerverwaltungssoftware | de:^LVS | de:Lagersoftware | de:Stellplätze im System | fr:système de gestion d'entrepôt | es:sistema de gestión de almacenes | es:^SGA | pl:system magazynowy | pl:programy magazynowe
Stocktaking | stock taking | stock count | annual count | annual stock count | count stock | perpetual inventory | stock differences | stock discrepancies | de:Jahresinventur | de:Bestände gezählt | de:Bestandsabgleich | de:Inventurdifferenzen | fr:inventaires tournants | fr:comptage des stocks | es:inventarios cíclicos | pl:inwentaryzacje | pl:spis z natury > Inventory management
Inventory management | stock accuracy | inventory accuracy | reorder points | safety stock | minimum stock | stock rotation | stock availability | stock turnover | replenish stock | de:Bestandskontrolle | de:Lagerbestände | de:Mindestbestände | de:Meldebestände | fr:suivi des stocks | fr:réapprovisionnement | es:control de existencias | es:control de inventarios | pl:stany magazynowe
Forklift driving | counterbalance truck | fork lift truck | drive forklift | side loader | de:Stapler fahren | fr:conduite de chariots | es:manejo de carretilla | pl:obsługa wózków widłowych
Order picking | pick orders | de:Aufträge kommissioniert | de:Ware kommissioniert | es:picking
Goods receipt | receive goods | goods inward | unload trucks | booked in deliveries | check deliveries | de:Ware angenommen | pl:przyjęcie towaru | pl:przyjęcia towarów

@occupation Purchasing manager

Supplier management | manage vendors | manage suppliers | supplier base | vendor selection | selection of suppliers | select suppliers | find new suppliers | source suppliers | qualified suppliers | supplier approval | onboard suppliers | new vendors | de:Auswahl von Lieferanten | de:Lieferanten ausgewählt | de:neue Lieferanten | de:Lieferantenpflege | de:Lieferantenbetreuung | de:Lieferanten qualifiziert | de:Lieferantenstamm | de:Zusammenarbeit mit Lieferanten | fr:sélection des fournisseurs | fr:sourcing fournisseurs | fr:choix des fournisseurs | es:selección de proveedores | es:búsqueda de proveedores | es:relación con proveedores | pl:wybór dostawców | pl:pozyskiwanie dostawców | pl:kwalifikacja dostawców
Supplier evaluation | evaluate suppliers | supplier assessment | supplier scorecards | supplier performance | vendor evaluation | vendor rating | assess suppliers | delivery reliability of suppliers | evaluation of suppliers | de:Bewertung von Lieferanten | de:Lieferanten bewertet | de:Lieferantenbeurteilung | de:Beurteilung von Lieferanten | fr:évaluer les fournisseurs | fr:notation des fournisseurs | es:evaluar proveedores | pl:oceniać dostawców > Supplier management
Supplier audits | audits of suppliers | audit suppliers | visited suppliers | supplier visits | audited vendors | de:Audits bei Lieferanten | de:Lieferanten auditiert | de:Lieferantenbesuche | fr:audits fournisseurs | fr:audit de fournisseurs | es:auditorías a proveedores | es:auditoría de proveedores | pl:audyty dostawców | pl:audyt dostawców > Supplier evaluation
Supplier negotiation | negotiate with suppliers | negotiation with suppliers | negotiate with vendors | negotiate purchase prices | supplier contracts negotiated | purchasing negotiations | de:Verhandlung mit Lieferanten | de:Lieferantenverhandlungen | de:mit Lieferanten verhandelt | de:mit Lieferanten ausgehandelt | de:Einkaufsverhandlungen | de:Einkaufspreise verhandelt | de:Einkaufskonditionen | de:Rahmenverträge verhandelt | de:Verhandlung von Rahmenverträgen | de:Jahresgespräche mit Lieferanten | fr:négociation avec les fournisseurs | fr:négocier avec les fournisseurs | fr:négociation achats | es:negociar con proveedores | es:negociaciones con proveedores | pl:negocjowanie z dostawcami | pl:negocjować z dostawcami > Negotiations with partners
Purchasing | operative purchasing | bought materials | purchase of materials | buying of goods | placed orders with suppliers | ordered materials | ordering of materials | obtain quotations | requested quotes | compare quotes | compare offers | de:Angebote eingeholt | de:Angebote verglichen | de:Materialbeschaffung | de:Einkauf von Rohstoffen | fr:demandes de prix | es:solicitud de ofertas | pl:zakupy

@occupation Logistics coordinator

Negotiations with partners | negotiation | negotiation skills | negotiating skills | negotiation experience | strong negotiator | negotiated better | negotiated with | de:Verhandlungsgeschick | de:Verhandlungssicherheit | de:Verhandlungserfahrung | de:Verhandlungsstärke | de:Verhandlungen | de:Verhandlung | de:verhandelt | de:ausgehandelt | de:Rabatte ausgehandelt | de:Boni ausgehandelt | de:Lieferbedingungen verhandelt | fr:négociation | fr:capacité de négociation | fr:techniques de négociation | fr:négocié | es:negociación | es:negociaciones | es:capacidad de negociación | es:técnicas de negociación | es:negocié | pl:umiejętności negocjacyjne | pl:umiejętność negocjacji | pl:negocjowanie | pl:negocjowałem | pl:negocjowałam | pl:wynegocjowałem | pl:wynegocjowałam | pl:negocjować
Rate negotiations with carriers | pl:ustalanie stawek | pl:ustalałem stawki z przewoźnikami | pl:ustalałam stawki z przewoźnikami | pl:obniżka stawek | pl:stawki z przewoźnikami
Freight forwarding | pl:ładunki | pl:kierowcy i trasy | pl:trasy międzynarodowe | pl:załadunki i rozładunki | pl:awizacje | pl:frachty | pl:transporty do Niemiec | pl:transport drogowy | pl:transport morski
Customs clearance | pl:odprawiać towary | pl:odprawiałem | pl:odprawiałam | pl:odprawa towarów | pl:wywóz i przywóz towarów | pl:zgłoszenie celne
Freight forwarding > Logistics
Transport planning > Logistics
Sea freight > Freight forwarding
Air freight > Freight forwarding

@occupation Purchasing manager

Purchase orders > Purchasing
Tendering > Purchasing
Supplier negotiation > Purchasing
Category management > Purchasing
Material requirements planning > ERP systems
ERP systems | Baan | Epicor | Exact Globe | Comarch ERP | Asseco | IFS Applications | APplus | Oxaion | ams.erp | weclapp | Xentral | Haufe X360 | de:ERP-System | de:Warenwirtschaft | pl:system ERP | pl:Comarch Optima | pl:Subiekt | pl:enova

@occupation Logistics coordinator

Transport planning | fleet dispatch | loads consolidated | full truck loads | ^FTL | ^LTL | delivery windows | slot booking | haulier bookings | driver rotas | route optimisation | vans routed | milk runs | last-mile routes | trip planning for lorries | de:Fahrereinsatzplanung | pl:planowanie ładunków | pl:optymalizacja tras | pl:okna dostaw | pl:czas pracy kierowców | pl:koordynacja kierowców
Freight forwarding | pl:zlecenia spedycyjne | pl:przewóz ładunków | pl:przewozy całopojazdowe | pl:przewozy drobnicowe | pl:obsługa transportów | pl:koordynacja transportów | pl:trasy do Europy Zachodniej | pl:dostawy za granicę | pl:podwykonawcy transportowi | pl:załadunki w całej Europie | pl:planowanie załadunków | pl:monitoring transportów | pl:monitorowanie przesyłek
Customs clearance | duty relief | duty suspension | inward processing | outward processing | customs audits | customs inspections | binding tariff information | authorised economic operator | ^AEO | bonded goods | ^CHIEF | excise goods | C88 | customs invoices | commercial invoices for customs | de:zugelassener Wirtschaftsbeteiligter | de:Zollbeschau | de:Zollprüfung | de:Zollwert | de:Veredelungsverkehr | de:Einfuhrumsatzsteuer | de:Einfuhrabgaben | de:Drittlandsware | de:Zollbegleitpapiere | de:Exportkontrolle und Zoll | de:Verzollungen | de:Tarifierung | de:Warenursprung | pl:^EUR.1 | pl:wartość celna | pl:dokumenty odprawy | pl:odprawy eksportowe | pl:odprawy importowe | pl:urząd celny | pl:urzędem celnym | pl:dokumenty celne | pl:przedstawicielstwo celne | pl:klasyfikacja taryfowa | pl:procedura uproszczona | pl:składy celne | pl:^AEO | pl:clenie towarów
Rate negotiations with carriers | pl:umowy z przewoźnikami | pl:kontrakty z przewoźnikami | pl:koszty frachtu | pl:obniżyć koszty transportu | pl:rabaty od przewoźników | pl:ceny przewozu | pl:wynegocjowane stawki | pl:warunki z przewoźnikami
Freight exchanges | pl:wystawianie ładunków na giełdzie | pl:oferty na giełdach | pl:wyszukiwanie ładunków | pl:wolne pojazdy na giełdzie | pl:platformy transportowe

@occupation Purchasing manager

Supplier evaluation | on-time delivery of suppliers | complaint rate of suppliers | supplier ranking | supplier self-assessment | de:Liefertreue | de:Lieferperformance | de:Lieferantenkennzahlen | de:Lieferantenranking | de:Lieferantengespräche | de:Lieferantenrisiko | de:Lieferantenfreigabe | de:Erstmusterprüfung beim Lieferanten | de:Lieferantenqualität
Supplier management | de:Aufbau neuer Bezugsquellen | de:Bezugsquellen | de:Zweitlieferanten | de:alternative Lieferanten | de:Lieferanten gefunden | de:Beschaffungsmarktforschung | de:Lieferanten verglichen | de:Lieferantensuche | de:Lieferantenportfolio
Supplier negotiation | de:Preise gesenkt | de:Einkaufspreise gesenkt | de:Einsparungen bei Lieferanten | de:Preisanpassungen abgewehrt | de:Preiserhöhungen abgewehrt | de:Konditionsverhandlungen | de:Skonti und Rabatte | de:Rabattstaffeln | de:Lieferverträge verhandelt | de:Bonusvereinbarungen
ERP systems | de:Artikelstammdaten | de:Materialstammdaten | de:Materialstamm | de:Bestellanforderungen im System

@occupation Purchasing manager
Supplier negotiation | negotiated with vendors | annual negotiations | terms with suppliers | discounts negotiated | payment terms agreed | de:Preise verhandeln | de:Verträge verhandeln | de:Nachlass erzielt | de:Nachlässe erzielt | de:Preissenkungen erreicht | de:Konditionen nachverhandelt | fr:négociations d'achats | fr:négociation des tarifs | es:condiciones con proveedores > Negotiations with partners
Supplier evaluation | vetted suppliers | supplier ratings | qualified new suppliers | sourced new suppliers | compared quotations | compared offers | de:Lieferanten suchen | de:Lieferanten gesucht | de:Lieferanten beurteilen | de:Lieferanten beurteilt | de:Lieferanten geprüft | de:Lieferanten entwickeln | de:Lieferanten zugelassen | de:Lieferantenqualifizierung | de:Lieferantenaudit | de:Angebotsvergleiche
Supplier audits > Supplier evaluation
Purchasing | buying department | strategic buying | de:Einkaufsabteilung | fr:service achats | es:departamento de compras
SAP MM | de:Materialstämme | de:Bestellanforderungen | purchase requisitions in SAP | goods receipts in SAP | ^MIGO | ^ME21N > SAP

@occupation Logistics coordinator
Customs clearance | CDS entries | import entries | export entries | import clearance | import declarations | import duties | duty calculations | preference certificates | customs paperwork | import and export paperwork | import paperwork | export paperwork | customs documents | ^ATR | entry summary | de:Zollanmeldung | de:Importe abgewickelt | de:Importpapiere | de:Zollpapiere | de:Einfuhren | de:Importe | de:Import | es:documentación aduanera | pl:kody celne | pl:agencja celna współpraca
Freight forwarding | part loads | haulage subcontractors | shipments across Europe | carriers assigned | loads to Germany | de:Ladungsverkehre | de:Teilladungen | de:Komplettladungen | de:Frachtführer beauftragt | de:Speditionsaufträge | fr:transport international | fr:organisation des transports | es:transporte internacional | es:cargas completas | pl:przewozy w Europie | pl:organizowanie przewozów | pl:zlecanie transportów | pl:listy CMR | pl:ładunki częściowe | pl:transporty drobnicowe | pl:eksport i import ładunków
Freight exchanges | freight exchange | load exchange | de:Frachtbörsen | de:Frachtbörse | fr:bourse de fret | es:bolsas de carga | es:bolsa de cargas | pl:giełda ładunków | pl:wystawianie ładunków | pl:ładunki na giełdzie
Rate negotiations with carriers | freight rates agreed | haulage rates | agreed rates with carriers | carrier rates | pl:negocjowanie cen frachtów | pl:ceny frachtów | pl:stawki z klientami | pl:ceny przewozów | de:Frachtraten | fr:tarifs de transport | es:tarifas de transporte > Negotiations with partners
Negotiations with partners | bargaining | negotiated prices | negotiated terms | skilled negotiator | negotiator | negotiating | haggled | closed framework deals | bargained | framework deals | closed deals after talks | hard bargaining | de:verhandeln | de:Verhandlungserfolge | fr:négociations | fr:négocier | es:negociado | es:negociar
Transport planning | delivery planning | planning of deliveries | delivery schedules | scheduled vehicles | vehicle scheduling | Paragon routing | dispatch planning | fleet scheduling | planned loads | multi-drop routes | es:planificación de transporte | pl:planowanie dostaw
Customs clearance > Import and export
Customs declarations > Customs clearance
Customs tariff classification > Customs clearance
Customs transit > Customs clearance
Proof of origin > Customs clearance
Negotiation of contracts > Negotiations with partners
Payment terms negotiation > Negotiations with partners

@occupation Warehouse worker
Warehouse management systems | warehouse system | Manhattan Associates | JDA WMS | barcode scanning in the warehouse | put-away rules | slotting | RedPrairie | Mintsoft | Peoplevox | es:sistema de gestión de almacén
Stocktaking | stock counts | stock audits | stock variances | variances investigated | stock check | de:Bestandsaufnahme | de:Bestandsgenauigkeit
Inventory management | min-max levels | stock records | shrinkage reduced | obsolete stock | pl:kontrola stanów
Team leadership of staff | managed shifts | managed a shift | managed teams | supervised pickers | leading a shift | ran a shift | wrote the rota | wrote rotas | held reviews | es:responsable de equipo
