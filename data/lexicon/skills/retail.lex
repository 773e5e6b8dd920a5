@kind skill
@occupation Retail salesperson

Retail sales | shop sales | store sales | sales in a shop | sales floor | selling in a shop | retail experience | shop assistant work | over-the-counter sales | de:Einzelhandel | de:Einzelhandelserfahrung | de:Verkauf im Einzelhandel | fr:vente en magasin | fr:commerce de détail | es:venta en tienda | es:comercio minorista | es:dependiente | pl:sprzedaż detaliczna | pl:handel detaliczny | pl:praca w sklepie
Merchandise presentation | visual merchandising | merchandising | product displays | display building | shelf layout | dressing shop windows | de:Warenpräsentation | de:Schaufenstergestaltung | fr:merchandising visuel | fr:mise en valeur des produits | fr:vitrines | es:escaparatismo | es:exposición de productos | pl:ekspozycja towaru | pl:dekoracja witryn
Shop window displays > Merchandise presentation
Planograms > Merchandise presentation
Shelf stocking | stocking shelves | replenishing shelves | filling shelves | shelf replenishment | restocking | stocked shelves | de:Regalpflege | de:Warenverräumung | de:Regale auffüllen | fr:mise en rayon | fr:réassort | es:reposición | es:reposición de estanterías | pl:wykładanie towaru | pl:uzupełnianie półek
Store opening and closing | opening and closing procedures | key holder | key holding
Store management | shop management | managing a store | branch management | retail management | store manager duties | store operations | ran a shop | de:Filialleitung | de:Marktleitung | fr:responsable de magasin | es:gestión de tienda | es:encargado de tienda | pl:zarządzanie sklepem | pl:kierowanie sklepem
Loss prevention | shoplifting prevention | theft prevention | shrinkage control | shrink reduction | de:Ladendiebstahl | fr:démarque inconnue | es:prevención de pérdidas | pl:zapobieganie kradzieżom
Retail stock ordering | assortment planning | range planning | retail replenishment ordering | assortment management | de:Sortimentsplanung | de:Disposition im Einzelhandel
Fitting room service | clothing advice | fashion advice | fashion sales | textile sales | personal shopping | de:Modeberatung | fr:conseil en mode | es:venta de moda | pl:doradztwo modowe
Electronics sales | selling consumer electronics | mobile phone sales | computer sales
Furniture sales | kitchen sales | kitchen planning | furniture consulting
Food retail | grocery | supermarket work | delicatessen counter | fresh food counter | grocery store | produce department | fresh produce | de:Lebensmitteleinzelhandel | de:Frischetheke | fr:grande distribution | fr:alimentation générale | es:supermercado | es:gran distribución | es:charcutería | pl:supermarket | pl:branża spożywcza
Butcher's counter sales | meat counter | cheese counter | fish counter
Bakery sales | selling baked goods
Jewellery sales | watch sales | luxury retail | luxury goods sales
Cosmetics sales | beauty advice | perfume sales | make-up advice
DIY store sales | building materials sales | garden centre sales | hardware store
Book sales | bookselling | stationery sales
Pharmacy retail | drugstore sales | drugstore retail
Optical sales | spectacles fitting | eyewear advice | lens fitting
Gift wrapping | wrapping presents
Price tagging | price marking | labelling prices | price changes | markdowns | electronic shelf labels | de:Preisauszeichnung | fr:étiquetage | es:etiquetado | pl:metkowanie
Expiry date checks | best-before checks | freshness control
Loyalty card sales | membership sign-ups | store credit card promotion
Click and collect | online order picking in stores | ship from store
Seasonal campaigns in stores | sales promotions in stores | sale events
Store KPIs | sales per hour | conversion in stores | average basket

@occupation Cashier

