@kind skill
@occupation Sales representative

Sales | selling | sales experience | sales activities | sales work | product sales | de:Vertrieb | de:Verkauf | de:Vertriebserfahrung | fr:vente | fr:ventes | fr:techniques de vente | es:ventas | es:técnicas de venta | pl:sprzedaż | pl:techniki sprzedaży | pl:w sprzedaży | pl:doświadczenia w sprzedaży | pl:technik sprzedaży | de:Verkaufserfahrung
Field sales | outside sales | external sales | sales visits | customer visits | territory sales | sales territory management | visiting customers | de:Außendienst | de:Kundenbesuche | fr:vente terrain | fr:visites clients | es:visitas comerciales | es:comercial de campo | pl:sprzedaż terenowa | pl:wizyty handlowe > Sales
Inside sales | internal sales | office-based sales | sales support | sales back office | de:Vertriebsinnendienst | de:Innendienst | fr:vente sédentaire | fr:administration des ventes | fr:^ADV | es:ventas internas | es:administración de ventas | pl:wsparcie sprzedaży
B2B sales | business-to-business sales | ^B2B | selling to businesses | corporate sales | enterprise sales | de:B2B-Vertrieb | fr:vente B2B | fr:vente aux entreprises | es:ventas B2B | es:venta a empresas | pl:sprzedaż B2B > Sales
B2C sales | business-to-consumer | ^B2C | consumer sales > Sales
Key account management | key accounts | major accounts | strategic accounts | key account manager | de:Großkundenbetreuung | fr:gestion de grands comptes | fr:grands comptes | es:gestión de grandes cuentas | es:grandes cuentas | pl:obsługa klientów kluczowych | pl:kluczowi klienci > Account management
Account management | managing customer accounts | client management | client relationship management | customer relationship management | existing customer development | looking after existing customers | de:Kundenbetreuung | de:Bestandskundenpflege | de:Betreuung von Bestandskunden | de:Kundenpflege | fr:gestion de portefeuille clients | fr:suivi de clientèle | fr:fidélisation de la clientèle | es:gestión de cuentas | es:gestión de cartera de clientes | es:fidelización de clientes | pl:opieka nad klientem | pl:utrzymywanie relacji z klientami
Customer acquisition in sales | new customer acquisition | new business development | prospecting | acquiring new customers | winning new clients | new business | client acquisition | won new customers | de:Neukundengewinnung | de:Kundenakquise | de:Neukundenakquise | de:Akquise | fr:prospection | fr:prospection commerciale | fr:développement de portefeuille | es:captación de clientes | es:prospección comercial | pl:pozyskiwanie klientów | pl:pozyskiwanie nowych klientów | pl:pozyskiwania klientów | pl:pozyskiwania nowych klientów | pl:pozyskiwaniu klientów
Cold calling | cold acquisition | telephone acquisition | outbound calls | telemarketing | telesales | telephone sales | outbound sales | de:Kaltakquise | de:Telefonakquise | de:Telefonverkauf | fr:prospection téléphonique | fr:télévente | es:venta telefónica | es:televenta | es:puerta fría | pl:sprzedaż telefoniczna | pl:telemarketing
Business development | market development | growth of business | developing new markets | de:Geschäftsentwicklung | de:Geschäftsfeldentwicklung | fr:développement commercial | fr:développement des affaires | es:desarrollo de negocio | pl:rozwój biznesu
Partner development > Business development
Sales negotiation | price negotiations | negotiating with customers | negotiated deals | sales negotiations | de:Preisverhandlungen | de:Verkaufsverhandlungen | fr:négociation commerciale | es:negociación comercial | pl:negocjacje handlowe | pl:prowadzenie negocjacji | pl:negocjacji handlowych | pl:negocjacje
Closing deals | deal closing | closing sales | contract closing | closed deals | de:Vertragsabschluss | de:Verkaufsabschluss | fr:conclusion des ventes | es:cierre de ventas | pl:finalizacja sprzedaży
Quotation preparation | quotations | preparing quotes | preparing offers | offers and quotes | price quotes | offer calculation | de:Angebotserstellung im Vertrieb | de:Angebotskalkulation | fr:établissement de devis | fr:devis | es:elaboración de presupuestos para clientes | es:presupuestos y ofertas | pl:przygotowanie ofert handlowych | pl:ofertowanie
Order processing | order management | order entry | sales orders | processing customer orders | order handling | order fulfilment | processed orders | de:Auftragsabwicklung | de:Auftragsbearbeitung | de:Auftragserfassung | de:Bestellannahme | fr:traitement des commandes | fr:saisie des commandes | fr:gestion des commandes | es:gestión de pedidos | es:tramitación de pedidos | pl:obsługa zamówień | pl:realizacja zamówień | pl:obsługi zamówień | pl:realizacji zamówień
Sales planning | sales targets | sales budget planning | quota attainment | achieved sales targets | exceeded sales targets | target achievement | sales quotas | de:Vertriebsplanung | de:Umsatzplanung | fr:objectifs de vente | fr:objectifs commerciaux | es:objetivos de ventas | es:planificación comercial | pl:plany sprzedażowe | pl:realizacja celów sprzedażowych
Sales forecasting | sales forecasts | revenue forecasts | pipeline forecasts
Sales pipeline management | pipeline management | sales funnel management | opportunity management | deal pipeline
Sales management | sales team leadership | heading sales | sales leadership | managing sales teams | sales team management | de:Vertriebsleitung | de:Vertriebssteuerung | de:Verkaufsleitung | fr:direction commerciale | fr:animation d'équipe commerciale | es:dirección comercial | es:gestión de equipos comerciales | pl:zarządzanie sprzedażą | pl:zarządzanie zespołem handlowym > Sales
Sales strategy | sales concept | route to market | distribution strategy | de:Vertriebsstrategie | fr:stratégie commerciale | es:estrategia comercial | pl:strategia sprzedaży
Solution selling | consultative selling | value selling | ^SPIN selling | Challenger sale | Miller Heiman | ^MEDDIC > Sales
Technical sales | sales engineering | presales | pre-sales | selling technical products | technical advice in sales | selling industrial products | de:technischer Vertrieb | de:technische Beratung im Vertrieb | fr:technico-commercial | fr:avant-vente | es:ventas técnicas | es:preventa | pl:sprzedaż techniczna | pl:doradztwo techniczne
Software sales | SaaS sales | selling software | software as a service sales > Sales
Product demonstrations | product presentations | demos for customers | software demos | product demos | de:Produktvorführungen | de:Produktpräsentationen | fr:démonstration de produits | es:demostraciones de producto | pl:prezentacja produktów
Upselling | cross-selling | up-selling | additional sales | add-on sales | de:Zusatzverkauf | fr:vente additionnelle | fr:ventes complémentaires | es:venta cruzada | pl:sprzedaż dodatkowa | pl:dosprzedaż
Export sales | international sales | export business | foreign markets sales | de:Exportgeschäft | de:internationaler Vertrieb | fr:export | fr:commerce international | es:exportación | es:comercio exterior | pl:eksport | pl:sprzedaż eksportowa > Sales
Channel sales | reseller management | partner sales | distributor management | dealer management | indirect sales | sales partners | de:Partnervertrieb | de:Händlerbetreuung | fr:gestion des distributeurs | es:canal de distribución | pl:sprzedaż przez dystrybutorów
Tender management in sales | public tenders | requests for proposal | ^RFP | ^RFP responses | public sector sales | de:Ausschreibungen | fr:appels d'offres | es:licitaciones | es:concursos públicos | pl:przetargi
Pharmaceutical sales | medical sales | pharma representative | visiting doctors | de:Pharmavertrieb | fr:visite médicale pharmaceutique | es:visita médica | pl:przedstawiciel medyczny > Sales
Real estate sales | property sales | real estate brokerage | real estate listings | lettings | estate agency | letting | de:Immobilienvermittlung | de:Immobilienverkauf | fr:transaction immobilière | fr:vente immobilière | es:venta inmobiliaria | pl:pośrednictwo w obrocie nieruchomościami | pl:sprzedaż nieruchomości
Property viewings > Real estate sales
Automotive sales | car sales | vehicle sales | selling cars | car dealership sales | de:Automobilverkauf | fr:vente automobile | es:venta de automóviles | pl:sprzedaż samochodów > Sales
FMCG sales | ^FMCG | fast-moving consumer goods | consumer goods sales | retail chains sales | de:Lebensmitteleinzelhandel-Vertrieb
Commission-based selling | commission sales | direct sales | doorstep selling | de:Haustürgeschäft | fr:porte-à-porte | es:venta directa | pl:sprzedaż bezpośrednia > Sales
Door-to-door sales > Sales
Sales reporting | visit reports | sales reports | sales statistics | de:Besuchsberichte
Sales training | training sales staff | product training for customers
Tour planning in sales | route planning for sales visits
Sales enablement | sales collateral creation | sales playbooks
Contract renewals | renewal management | subscription renewals | churn prevention
Territory development | opening up sales territories | regional market cultivation | de:Gebietsentwicklung
Sales closing techniques | objection handling | handling objections | needs analysis with customers | de:Einwandbehandlung | de:Bedarfsanalyse beim Kunden | fr:traitement des objections | es:manejo de objeciones | pl:radzenie sobie z obiekcjami
Lead qualification | qualifying leads | ^BANT | lead scoring | lead management
Social selling | LinkedIn Sales Navigator | selling via social networks
Outreach tools | Salesloft | Outreach.io
Customer visits planning | appointment setting | setting appointments | making appointments with prospects | de:Terminvereinbarung mit Kunden | fr:prise de rendez-vous commerciaux | es:concertación de visitas | pl:umawianie spotkań handlowych
Payment terms negotiation | discount negotiations | conditions negotiations | annual negotiations with retailers | de:Jahresgespräche
Sales of services | selling services | selling consulting services > Sales
Wholesale | wholesale trade | wholesale customers | de:Großhandel | fr:commerce de gros | es:venta al por mayor | es:mayorista | pl:handel hurtowy | pl:hurt
Industrial goods sales | capital goods sales | machinery sales | selling machines > Technical sales
Construction products sales | building materials wholesale > Sales
Energy sales | selling electricity contracts | solar sales > Sales
Telecom sales | mobile contracts sales | selling telecommunications > Sales
Advertising sales | media sales | selling advertising space > Sales
Travel and leisure sales | ticket sales campaigns
Subscription sales | membership sales | gym membership sales > Sales
Hotel sales | group bookings sales | ^MICE | MICE sales > Sales
Agricultural sales | selling feed and seed > Sales
Medical device sales | implant sales | selling medical technology > Sales
Fundraising on the street | face-to-face fundraising
Merchandising visits | shelf space negotiation | placement of displays in stores | planogram negotiation
Sales contract preparation | sales contracts | drafting sales agreements
Export licences and documents in sales | letter of credit handling in sales
Showroom sales | showroom management | demonstration room
Market visits | store checks | competitor observation in stores
Win-loss analysis | deal reviews
Sales incentive plans | commission schemes | bonus schemes for sales staff
Revenue growth | increased sales | grew revenue | sales growth | increased turnover | boosted sales | de:Umsatzsteigerung | fr:augmentation du chiffre d'affaires | fr:développement du chiffre d'affaires | es:aumento de ventas | es:incremento de ventas | pl:wzrost sprzedaży | pl:zwiększenie sprzedaży
Sales presentations | sales pitches | customer presentations | pitching | sales demos | de:Verkaufspräsentationen | fr:présentations commerciales | es:presentaciones comerciales | pl:prezentacje handlowe

