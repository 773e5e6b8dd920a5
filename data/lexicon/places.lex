# Countries, regions and larger towns, in five languages: hidden where a person could be known or judged by them.
# `= school`: the name of a school that does not say that it is one.
@kind place

!country-en-1 | Afghanistan | Albania | Algeria | Andorra | Angola | Argentina | Armenia | Australia | Austria
!country-en-2 | Azerbaijan | Bahamas | Bahrain | Bangladesh | Barbados | Belarus | Belgium | Belize | Benin | Bhutan
!country-en-3 | Bolivia | Bosnia | Bosnia and Herzegovina | Botswana | Brazil | Brunei | Bulgaria | Burkina Faso
!country-en-4 | Burma | Burundi | Cambodia | Cameroon | Canada | Cape Verde | Chad | Chile | China | Colombia | Congo
!country-en-5 | Costa Rica | Croatia | Cuba | Cyprus | Czechia | Czech Republic | Denmark | Djibouti
!country-en-6 | Dominican Republic | East Timor | Ecuador | Egypt | El Salvador | Eritrea | Estonia | Eswatini
!country-en-7 | Ethiopia | Fiji | Finland | France | Gabon | Gambia | Georgia | Germany | Ghana | Greece | Greenland
!country-en-8 | Grenada | Guatemala | Guinea | Guyana | Haiti | Honduras | Hong Kong | Hungary | Iceland | India
!country-en-9 | Indonesia | Iran | Iraq | Ireland | Israel | Italy | Ivory Coast | Jamaica | Japan | Jordan
!country-en-10 | Kazakhstan | Kenya | Kosovo | Kuwait | Kyrgyzstan | Laos | Latvia | Lebanon | Lesotho | Liberia
!country-en-11 | Libya | Liechtenstein | Lithuania | Luxembourg | Macau | Madagascar | Malawi | Malaysia | Maldives
!country-en-12 | Mali | Malta | Mauritania | Mauritius | Mexico | Moldova | Monaco | Mongolia | Montenegro | Morocco
!country-en-13 | Mozambique | Myanmar | Namibia | Nepal | Netherlands | New Zealand | Nicaragua | Niger | Nigeria
!country-en-14 | North Korea | North Macedonia | Northern Ireland | Norway | Oman | Pakistan | Palestine | Panama
!country-en-15 | Papua New Guinea | Paraguay | Peru | Philippines | Poland | Portugal | Puerto Rico | Qatar | Romania
!country-en-16 | Russia | Rwanda | Samoa | San Marino | Saudi Arabia | Scotland | Senegal | Serbia | Seychelles
!country-en-17 | Sierra Leone | Singapore | Slovakia | Slovenia | Somalia | South Africa | South Korea | South Sudan
!country-en-18 | Spain | Sri Lanka | Sudan | Suriname | Sweden | Switzerland | Syria | Taiwan | Tajikistan | Tanzania
!country-en-19 | Thailand | Togo | Tonga | Trinidad and Tobago | Tunisia | Turkey | Türkiye | Turkmenistan | Uganda
!country-en-20 | Ukraine | United Arab Emirates | ^UAE | United Kingdom | ^UK | ^U.K | Great Britain | Britain
!country-en-21 | England | Wales | United States | United States of America | ^USA | ^US | ^U.S.A | ^U.S | Uruguay
!country-en-22 | Uzbekistan | Vatican | Venezuela | Vietnam | Yemen | Zambia | Zimbabwe

!country-de-1 | Ägypten | Albanien | Algerien | Argentinien | Armenien | Aserbaidschan | Äthiopien | Australien
!country-de-2 | Belgien | Bolivien | Bosnien | Bosnien und Herzegowina | Brasilien | Bulgarien | Dänemark
!country-de-3 | Deutschland | Bundesrepublik Deutschland | Dominikanische Republik | Elfenbeinküste | Estland
!country-de-4 | Finnland | Frankreich | Georgien | Griechenland | Großbritannien | Indien | Indonesien | Irak | Irland
!country-de-5 | Island | Italien | Jamaika | Jemen | Jordanien | Kamerun | Kanada | Kasachstan | Katar | Kenia
!country-de-6 | Kirgisistan | Kolumbien | Kroatien | Kuba | Lettland | Libanon | Libyen | Litauen | Luxemburg
!country-de-7 | Marokko | Mazedonien | Mexiko | Moldau | Moldawien | Mongolei | Neuseeland | Niederlande | Norwegen
!country-de-8 | Nordmazedonien | Österreich | Philippinen | Polen | Rumänien | Russland | Sambia | Saudi-Arabien
!country-de-9 | Schottland | Schweden | Schweiz | Serbien | Simbabwe | Singapur | Slowakei | Slowenien | Spanien
!country-de-10 | Südafrika | Südkorea | Syrien | Tadschikistan | Tansania | Tschechien | Tschechische Republik
!country-de-11 | Tunesien | Türkei | Ungarn | Usbekistan | Vereinigte Staaten | Vereinigtes Königreich
!country-de-12 | Vereinigte Arabische Emirate | Weißrussland | Zypern