Cash register operation | operating cash registers | cashiering | till operation | working the till | cash desk | checkout work | cashier work | operated cash registers | de:Kassieren an der Kasse | de:Kassiertätigkeit | de:Kassenbedienung | de:Kasse | fr:tenue de la caisse | fr:encaissement | fr:hôte de caisse | es:manejo de caja | es:cobro en caja | es:cajero | pl:obsługa kasy | pl:obsługa kasy fiskalnej | pl:kasjer | pl:obsługi kasy | pl:obsłudze kasy | pl:kasy fiskalnej | pl:kasa fiskalna
Cash handling | handling cash | handling money | cash accuracy | change giving | counting money | handled cash | de:Bargeldhandhabung | de:Umgang mit Bargeld | fr:manipulation d'espèces | es:manejo de efectivo | pl:obsługa gotówki
Cash reconciliation | balancing the till | till balancing | cash drawer balancing | end-of-day reconciliation | daily closing | cashing up the till | de:Kassenabrechnung | de:Kassenabschluss | de:Tagesabschluss | fr:clôture de caisse | fr:arrêté de caisse | es:cuadre de caja | es:arqueo de caja | es:cierre de caja | pl:rozliczanie kasy | pl:raport dobowy
Card payments handling | card terminals | electronic payments at the till | contactless payments | credit card processing | de:Kartenzahlung | fr:terminal de paiement | es:datáfono | pl:terminal płatniczy
Point-of-sale systems | ^POS | POS systems | scanner checkout | ^EPOS | de:Kassensysteme | fr:logiciel de caisse | es:^TPV | pl:systemy kasowe
Voucher redemption | coupons | gift cards
Self-checkout supervision | self-service checkouts
Age verification | youth protection at the till | checking identification
Bagging | packing purchases
Petrol station service | petrol station | fuel sales | gas station

@occupation Hairdresser

Hairdressing | haircutting | cutting hair | hair styling | ladies' cuts | men's cuts | barbering | hair cuts | de:Haare schneiden | de:Friseurhandwerk | fr:coiffure | fr:coupe de cheveux | es:peluquería | es:corte de pelo | pl:fryzjerstwo | pl:strzyżenie
Hair colouring | hair dyeing | highlights and balayage | balayage | bleaching hair | hair color > Hairdressing
Perms and straightening
Hair extensions > Perms and straightening
Keratin treatment > Perms and straightening
Beard trimming | shaving | wet shaving
Wedding hairstyles | updos | bridal styling
Skin care treatments | beauty treatments | facial treatments | cosmetology | de:Kosmetikbehandlungen | fr:soins du visage | fr:esthétique | es:estética | es:tratamientos faciales | pl:kosmetyka | pl:zabiegi na twarz
Facials > Skin care treatments
Manicure and pedicure | nail design | medical foot care | podiatry
Gel nails > Manicure and pedicure
Foot care > Manicure and pedicure
Hair removal | laser hair removal | sugaring
Waxing > Hair removal
Make-up artistry | make-up
Bridal make-up > Make-up artistry
Permanent make-up > Make-up artistry
Eyelash extensions > Make-up artistry
Salon management | salon reception | appointment books in salons
Hygiene in salons | disinfection of salon tools

@occupation Retail salesperson
Customer greeting | welcoming customers | approaching customers | greeting customers | de:Begrüßung der Kunden | fr:accueil de la clientèle | es:recibir a clientes | pl:witanie klientów
Product knowledge | knowledge of products | product range knowledge | merchandise knowledge | de:Produktkenntnisse | de:Warenkunde | fr:connaissance des produits | es:conocimiento del producto | pl:znajomość asortymentu | pl:znajomość produktów
Goods-in checks in stores | unpacking deliveries | delivery checks in stores
Stockroom organisation | backroom organisation | stockroom tidying
Store cleanliness | tidying the sales floor | recovery of the sales floor
Exchange and returns in stores | handling returns | processing returns | refunds at the counter | de:Umtausch | fr:échanges et retours | es:cambios y devoluciones | pl:zwroty i wymiany
Special orders for customers | ordering items for customers | customer orders in stores
Toy sales | children's goods sales > Retail sales
Sports equipment sales | bicycle sales | outdoor equipment sales > Retail sales
Shoe sales | shoe advice | shoe fitting > Retail sales
Pet shop sales | pet supplies sales > Retail sales
Flower shop sales | plant sales > Retail sales
Tobacco and newspaper sales | kiosk work | lottery sales
Market stall selling | weekly market sales
Textile alterations counter | alterations service | tailoring measurements
Key cutting | shoe repair
Duty-free sales | airport retail > Retail sales
Second-hand sales | charity shop work
Sampling promotions | in-store demonstrations | product tasting | promoter work | hostess at promotions
Store staff scheduling | shop rota | staff rota in retail
Retail KPIs reporting | sales reporting in retail
Mystery shopping | service checks