@occupation Sales representative

B2B sales | business-to-business | sold to companies | sell to companies | corporate clients | corporate customers | business customers | sales to business customers | sell to trade customers | sales to hospitals | sales to manufacturers | sales to dealers | sales to distributors | industrial customers | trade customers | B2B clients | B2B customers | de:Vertrieb an Geschäftskunden | de:Geschäftskunden | de:Firmenkunden | de:Industriekunden | de:Großkunden | de:Verkauf an Unternehmen | fr:clients professionnels | fr:comptes clés | fr:clientèle professionnelle | es:clientes empresariales | pl:klienci biznesowi | pl:klienci firmowi | pl:sprzedaż dla firm > Sales
Sales | close deals | won customers | win new customers | won new accounts | beat quota | exceeded quota | annual sales | sales territory | sales area | customer portfolio | order intake | de:Neukunden gewonnen | de:Umsatzziele | de:Verkaufsgebiet | de:Abschlüsse erzielt | fr:portefeuille clients | es:cartera de clientes | pl:cele sprzedażowe
Sales negotiation | negotiation with buyers | negotiate with buyers | negotiate with purchasing departments | negotiate deals | negotiate sales contracts | deal negotiation | negotiated annual contracts | negotiate margins | negotiate supply agreements | de:Verhandlungen mit Einkäufern | fr:négociation de vente | es:negociación de ventas | pl:negocjacje sprzedażowe > Negotiations with partners
Sales presentations | presented products | present products | demonstrate products | demonstrated machines | showed products to customers | pitched to clients | pitch to customers | presented solutions to boards | demo days | de:Produkte präsentiert | de:Präsentation von Produkten | fr:présentation de produits | fr:démonstrations produits | fr:présenter les produits | es:presentaciones de producto | es:presentar productos | pl:prezentacje produktów | pl:prezentacja produktu | pl:prezentować produkty
Tender management in sales | submit tenders | submitted tenders | submitted bids | answered tenders | tender process | tender documents | tender submissions | ^RFPs | framework tenders | prequalification questionnaires | won tenders | procurement portals | TED portal | de:öffentliche Ausschreibungen | de:Angebotsabgabe | de:Vergabeverfahren | de:Vergabeunterlagen | es:licitaciones públicas | pl:oferty przetargowe | pl:postępowania przetargowe
Customer relationship management systems | CRM records | Insightly | Freshsales | opportunity records | de:CRM-System | de:Kundendatenbank | de:Kundenverwaltung | fr:outil CRM | fr:^GRC | pl:system CRM