!country-fr-1 | Afrique du Sud | Albanie | Algérie | Allemagne | Angleterre | Arabie saoudite | Argentine | Arménie
!country-fr-2 | Australie | Autriche | Azerbaïdjan | Belgique | Biélorussie | Bénin | Bolivie | Bosnie | Brésil
!country-fr-3 | Bulgarie | Cambodge | Cameroun | Centrafrique | Chili | Chine | Chypre | Colombie | Corée du Sud
!country-fr-4 | Côte d'Ivoire | Croatie | Danemark | Écosse | Égypte | Émirats arabes unis | Équateur | Espagne
!country-fr-5 | Estonie | États-Unis | Éthiopie | Finlande | Géorgie | Grande-Bretagne | Grèce | Guinée | Guadeloupe
!country-fr-6 | Guyane | Haïti | Hongrie | Île Maurice | Inde | Indonésie | Irlande | Islande | Israël | Italie
!country-fr-7 | Japon | Jordanie | Koweït | La Réunion | Lettonie | Liban | Libye | Lituanie | Malaisie | Maroc
!country-fr-8 | Martinique | Mauritanie | Mexique | Norvège | Nouvelle-Calédonie | Nouvelle-Zélande | Ouganda
!country-fr-9 | Pays-Bas | Pays de Galles | Pérou | Pologne | République démocratique du Congo | République tchèque
!country-fr-10 | Roumanie | Royaume-Uni | Russie | Sénégal | Serbie | Singapour | Slovaquie | Slovénie | Soudan
!country-fr-11 | Suède | Suisse | Syrie | Tchad | Tchéquie | Thaïlande | Tunisie | Turquie | Viêt Nam

!country-es-1 | Alemania | Arabia Saudí | Argelia | Bélgica | Bielorrusia | Brasil | Camerún | Canadá | Chequia
!country-es-2 | Chipre | Corea del Sur | Costa de Marfil | Croacia | Dinamarca | Egipto | Emiratos Árabes Unidos
!country-es-3 | Escocia | Eslovaquia | Eslovenia | España | Estados Unidos | ^EE.UU | Filipinas | Finlandia | Francia
!country-es-4 | Gales | Gran Bretaña | Grecia | Guinea Ecuatorial | Hungría | Inglaterra | Irlanda | Islandia | Italia
!country-es-5 | Japón | Jordania | Letonia | Líbano | Libia | Lituania | Luxemburgo | Malasia | Marruecos | Mauricio
!country-es-6 | México | Noruega | Nueva Zelanda | Países Bajos | Holanda | Panamá | Perú | Polonia | Reino Unido
!country-es-7 | República Checa | República Dominicana | Rumanía | Rusia | Ruanda | Siria | Sudáfrica | Suecia | Suiza
!country-es-8 | Tailandia | Túnez | Turquía | Ucrania | Zimbabue

!country-pl-1 | Afganistan | Algieria | Anglia | Arabia Saudyjska | Argentyna | Azerbejdżan | Belgia | Białoruś
!country-pl-2 | Brazylia | Bułgaria | Chiny | Chorwacja | Cypr | Czarnogóra | Czechy | Dania | Egipt | Francja
!country-pl-3 | Grecja | Gruzja | Hiszpania | Holandia | Indie | Indonezja | Irlandia | Izrael | Japonia | Kazachstan
!country-pl-4 | Kolumbia | Korea Południowa | Litwa | Luksemburg | Łotwa | Maroko | Meksyk | Mołdawia | Niderlandy
!country-pl-5 | Niemcy | Norwegia | Nowa Zelandia | Polska | Polsce | Portugalia | Rosja | Rumunia | Słowacja
!country-pl-6 | Słowenia | Stany Zjednoczone | Szkocja | Szwajcaria | Szwecja | Tajlandia | Tunezja | Turcja | Ukraina
!country-pl-7 | Walia | Wenezuela | Węgry | Wielka Brytania | Wietnam | Włochy | Niemczech | Francji | Hiszpanii
!country-pl-8 | Wielkiej Brytanii | Anglii | Ukrainie | Czechach | Holandii | Irlandii | Norwegii

!continents-1 | Europe | Africa | Asia | North America | South America | Latin America | Middle East | Far East
!continents-2 | Scandinavia | Balkans | Caribbean | Europa | Afrika | Asien | Nordamerika | Südamerika | Skandinavien
!continents-3 | Afrique | Asie | Amérique du Nord | Amérique latine | América Latina | Sudamérica | Afryka | Azja
!continents-4 | Ameryka

!region-us-1 | Alabama | Alaska | Arizona | Arkansas | California | Colorado | Connecticut | Delaware | Florida
!region-us-2 | Hawaii | Idaho | Illinois | Indiana | Iowa | Kansas | Kentucky | Louisiana | Maine | Maryland
!region-us-3 | Massachusetts | Michigan | Minnesota | Mississippi | Missouri | Montana | Nebraska | Nevada
!region-us-4 | New Hampshire | New Jersey | New Mexico | New York | North Carolina | North Dakota | Ohio | Oklahoma
!region-us-5 | Oregon | Pennsylvania | Rhode Island | South Carolina | South Dakota | Tennessee | Texas | Utah
!region-us-6 | Vermont | Virginia | Washington | West Virginia | Wisconsin | Wyoming | Ontario | Quebec | Québec
!region-us-7 | British Columbia | Alberta | Manitoba | Saskatchewan | Nova Scotia | New Brunswick | Newfoundland
!region-us-8 | New South Wales | Queensland | Tasmania | South Australia | Western Australia

!region-uk-1 | Bedfordshire | Berkshire | Buckinghamshire | Cambridgeshire | Cheshire | Cornwall | County Durham
!region-uk-2 | Cumbria | Derbyshire | Devon | Dorset | East Sussex | Essex | Gloucestershire | Greater Manchester
!region-uk-3 | Hampshire | Herefordshire | Hertfordshire | Kent | Lancashire | Leicestershire | Lincolnshire
!region-uk-4 | Merseyside | Norfolk | Northamptonshire | Northumberland | North Yorkshire | Nottinghamshire
!region-uk-5 | Oxfordshire | Shropshire | Somerset | Staffordshire | Suffolk | Surrey | Tyne and Wear | Warwickshire
!region-uk-6 | West Midlands | West Sussex | West Yorkshire | South Yorkshire | Wiltshire | Worcestershire | Yorkshire
!region-uk-7 | Isle of Wight | Leinster | Munster | Connacht | Ulster | Co. Cork | Co. Dublin | Midlothian | Fife
!region-uk-8 | Lothian

!region-de-1 | Baden-Württemberg | Bayern | Bavaria | Brandenburg | Hessen | Hesse | Mecklenburg-Vorpommern
!region-de-2 | Niedersachsen | Lower Saxony | Nordrhein-Westfalen | North Rhine-Westphalia | Rheinland-Pfalz
!region-de-3 | Saarland | Sachsen | Saxony | Sachsen-Anhalt | Schleswig-Holstein | Thüringen | Thuringia | Ruhrgebiet
!region-de-4 | Franken | Schwaben | Westfalen | Rheinland | Tirol | Tyrol | Vorarlberg | Steiermark | Styria | Kärnten
!region-de-5 | Carinthia | Burgenland | Niederösterreich | Oberösterreich | Salzburger Land | Tessin | Ticino | Wallis
!region-de-6 | Valais | Waadt | Vaud | Aargau | Thurgau | Graubünden

!region-fr-1 | Alsace | Aquitaine | Auvergne | Auvergne-Rhône-Alpes | Bourgogne | Bourgogne-Franche-Comté | Bretagne
!region-fr-2 | Brittany | Centre-Val de Loire | Champagne-Ardenne | Corse | Corsica | Franche-Comté | Grand Est
!region-fr-3 | Hauts-de-France | Île-de-France | Languedoc-Roussillon | Limousin | Lorraine | Midi-Pyrénées
!region-fr-4 | Nord-Pas-de-Calais | Normandie | Normandy | Nouvelle-Aquitaine | Occitanie | Pays de la Loire
!region-fr-5 | Picardie | Poitou-Charentes | Provence | Provence-Alpes-Côte d'Azur | Rhône-Alpes | Savoie
!region-fr-6 | Haute-Savoie | Seine-Saint-Denis | Hauts-de-Seine | Val-de-Marne | Yvelines | Essonne | Finistère
!region-fr-7 | Morbihan | Gironde | Isère | Wallonie | Wallonia | Flandre | Flanders

!region-es-1 | Andalucía | Andalusia | Aragón | Asturias | Baleares | Canarias | Cantabria | Castilla-La Mancha
!region-es-2 | Castilla y León | Cataluña | Catalunya | Catalonia | Comunidad de Madrid | Comunidad Valenciana
!region-es-3 | Extremadura | Galicia | La Rioja | Navarra | País Vasco | Euskadi | Vizcaya | Bizkaia | Guipúzcoa
!region-es-4 | Gipuzkoa | Islas Baleares | Islas Canarias | Región de Murcia

!region-pl-1 | dolnośląskie | kujawsko-pomorskie | lubelskie | lubuskie | łódzkie | małopolskie | mazowieckie
!region-pl-2 | opolskie | podkarpackie | podlaskie | pomorskie | śląskie | świętokrzyskie | warmińsko-mazurskie
!region-pl-3 | wielkopolskie | zachodniopomorskie | Mazowsze | Małopolska | Wielkopolska | Dolny Śląsk | Górny Śląsk
!region-pl-4 | Śląsk | Silesia | Pomorze | Mazovia | Podkarpacie | Podlasie

!region-other-1 | Lombardia | Lombardy | Toscana | Tuscany | Veneto | Piemonte | Piedmont | Sicilia | Sicily
!region-other-2 | Sardegna | Sardinia | Puglia | Campania | Lazio | Liguria | Emilia-Romagna | Umbria | Calabria
!region-other-3 | Algarve | Alentejo | Transylvania | Crimea | Punjab | Gujarat | Maharashtra | Karnataka | Kerala
!region-other-4 | Tamil Nadu | Telangana | Andhra Pradesh | Uttar Pradesh | West Bengal | Rajasthan | Haryana | Bihar
!region-other-5 | Sindh | Guangdong | Sichuan | Zhejiang | Jiangsu | Fujian | Hubei | Hunan | Shandong | Hokkaido
!region-other-6 | Kyushu | Gauteng | KwaZulu-Natal | Western Cape | Eastern Cape

!town-uk-1 | London | Birmingham | Manchester | Leeds | Liverpool | Sheffield | Bristol | Glasgow | Edinburgh
!town-uk-2 | Cardiff | Belfast | Leicester | Coventry | Bradford | Nottingham | Newcastle | Newcastle upon Tyne
!town-uk-3 | Sunderland | Brighton | Hove | Hull | Kingston upon Hull | Plymouth | Stoke-on-Trent | Wolverhampton
!town-uk-4 | Derby | Swansea | Southampton | Portsmouth | Aberdeen | Dundee | Inverness | Perth | Stirling | Norwich
!town-uk-5 | Luton | Milton Keynes | Northampton | Peterborough | Cambridge | Oxford | Reading | Slough | Swindon
!town-uk-6 | Gloucester | Cheltenham | Bath | Exeter | Bournemouth | Poole | Ipswich | Colchester | Chelmsford
!town-uk-7 | Southend-on-Sea | Basildon | Watford | St Albans | Stevenage | Guildford | Woking | Croydon | Bromley
!town-uk-8 | Sutton | Kingston upon Thames | Richmond | Wimbledon | Ealing | Harrow | Wembley | Enfield | Barnet
!town-uk-9 | Camden | Islington | Hackney | Greenwich | Lewisham | Southwark | Lambeth | Wandsworth | Hammersmith
!town-uk-10 | Kensington | Chelsea | Westminster | Stratford | Ilford | Romford | Dartford | Maidstone | Canterbury
!town-uk-11 | Dover | Hastings | Eastbourne | Worthing | Crawley | Horsham | Winchester | Salisbury | Weymouth
!town-uk-12 | Torquay | Truro | Taunton | Yeovil | Hereford | Worcester | Shrewsbury | Telford | Walsall | Dudley
!town-uk-13 | Solihull | Rugby | Warwick | Leamington Spa | Stratford-upon-Avon | Nuneaton | Tamworth | Stafford
!town-uk-14 | Burton upon Trent | Loughborough | Lincoln | Grimsby | Scunthorpe | Doncaster | Rotherham | Barnsley
!town-uk-15 | Wakefield | Huddersfield | Halifax | Harrogate | York | Scarborough | Middlesbrough | Darlington
!town-uk-16 | Durham | Hartlepool | Gateshead | South Shields | Carlisle | Lancaster | Preston | Blackpool | Blackburn
!town-uk-17 | Burnley | Bolton | Bury | Rochdale | Oldham | Stockport | Salford | Wigan | Warrington | St Helens
!town-uk-18 | Southport | Birkenhead | Chester | Crewe | Macclesfield | Wrexham | Bangor | Newport | Llandudno
!town-uk-19 | Aberystwyth | Merthyr Tydfil | Paisley | Greenock | Ayr | Kilmarnock | Falkirk | Livingston
!town-uk-20 | Dunfermline | Kirkcaldy | Derry | Londonderry | Lisburn | Newry | Armagh