@occupation Sales representative

Sales negotiation > Negotiations with partners
Payment terms negotiation > Negotiations with partners
Key account management > B2B sales
Channel sales > B2B sales
Industrial goods sales > B2B sales
Wholesale > B2B sales
Medical device sales > B2B sales
Inside sales > Sales
Field sales > Sales
Closing deals > Sales
Product demonstrations > Sales presentations
Territory development > Sales
Customer acquisition in sales > Sales

@occupation Sales representative

B2B sales | sold software to firms | sold equipment to factories | sold services to businesses | enterprise accounts | sales to retailers | sales to restaurants | sales to workshops | sales to schools | sales to councils | sales to clinics | sales to builders | sold to wholesalers | sold to hospitals | sold to factories | sold to manufacturers | industrial sales | account base of firms
Sales presentations | on-site demonstrations | live demos | showroom demonstrations | pitch decks | roadshows | presented new products | presented the range | customer demonstrations | demonstrations for buyers | samples shown to buyers | demonstrated equipment
Tender management in sales | public sector bids | council tenders | hospital tenders | framework bids | bids for authorities | bid documents | public contracts | public sector contracts | answered public tenders | won public contracts | tender pricing
Customer relationship management systems | customer records kept | leads and opportunities logged | lead tracking | contact management software | CRM data | CRM reports | CRM migration | customer data platform
Negotiations with partners | renegotiated | agreed better terms | negotiated savings | negotiated payment terms | negotiated leases | negotiated price | rebates negotiated | deal terms