!town-ie-1 | Dublin | Cork | Limerick | Galway | Waterford | Drogheda | Dundalk | Swords | Bray | Navan | Kilkenny
!town-ie-2 | Ennis | Tralee | Carlow | Naas | Athlone | Letterkenny | Tullamore | Killarney | Sligo | Mullingar
!town-ie-3 | Wexford

!town-us-1 | New York City | ^NYC | Brooklyn | Queens | Manhattan | Bronx | Staten Island | Los Angeles | Chicago
!town-us-2 | Houston | Phoenix | Philadelphia | San Antonio | San Diego | Dallas | San Jose | Austin | Jacksonville
!town-us-3 | Fort Worth | Columbus | Charlotte | San Francisco | Bay Area | Silicon Valley | Indianapolis | Seattle
!town-us-4 | Denver | Washington DC | Washington D.C | Boston | El Paso | Nashville | Detroit | Oklahoma City
!town-us-5 | Portland | Las Vegas | Memphis | Louisville | Baltimore | Milwaukee | Albuquerque | Tucson | Fresno
!town-us-6 | Sacramento | Mesa | Kansas City | Atlanta | Omaha | Colorado Springs | Raleigh | Long Beach
!town-us-7 | Virginia Beach | Miami | Oakland | Minneapolis | Tulsa | Tampa | Arlington | New Orleans | Wichita
!town-us-8 | Cleveland | Bakersfield | Aurora | Anaheim | Honolulu | Santa Ana | Riverside | Corpus Christi
!town-us-9 | Lexington | Stockton | St. Louis | Saint Paul | Henderson | Pittsburgh | Cincinnati | Anchorage
!town-us-10 | Greensboro | Plano | Newark | Orlando | Irvine | Toledo | Jersey City | Chula Vista | Fort Wayne
!town-us-11 | St. Petersburg | Laredo | Buffalo | Madison | Lubbock | Chandler | Scottsdale | Glendale | Reno
!town-us-12 | Winston-Salem | Irving | Chesapeake | Gilbert | Hialeah | Garland | Fremont | Boise | Baton Rouge
!town-us-13 | Des Moines | Spokane | San Bernardino | Modesto | Tacoma | Fontana | Santa Clarita | Oxnard
!town-us-14 | Fayetteville | Rochester | Moreno Valley | Yonkers | Huntington Beach | Salt Lake City | Grand Rapids
!town-us-15 | Amarillo | Montgomery | Little Rock | Akron | Augusta | Huntsville | Shreveport | Tallahassee
!town-us-16 | Knoxville | Providence | Chattanooga | Tempe | Fort Lauderdale | Cape Coral | Sioux Falls | Eugene
!town-us-17 | Salem | Springfield | Pasadena | Hollywood | Palo Alto | Mountain View | Sunnyvale | Santa Clara
!town-us-18 | Cupertino | Menlo Park | Redwood City | Santa Monica | Berkeley | Santa Barbara | Santa Cruz | Ann Arbor
!town-us-19 | Boulder | Somerville | Hartford | New Haven | Stamford | Bridgeport | Syracuse | Albany | Ithaca
!town-us-20 | Hoboken | Princeton | Trenton | Wilmington | Annapolis | Bethesda | Rockville | Alexandria
!town-us-21 | Charlottesville | Roanoke | Asheville | Charleston | Savannah | Gainesville | Clearwater | Naples
!town-us-22 | Fort Myers | Pensacola | Mobile | Jackson | Lafayette | Evansville | South Bend | Naperville | Peoria
!town-us-23 | Rockford | Green Bay | Duluth | Fargo | Billings | Missoula | Cheyenne | Fort Collins | Santa Fe
!town-us-24 | Flagstaff | Bellevue | Redmond | Kirkland | Olympia | Everett | Bend | Beaverton | Hillsboro

!town-ca-au-1 | Toronto | Montreal | Montréal | Vancouver | Calgary | Edmonton | Ottawa | Winnipeg | Hamilton
!town-ca-au-2 | Kitchener | Waterloo | Victoria | Saskatoon | Regina | Windsor | Mississauga | Brampton | Markham
!town-ca-au-3 | Burnaby | Laval | Gatineau | Sherbrooke | Ville de Québec | Sydney | Melbourne | Brisbane | Adelaide
!town-ca-au-4 | Canberra | Gold Coast | Hobart | Darwin | Geelong | Wollongong | Cairns | Auckland | Wellington
!town-ca-au-5 | Christchurch | Dunedin

!town-de-1 | Berlin | Hamburg | München | Munich | Köln | Cologne | Frankfurt | Frankfurt am Main | Frankfurt (Oder)
!town-de-2 | Stuttgart | Düsseldorf | Dusseldorf | Leipzig | Dortmund | Essen | Bremen | Dresden | Hannover | Hanover
!town-de-3 | Nürnberg | Nuremberg | Duisburg | Bochum | Wuppertal | Bielefeld | Bonn | Münster | Mannheim | Karlsruhe
!town-de-4 | Augsburg | Wiesbaden | Mönchengladbach | Gelsenkirchen | Aachen | Braunschweig | Kiel | Chemnitz | Halle
!town-de-5 | Halle (Saale) | Magdeburg | Freiburg | Freiburg im Breisgau | Krefeld | Mainz | Lübeck | Erfurt
!town-de-6 | Oberhausen | Rostock | Kassel | Hagen | Potsdam | Saarbrücken | Hamm | Ludwigshafen | Mülheim | Oldenburg
!town-de-7 | Osnabrück | Leverkusen | Darmstadt | Heidelberg | Solingen | Herne | Regensburg | Neuss | Paderborn
!town-de-8 | Ingolstadt | Offenbach | Fürth | Würzburg | Ulm | Heilbronn | Pforzheim | Wolfsburg | Göttingen | Bottrop
!town-de-9 | Reutlingen | Koblenz | Bremerhaven | Recklinghausen | Bergisch Gladbach | Erlangen | Jena | Remscheid
!town-de-10 | Trier | Salzgitter | Moers | Siegen | Hildesheim | Cottbus | Gütersloh | Kaiserslautern | Witten | Hanau
!town-de-11 | Schwerin | Gera | Esslingen | Ludwigsburg | Iserlohn | Düren | Tübingen | Flensburg | Zwickau | Gießen
!town-de-12 | Ratingen | Lünen | Villingen-Schwenningen | Konstanz | Marl | Worms | Minden | Velbert | Bamberg
!town-de-13 | Bayreuth | Norderstedt | Delmenhorst | Viersen | Marburg | Dessau | Rheine | Gladbeck | Troisdorf
!town-de-14 | Wilhelmshaven | Neubrandenburg | Landshut | Aschaffenburg | Bocholt | Celle | Lüneburg | Kempten | Fulda
!town-de-15 | Dinslaken | Sindelfingen | Rosenheim | Passau | Weimar | Plauen | Görlitz | Greifswald | Stralsund
!town-de-16 | Wismar | Bautzen | Emden | Cuxhaven | Friedrichshafen | Ravensburg | Offenburg | Speyer | Garching
!town-de-17 | Kreuzberg | Charlottenburg | Prenzlauer Berg | Neukölln | Altona

!town-at-ch-1 | Wien | Vienna | Vienne | Viena | Wiedeń | Graz | Linz | Salzburg | Innsbruck | Klagenfurt | Villach
!town-at-ch-2 | Wels | St. Pölten | Dornbirn | Bregenz | Wiener Neustadt | Zürich | Zurich | Genf | Geneva | Genève
!town-at-ch-3 | Ginebra | Basel | Bâle | Bern | Berne | Lausanne | Winterthur | Luzern | Lucerne | St. Gallen | Lugano
!town-at-ch-4 | Biel | Bienne | Thun | Köniz | Fribourg | Neuchâtel | Schaffhausen | Chur | Zug | Sion | Montreux
!town-at-ch-5 | Vevey | Vaduz

!town-fr-1 | Paris | Marseille | Lyon | Toulouse | Nice | Nantes | Montpellier | Strasbourg | Bordeaux | Lille
!town-fr-2 | Rennes | Reims | Toulon | Saint-Étienne | Le Havre | Grenoble | Dijon | Angers | Villeurbanne | Nîmes
!town-fr-3 | Clermont-Ferrand | Aix-en-Provence | Le Mans | Brest | Tours | Amiens | Limoges | Annecy
!town-fr-4 | Boulogne-Billancourt | Perpignan | Metz | Besançon | Orléans | Rouen | Saint-Denis | Argenteuil
!town-fr-5 | Montreuil | Mulhouse | Caen | Nancy | Tourcoing | Roubaix | Nanterre | Vitry-sur-Seine | Créteil
!town-fr-6 | Avignon | Poitiers | Aubervilliers | Dunkerque | Aulnay-sous-Bois | Colombes | Versailles
!town-fr-7 | Asnières-sur-Seine | Courbevoie | Rueil-Malmaison | Champigny-sur-Marne | Béziers | La Rochelle | Cannes
!town-fr-8 | Antibes | Calais | Saint-Nazaire | Colmar | Drancy | Mérignac | Ajaccio | Bourges | Issy-les-Moulineaux
!town-fr-9 | Levallois-Perret | La Seyne-sur-Mer | Quimper | Noisy-le-Grand | Neuilly-sur-Seine | Valence
!town-fr-10 | Villeneuve-d'Ascq | Cergy | Pessac | Ivry-sur-Seine | Chambéry | Lorient | Troyes | Niort | Sarcelles
!town-fr-11 | Montauban | Villejuif | Hyères | Saint-Quentin | Beauvais | Cholet | Vannes | Pau | La Défense | Puteaux
!town-fr-12 | Saint-Malo | Bayonne | Biarritz | Arles | Belfort | Évry | Massy | Saclay | Sophia Antipolis | Sète
!town-fr-13 | Carcassonne | Albi | Tarbes | Angoulême | Périgueux | Saint-Brieuc | Blois | Chartres | Évreux
!town-fr-14 | Cherbourg | Charleville-Mézières | Épinal | Thionville | Bruxelles | Brussels | Brüssel | Bruselas
!town-fr-15 | Bruksela | Anvers | Antwerp | Antwerpen | Gand | Gent | Ghent | Liège | Lüttich | Charleroi | Namur
!town-fr-16 | Bruges | Brugge | Mons | Louvain | Leuven | Louvain-la-Neuve | Mechelen | Hasselt | Kortrijk