@occupation Sales representative
B2B sales | selling to companies | sold to firms | selling to firms | corporate accounts | business accounts | company customers | purchasing managers | buyers at companies | trade accounts | sold to trade | selling to trade | selling to retailers | new accounts | won accounts | won corporate accounts | grew accounts | sales to companies | account portfolio | prospected companies | commercial customers | distributors and dealers | annual sales target | percent of target | above target | OEM customers > Sales
Sales negotiation | negotiated with buyers | prices and terms negotiated | negotiation with purchasing | closing negotiations | contract value negotiated > Negotiations with partners
Sales pipeline management | sales pipeline | pipeline reviews | leads and forecasts | sales funnel | logged every visit | kept leads up to date | leads up to date
Customer relationship management systems | CRM system | CRM tool | Dynamics CRM | HubSpot CRM | Zoho | SuiteCRM | Microsoft Dynamics 365 | SAP CRM | Bitrix24 | Copper CRM | es:gestión de clientes en CRM
Microsoft Dynamics CRM > Customer relationship management systems
Salesforce > Customer relationship management systems
HubSpot > Customer relationship management systems
Tender management in sales | wrote tenders | tenders and bids | bids and tenders | bid writer | wrote bids | won bids | ^RFQs | requests for proposals | ^ITT | public procurement bids | e-tendering | pre-qualification questionnaires | ^PQQ | proposals to public bodies | de:Angebote auf Ausschreibungen
Sales presentations | pitched | pitched to customers | pitching to customers | demonstrated products | demonstrated the range | presented to buyers | showroom presentations | trade show demonstrations | demos | presented solutions | stood in front of buyers | presentation to customers | live demonstrations | de:Produkte vorgestellt
Product demonstrations > Sales presentations
Sales negotiation > Negotiations with partners