!town-es-1 | Madrid | Barcelona | Barcelone | Valencia | Sevilla | Seville | Séville | Zaragoza | Málaga | Malaga
!town-es-2 | Murcia | Palma | Palma de Mallorca | Las Palmas | Las Palmas de Gran Canaria | Bilbao | Alicante
!town-es-3 | Córdoba | Valladolid | Vigo | Gijón | Hospitalet de Llobregat | L'Hospitalet | Vitoria | Vitoria-Gasteiz
!town-es-4 | La Coruña | A Coruña | Granada | Elche | Oviedo | Tarrasa | Terrassa | Badalona | Cartagena | Jerez
!town-es-5 | Jerez de la Frontera | Sabadell | Móstoles | Santa Cruz de Tenerife | Tenerife | Pamplona | Almería
!town-es-6 | Alcalá de Henares | Fuenlabrada | Leganés | San Sebastián | Donostia | Getafe | Burgos | Albacete
!town-es-7 | Santander | Castellón | Castellón de la Plana | Alcorcón | Logroño | La Laguna | Badajoz | Salamanca
!town-es-8 | Huelva | Marbella | Lérida | Lleida | Tarragona | León | Torrejón de Ardoz | Parla | Dos Hermanas
!town-es-9 | Mataró | Cádiz | Santa Coloma de Gramenet | Algeciras | Jaén | Alcobendas | Orense | Ourense | Reus
!town-es-10 | Torrevieja | Telde | Barakaldo | Lugo | Santiago de Compostela | Girona | Gerona | Cáceres | Lorca
!town-es-11 | Sant Cugat | San Cugat del Vallés | Pontevedra | Ciudad Real | Guadalajara | Palencia | Zamora | Ávila
!town-es-12 | Segovia | Cuenca | Soria | Teruel | Huesca | Ferrol | Melilla | Ceuta | Pozuelo de Alarcón | Las Rozas
!town-es-13 | Majadahonda | Ibiza | Menorca | Mallorca | Gran Canaria | Lanzarote | Avilés | Ponferrada | Gandía
!town-es-14 | Benidorm | Manresa | Rubí | Vilanova

!town-pl-1 | Warszawa | Warsaw | Warschau | Varsovie | Varsovia | Warszawie | Warszawy | Kraków | Cracow | Krakow
!town-pl-2 | Krakau | Cracovie | Cracovia | Krakowie | Krakowa | Łódź | Lodz | Łodzi | Wrocław | Breslau | Wrocławiu
!town-pl-3 | Wrocławia | Poznań | Posen | Poznaniu | Poznania | Gdańsk | Danzig | Gdańsku | Gdańska | Szczecin
!town-pl-4 | Stettin | Szczecinie | Bydgoszcz | Bydgoszczy | Lublin | Lublinie | Białystok | Białymstoku | Katowice
!town-pl-5 | Katowicach | Gdynia | Gdyni | Częstochowa | Częstochowie | Radom | Radomiu | Toruń | Toruniu | Sosnowiec
!town-pl-6 | Sosnowcu | Rzeszów | Rzeszowie | Kielce | Kielcach | Gliwice | Gliwicach | Olsztyn | Olsztynie | Zabrze
!town-pl-7 | Zabrzu | Bielsko-Biała | Bielsku-Białej | Bytom | Bytomiu | Zielona Góra | Zielonej Górze | Rybnik
!town-pl-8 | Rybniku | Ruda Śląska | Opole | Opolu | Tychy | Tychach | Gorzów Wielkopolski | Dąbrowa Górnicza | Elbląg
!town-pl-9 | Elblągu | Płock | Płocku | Wałbrzych | Wałbrzychu | Włocławek | Włocławku | Tarnów | Tarnowie | Chorzów
!town-pl-10 | Chorzowie | Koszalin | Koszalinie | Kalisz | Kaliszu | Legnica | Legnicy | Grudziądz | Jaworzno | Słupsk
!town-pl-11 | Słupsku | Jastrzębie-Zdrój | Nowy Sącz | Nowym Sączu | Jelenia Góra | Jeleniej Górze | Siedlce
!town-pl-12 | Mysłowice | Piła | Pile | Konin | Koninie | Ostrów Wielkopolski | Inowrocław | Lubin | Stargard
!town-pl-13 | Gniezno | Suwałki | Pruszków | Piaseczno | Zamość | Ostrołęka | Stalowa Wola | Sopot | Sopocie
!town-pl-14 | Przemyśl | Kędzierzyn-Koźle | Łomża | Leszno | Żory | Tarnobrzeg | Mielec | Świdnica | Pabianice
!town-pl-15 | Zakopane | Oświęcim | Chełm | Biała Podlaska | Puławy | Krosno | Ełk | Skierniewice | Kutno | Otwock
!town-pl-16 | Legionowo | Ursynów | Mokotów | Wola | Praga-Południe | Żoliborz

!town-it-pt-1 | Roma | Rome | Rom | Rzym | Milano | Milan | Mailand | Mediolan | Napoli | Neapel | Torino | Turin
!town-it-pt-2 | Palermo | Genova | Genoa | Bologna | Firenze | Florence | Florenz | Bari | Catania | Venezia | Venice
!town-it-pt-3 | Venedig | Verona | Messina | Padova | Padua | Trieste | Brescia | Taranto | Prato | Parma | Modena
!town-it-pt-4 | Reggio Calabria | Reggio Emilia | Perugia | Livorno | Ravenna | Cagliari | Foggia | Rimini | Salerno
!town-it-pt-5 | Ferrara | Sassari | Latina | Monza | Bergamo | Trento | Vicenza | Bolzano | Pescara | Siena | Pisa
!town-it-pt-6 | Lucca | Como | Udine | Lecce | Ancona | Lisboa | Lisbon | Lissabon | Lisbonne | Lizbona | Porto
!town-it-pt-7 | Oporto | Braga | Coimbra | Funchal | Setúbal | Aveiro | Faro | Évora | Leiria | Guimarães | Viseu

!town-north-1 | Amsterdam | Rotterdam | Den Haag | The Hague | La Haye | Utrecht | Eindhoven | Tilburg | Groningen
!town-north-2 | Almere | Breda | Nijmegen | Enschede | Haarlem | Arnhem | Amersfoort | Apeldoorn | Maastricht | Leiden
!town-north-3 | Delft | Zwolle | 's-Hertogenbosch | Den Bosch | Stockholm | Göteborg | Gothenburg | Malmö | Uppsala
!town-north-4 | Västerås | Örebro | Linköping | Helsingborg | Norrköping | Lund | Umeå | Oslo | Bergen | Trondheim
!town-north-5 | Stavanger | Drammen | Tromsø | Copenhagen | København | Kopenhagen | Copenhague | Kopenhaga | Aarhus
!town-north-6 | Odense | Aalborg | Esbjerg | Helsinki | Espoo | Tampere | Vantaa | Oulu | Turku | Jyväskylä
!town-north-7 | Reykjavik | Reykjavík | Akureyri | Tallinn | Tartu | Riga | Daugavpils | Vilnius | Wilno | Kaunas
!town-north-8 | Klaipėda

!town-east-1 | Prague | Praha | Prag | Praga | Brno | Brünn | Ostrava | Plzeň | Pilsen | Liberec | Olomouc
!town-east-2 | České Budějovice | Hradec Králové | Pardubice | Zlín | Bratislava | Pressburg | Bratysława | Košice
!town-east-3 | Žilina | Prešov | Nitra | Banská Bystrica | Trnava | Budapest | Budapeszt | Debrecen | Szeged | Miskolc
!town-east-4 | Pécs | Győr | Bucharest | București | Bukarest | Bucarest | Cluj | Cluj-Napoca | Timișoara | Iași
!town-east-5 | Constanța | Craiova | Brașov | Galați | Oradea | Sibiu | Sofia | Plovdiv | Varna | Burgas | Belgrade
!town-east-6 | Beograd | Belgrad | Novi Sad | Niš | Zagreb | Split | Rijeka | Osijek | Ljubljana | Laibach | Maribor
!town-east-7 | Sarajevo | Mostar | Banja Luka | Skopje | Tirana | Durrës | Pristina | Prishtina | Podgorica | Athens
!town-east-8 | Athen | Athènes | Atenas | Ateny | Thessaloniki | Patras | Heraklion | Nicosia | Limassol | Valletta
!town-east-9 | Chișinău | Chisinau | Kyiv | Kiev | Kiew | Kijów | Lviv | Lemberg | Lwów | Kharkiv | Charków | Odesa
!town-east-10 | Odessa | Dnipro | Zaporizhzhia | Ivano-Frankivsk | Vinnytsia | Minsk | Mińsk | Grodno | Homel | Moscow
!town-east-11 | Moskva | Moskau | Moscou | Moskwa | Moscú | Saint Petersburg | St Petersburg | Sankt Petersburg
!town-east-12 | Novosibirsk | Yekaterinburg | Kazan | Nizhny Novgorod | Samara | Rostov | Rostov-on-Don | Kaliningrad
!town-east-13 | Tbilisi | Yerevan | Baku | Istanbul | Stambuł | Estambul | Ankara | Izmir | İzmir | Bursa | Antalya
!town-east-14 | Adana | Gaziantep | Konya

!town-mideast-africa-1 | Dubai | Abu Dhabi | Sharjah | Doha | Riyadh | Riad | Jeddah | Dammam | Kuwait City | Manama
!town-mideast-africa-2 | Muscat | Amman | Beirut | Beyrouth | Damascus | Damas | Aleppo | Baghdad | Basra | Erbil
!town-mideast-africa-3 | Tehran | Teheran | Téhéran | Isfahan | Mashhad | Shiraz | Tabriz | Jerusalem | Tel Aviv
!town-mideast-africa-4 | Haifa | Gaza | Ramallah | Cairo | Kairo | Le Caire | El Cairo | Kair | Giza | Tripoli
!town-mideast-africa-5 | Benghazi | Tunis | Sfax | Algiers | Alger | Argel | Algier | Oran | Constantine | Casablanca
!town-mideast-africa-6 | Rabat | Marrakech | Marrakesh | Fès | Fez | Tanger | Tangier | Agadir | Meknès | Oujda
!town-mideast-africa-7 | Dakar | Bamako | Abidjan | Yamoussoukro | Accra | Kumasi | Tamale | Lomé | Cotonou | Lagos
!town-mideast-africa-8 | Abuja | Ibadan | Kano | Kaduna | Port Harcourt | Benin City | Enugu | Onitsha | Aba | Jos
!town-mideast-africa-9 | Ilorin | Abeokuta | Douala | Yaoundé | Libreville | Kinshasa | Brazzaville | Lubumbashi
!town-mideast-africa-10 | Luanda | Kampala | Nairobi | Mombasa | Kisumu | Nakuru | Eldoret | Addis Ababa | Asmara
!town-mideast-africa-11 | Mogadishu | Hargeisa | Djibouti City | Khartoum | Juba | Kigali | Bujumbura | Dar es Salaam
!town-mideast-africa-12 | Dodoma | Arusha | Zanzibar | Lusaka | Ndola | Harare | Bulawayo | Maputo | Windhoek
!town-mideast-africa-13 | Gaborone | Johannesburg | Cape Town | Durban | Pretoria | Port Elizabeth | Bloemfontein
!town-mideast-africa-14 | Soweto | Antananarivo | Port Louis | Freetown | Monrovia | Conakry | Ouagadougou | Niamey
!town-mideast-africa-15 | N'Djamena | Nouakchott | Banjul

!town-asia-1 | Mumbai | Bombay | Delhi | New Delhi | Bangalore | Bengaluru | Hyderabad | Chennai | Madras | Kolkata
!town-asia-2 | Calcutta | Pune | Ahmedabad | Surat | Jaipur | Lucknow | Kanpur | Nagpur | Indore | Bhopal
!town-asia-3 | Visakhapatnam | Patna | Vadodara | Ghaziabad | Ludhiana | Agra | Nashik | Faridabad | Meerut | Rajkot
!town-asia-4 | Varanasi | Srinagar | Amritsar | Chandigarh | Coimbatore | Madurai | Kochi | Cochin
!town-asia-5 | Thiruvananthapuram | Trivandrum | Mysore | Mysuru | Mangalore | Noida | Gurgaon | Gurugram | Goa
!town-asia-6 | Guwahati | Bhubaneswar | Ranchi | Karachi | Lahore | Islamabad | Rawalpindi | Faisalabad | Multan
!town-asia-7 | Peshawar | Quetta | Dhaka | Chittagong | Sylhet | Khulna | Colombo | Kandy | Galle | Kathmandu
!town-asia-8 | Pokhara | Thimphu | Kabul | Herat | Tashkent | Samarkand | Almaty | Astana | Nur-Sultan | Bishkek
!town-asia-9 | Dushanbe | Ashgabat | Beijing | Peking | Pékin | Pekín | Pekin | Shanghai | Guangzhou | Shenzhen
!town-asia-10 | Tianjin | Chongqing | Chengdu | Wuhan | Hangzhou | Xi'an | Nanjing | Suzhou | Shenyang | Harbin
!town-asia-11 | Dalian | Qingdao | Jinan | Zhengzhou | Changsha | Kunming | Xiamen | Fuzhou | Ningbo | Wuxi | Hefei
!town-asia-12 | Dongguan | Foshan | Kowloon | Taipei | Kaohsiung | Taichung | Tainan | Hsinchu | Ulaanbaatar | Seoul
!town-asia-13 | Séoul | Seúl | Busan | Incheon | Daegu | Daejeon | Gwangju | Suwon | Pyongyang | Tokyo | Tokio
!town-asia-14 | Yokohama | Osaka | Nagoya | Sapporo | Fukuoka | Kobe | Kyoto | Kawasaki | Saitama | Hiroshima | Sendai
!town-asia-15 | Manila | Quezon City | Makati | Cebu | Cebu City | Davao | Taguig | Pasig | Jakarta | Surabaya
!town-asia-16 | Bandung | Medan | Semarang | Makassar | Yogyakarta | Denpasar | Bali | Kuala Lumpur | Penang
!town-asia-17 | George Town | Johor Bahru | Ipoh | Kuching | Kota Kinabalu | Petaling Jaya | Shah Alam | Bangkok
!town-asia-18 | Chiang Mai | Phuket | Pattaya | Hanoi | Hà Nội | Ho Chi Minh City | Hồ Chí Minh | Saigon | Da Nang
!town-asia-19 | Đà Nẵng | Hải Phòng | Haiphong | Can Tho | Cần Thơ | Hue | Phnom Penh | Siem Reap | Vientiane | Yangon
!town-asia-20 | Rangoon | Mandalay

!town-latin-1 | Mexico City | Ciudad de México | ^CDMX | Monterrey | Puebla | Tijuana | Toluca | Querétaro | Mérida
!town-latin-2 | Cancún | Chihuahua | Guatemala City | Ciudad de Guatemala | San Salvador | Tegucigalpa
!town-latin-3 | San Pedro Sula | Managua | San José | Panama City | Ciudad de Panamá | Havana | La Habana
!town-latin-4 | Santo Domingo | San Juan | Port-au-Prince | Kingston | Port of Spain | Bogotá | Bogota | Medellín
!town-latin-5 | Medellin | Cali | Barranquilla | Cartagena de Indias | Bucaramanga | Pereira | Caracas | Maracaibo
!town-latin-6 | Barquisimeto | Quito | Guayaquil | Lima | Arequipa | Trujillo | Cusco | La Paz
!town-latin-7 | Santa Cruz de la Sierra | Cochabamba | Asunción | Montevideo | Buenos Aires | Rosario | Mendoza
!town-latin-8 | La Plata | Mar del Plata | Tucumán | Santiago de Chile | Santiago | Valparaíso | Concepción
!town-latin-9 | Viña del Mar | São Paulo | Sao Paulo | Rio de Janeiro | Brasília | Brasilia | Salvador | Fortaleza
!town-latin-10 | Belo Horizonte | Manaus | Curitiba | Recife | Porto Alegre | Belém | Goiânia | Guarulhos | Campinas
!town-latin-11 | São Luís | Maceió | Natal | Florianópolis | Joinville | Santos | Vitória

!school-1 | Sciences Po | INSEAD | Caltech | Sorbonne | La Sorbonne | HEC Paris | ESSEC | ESCP | EDHEC = school
!school-2 | ESADE | IESE | Georgia Tech | Virginia Tech | Harvard | Stanford | Yale | Princeton | Dartmouth = school
!school-3 | Polytechnique | Centrale Paris | CentraleSupélec | Mines ParisTech | Arts et Métiers = school
!school-4 | Télécom Paris | Humboldt-Universität | Imperial College | King's College | Trinity College = school
!school-5 | Goldsmiths | Birkbeck | Sandhurst | Juilliard | Berkeley | Bocconi | Polimi | EPFL | ETH Zürich = school
!school-6 | ETH Zurich | RWTH Aachen | TU München | TU Berlin | TU Dresden | TU Wien | FU Berlin | HU Berlin = school
!school-7 | LMU München | KU Leuven | TU Delft | AGH Kraków | SGH Warszawa | UMCS | UAM | UJ Kraków | PJATK = school
!school-8 | SWPS | IIT Bombay | IIT Delhi | IIT Madras | IIT Kanpur | BITS Pilani = school
