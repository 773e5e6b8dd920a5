# Countries, regions and larger towns, in five languages: hidden where a person could be known or judged by them.
# `= school`: the name of a school that does not say that it is one.
@kind place

!country-en-1 | Korea | S.Korea | Republic of Korea | Afghanistan | Albania | Algeria | Andorra | Angola | Argentina | Armenia | Australia | Austria
!country-en-2 | Azerbaijan | ^Bahamas | ^BAHAMAS | Bahrain | Bangladesh | ^Barbados | ^BARBADOS | ^Belarus | ^BELARUS
!country-en-3 | Belgium | Belize | Benin | Bhutan | Bolivia | Bosnia | Bosnia and Herzegovina | Botswana | Brazil
!country-en-4 | Brunei | Bulgaria | Burkina Faso | Burma | Burundi | Cambodia | Cameroon | Canada | Cape Verde | Chad
!country-en-5 | Chile | China | Colombia | Congo | Costa Rica | Croatia | Cuba | ^Cyprus | ^CYPRUS | Czechia
!country-en-6 | Czech Republic | Denmark | Djibouti | Dominican Republic | East Timor | Ecuador | Egypt | El Salvador
!country-en-7 | Eritrea | Estonia | Eswatini | Ethiopia | Fiji | Finland | France | Gabon | Gambia | Georgia | Germany
!country-en-8 | Ghana | Greece | Greenland | Grenada | Guatemala | Guinea | Guyana | Haiti | ^Honduras | ^HONDURAS
!country-en-9 | Hong Kong | Hungary | Iceland | India | Indonesia | Iran | Iraq | Ireland | Israel | Italy
!country-en-10 | Ivory Coast | Jamaica | Japan | Jordan | Kazakhstan | Kenya | Kosovo | Kuwait | Kyrgyzstan | ^Laos
!country-en-11 | ^LAOS | Latvia | Lebanon | Lesotho | Liberia | Libya | Liechtenstein | Lithuania | Luxembourg | Macau
!country-en-12 | Madagascar | Malawi | Malaysia | ^Maldives | ^MALDIVES | Mali | Malta | Mauritania | ^Mauritius
!country-en-13 | ^MAURITIUS | Mexico | Moldova | Monaco | Mongolia | Montenegro | Morocco | Mozambique | Myanmar
!country-en-14 | Namibia | Nepal | ^Netherlands | ^NETHERLANDS | New Zealand | Nicaragua | Niger | Nigeria
!country-en-15 | North Korea | North Macedonia | Northern Ireland | Norway | Oman | Pakistan | Palestine | Panama
!country-en-16 | Papua New Guinea | Paraguay | Peru | ^Philippines | ^PHILIPPINES | Poland | Portugal | Puerto Rico
!country-en-17 | Qatar | Romania | Russia | Rwanda | Samoa | San Marino | Saudi Arabia | Scotland | Senegal | Serbia
!country-en-18 | ^Seychelles | ^SEYCHELLES | Sierra Leone | Singapore | Slovakia | Slovenia | Somalia | South Africa
!country-en-19 | South Korea | South Sudan | Spain | Sri Lanka | Sudan | Suriname | Sweden | Switzerland | Syria
!country-en-20 | Taiwan | Tajikistan | Tanzania | Thailand | Togo | Tonga | Trinidad and Tobago | Tunisia | Turkey
!country-en-21 | Türkiye | Turkmenistan | Uganda | Ukraine | United Arab Emirates | ^UAE | United Kingdom | ^UK | ^U.K
!country-en-22 | Great Britain | Britain | England | ^Wales | ^WALES | United States | United States of America | ^USA
!country-en-23 | ^US | ^U.S.A | ^U.S | Uruguay | Uzbekistan | Vatican | Venezuela | Vietnam | Yemen | Zambia
!country-en-24 | Zimbabwe

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
!country-es-3 | Escocia | Eslovaquia | Eslovenia | España | Estados Unidos | ^EE.UU | ^Filipinas | ^FILIPINAS
!country-es-4 | Finlandia | Francia | ^Gales | ^GALES | Gran Bretaña | Grecia | Guinea Ecuatorial | Hungría
!country-es-5 | Inglaterra | Irlanda | Islandia | Italia | Japón | Jordania | Letonia | Líbano | Libia | Lituania
!country-es-6 | Luxemburgo | Malasia | ^Marruecos | ^MARRUECOS | Mauricio | México | Noruega | Nueva Zelanda
!country-es-7 | Países Bajos | Holanda | Panamá | Perú | Polonia | Reino Unido | República Checa
!country-es-8 | República Dominicana | Rumanía | Rusia | Ruanda | Siria | Sudáfrica | Suecia | Suiza | Tailandia
!country-es-9 | Túnez | Turquía | Ucrania | Zimbabue

!country-pl-1 | Afganistan | Algieria | Anglia | Arabia Saudyjska | Argentyna | Azerbejdżan | Belgia | Białoruś
!country-pl-2 | Brazylia | Bułgaria | Chiny | Chorwacja | Cypr | Czarnogóra | Czechy | Dania | Egipt | Francja
!country-pl-3 | Grecja | Gruzja | Hiszpania | Holandia | Indie | Indonezja | Irlandia | Izrael | Japonia | Kazachstan
!country-pl-4 | Kolumbia | Korea Południowa | Litwa | Luksemburg | Łotwa | Maroko | Meksyk | Mołdawia | Niderlandy
!country-pl-5 | Niemcy | Norwegia | Nowa Zelandia | Polska | Polsce | Portugalia | Rosja | Rumunia | Słowacja
!country-pl-6 | Słowenia | Stany Zjednoczone | Szkocja | Szwajcaria | Szwecja | Tajlandia | Tunezja | Turcja | Ukraina
!country-pl-7 | Walia | Wenezuela | Węgry | Wielka Brytania | Wietnam | Włochy | Niemczech | Francji | Hiszpanii
!country-pl-8 | Wielkiej Brytanii | Anglii | Ukrainie | Czechach | Holandii | Irlandii | Norwegii

!continents-1 | Europe | Africa | Asia | North America | South America | Latin America | Middle East | Far East
!continents-2 | Scandinavia | ^Balkans | ^BALKANS | Caribbean | Europa | Afrika | Asien | Nordamerika | Südamerika
!continents-3 | Skandinavien | Afrique | Asie | Amérique du Nord | Amérique latine | América Latina | Sudamérica
!continents-4 | Afryka | Azja | Ameryka

!region-us-1 | Alabama | Alaska | Arizona | ^Arkansas | ^ARKANSAS | California | Colorado | Connecticut | Delaware
!region-us-2 | Florida | Hawaii | Idaho | ^Illinois | ^ILLINOIS | Indiana | Iowa | ^Kansas | ^KANSAS | Kentucky
!region-us-3 | Louisiana | Maine | Maryland | ^Massachusetts | ^MASSACHUSETTS | Michigan | Minnesota | Mississippi
!region-us-4 | Missouri | Montana | Nebraska | Nevada | New Hampshire | New Jersey | New Mexico | New York
!region-us-5 | North Carolina | North Dakota | Ohio | Oklahoma | Oregon | Pennsylvania | Rhode Island | South Carolina
!region-us-6 | South Dakota | Tennessee | ^Texas | ^TEXAS | Utah | Vermont | Virginia | Washington | West Virginia
!region-us-7 | Wisconsin | Wyoming | Ontario | Quebec | Québec | British Columbia | Alberta | Manitoba | Saskatchewan
!region-us-8 | Nova Scotia | New Brunswick | Newfoundland | New South Wales | Queensland | Tasmania | South Australia
!region-us-9 | Western Australia

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
!region-de-5 | Carinthia | Burgenland | Niederösterreich | Oberösterreich | Salzburger Land | Tessin | Ticino
!region-de-6 | ^Wallis | ^WALLIS | ^Valais | ^VALAIS | Waadt | Vaud | Aargau | Thurgau | Graubünden

!region-fr-1 | Alsace | Aquitaine | Auvergne | Auvergne-Rhône-Alpes | Bourgogne | Bourgogne-Franche-Comté | Bretagne
!region-fr-2 | Brittany | Centre-Val de Loire | Champagne-Ardenne | Corse | Corsica | Franche-Comté | Grand Est
!region-fr-3 | Hauts-de-France | Île-de-France | Languedoc-Roussillon | Limousin | Lorraine | Midi-Pyrénées
!region-fr-4 | Nord-Pas-de-Calais | Normandie | Normandy | Nouvelle-Aquitaine | Occitanie | Pays de la Loire
!region-fr-5 | Picardie | Poitou-Charentes | Provence | Provence-Alpes-Côte d'Azur | Rhône-Alpes | Savoie
!region-fr-6 | Haute-Savoie | Seine-Saint-Denis | Hauts-de-Seine | Val-de-Marne | ^Yvelines | ^YVELINES | Essonne
!region-fr-7 | Finistère | Morbihan | Gironde | Isère | Wallonie | Wallonia | Flandre | ^Flanders | ^FLANDERS

!region-es-1 | Andalucía | Andalusia | Aragón | ^Asturias | ^ASTURIAS | ^Baleares | ^BALEARES | ^Canarias | ^CANARIAS
!region-es-2 | Cantabria | Castilla-La Mancha | Castilla y León | Cataluña | Catalunya | Catalonia
!region-es-3 | Comunidad de Madrid | Comunidad Valenciana | Extremadura | Galicia | La Rioja | Navarra | País Vasco
!region-es-4 | Euskadi | Vizcaya | Bizkaia | Guipúzcoa | Gipuzkoa | Islas Baleares | Islas Canarias | Región de Murcia

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

!town-uk-1 | London | Birmingham | Manchester | ^Leeds | ^LEEDS | Liverpool | Sheffield | Bristol | Glasgow
!town-uk-2 | Edinburgh | Cardiff | Belfast | Leicester | Coventry | Bradford | Nottingham | Newcastle
!town-uk-3 | Newcastle upon Tyne | Sunderland | Brighton | Hove | Hull | Kingston upon Hull | Plymouth
!town-uk-4 | Stoke-on-Trent | Wolverhampton | Derby | Swansea | Southampton | Portsmouth | Aberdeen | Dundee
!town-uk-5 | ^Inverness | ^INVERNESS | Perth | Stirling | Norwich | Luton | Milton Keynes | Northampton | Peterborough
!town-uk-6 | Cambridge | Oxford | Reading | Slough | Swindon | Gloucester | Cheltenham | Bath | Exeter | Bournemouth
!town-uk-7 | Poole | Ipswich | Colchester | Chelmsford | Southend-on-Sea | Basildon | Watford | St Albans | Stevenage
!town-uk-8 | Guildford | Woking | Croydon | Bromley | Sutton | Kingston upon Thames | Richmond | Wimbledon | Ealing
!town-uk-9 | Harrow | Wembley | Enfield | Barnet | Camden | Islington | Hackney | Greenwich | Lewisham | Southwark
!town-uk-10 | Lambeth | Wandsworth | Hammersmith | Kensington | Chelsea | Westminster | Stratford | Ilford | Romford
!town-uk-11 | Dartford | Maidstone | Canterbury | Dover | ^Hastings | ^HASTINGS | Eastbourne | Worthing | Crawley
!town-uk-12 | Horsham | Winchester | Salisbury | Weymouth | Torquay | Truro | Taunton | Yeovil | Hereford | Worcester
!town-uk-13 | Shrewsbury | Telford | Walsall | Dudley | Solihull | Rugby | Warwick | Leamington Spa
!town-uk-14 | Stratford-upon-Avon | Nuneaton | Tamworth | Stafford | Burton upon Trent | Loughborough | Lincoln
!town-uk-15 | Grimsby | Scunthorpe | Doncaster | Rotherham | Barnsley | Wakefield | Huddersfield | Halifax | Harrogate
!town-uk-16 | York | Scarborough | Middlesbrough | Darlington | Durham | Hartlepool | Gateshead | South Shields
!town-uk-17 | Carlisle | Lancaster | Preston | Blackpool | Blackburn | Burnley | Bolton | Bury | Rochdale | Oldham
!town-uk-18 | Stockport | Salford | Wigan | Warrington | St Helens | Southport | Birkenhead | Chester | Crewe
!town-uk-19 | Macclesfield | Wrexham | Bangor | Newport | Llandudno | Aberystwyth | Merthyr Tydfil | Paisley
!town-uk-20 | Greenock | Ayr | Kilmarnock | Falkirk | Livingston | Dunfermline | Kirkcaldy | Derry | Londonderry
!town-uk-21 | Lisburn | Newry | Armagh

!town-ie-1 | Dublin | Cork | Limerick | Galway | Waterford | Drogheda | Dundalk | ^Swords | ^SWORDS | Bray | Navan
!town-ie-2 | Kilkenny | ^Ennis | ^ENNIS | Tralee | Carlow | ^Naas | ^NAAS | Athlone | Letterkenny | Tullamore
!town-ie-3 | Killarney | Sligo | Mullingar | Wexford

!town-us-1 | New York City | ^NYC | Brooklyn | ^Queens | ^QUEENS | Manhattan | Bronx | Staten Island | Los Angeles
!town-us-2 | Chicago | Houston | Phoenix | Philadelphia | San Antonio | San Diego | ^Dallas | ^DALLAS | San Jose
!town-us-3 | Austin | Jacksonville | Fort Worth | ^Columbus | ^COLUMBUS | Charlotte | San Francisco | Bay Area
!town-us-4 | Silicon Valley | ^Indianapolis | ^INDIANAPOLIS | Seattle | Denver | Washington DC | Washington D.C
!town-us-5 | Boston | El Paso | Nashville | Detroit | Oklahoma City | Portland | Las Vegas | ^Memphis | ^MEMPHIS
!town-us-6 | Louisville | Baltimore | Milwaukee | Albuquerque | Tucson | Fresno | Sacramento | Mesa | Kansas City
!town-us-7 | Atlanta | Omaha | Colorado Springs | Raleigh | Long Beach | Virginia Beach | Miami | Oakland
!town-us-8 | ^Minneapolis | ^MINNEAPOLIS | Tulsa | Tampa | Arlington | New Orleans | Wichita | Cleveland | Bakersfield
!town-us-9 | Aurora | Anaheim | Honolulu | Santa Ana | Riverside | Corpus Christi | Lexington | Stockton | St. Louis
!town-us-10 | Saint Paul | Henderson | Pittsburgh | Cincinnati | Anchorage | Greensboro | Plano | Newark | Orlando
!town-us-11 | Irvine | Toledo | Jersey City | Chula Vista | Fort Wayne | St. Petersburg | Laredo | Buffalo | Madison
!town-us-12 | Lubbock | Chandler | Scottsdale | Glendale | Reno | Winston-Salem | Irving | Chesapeake | Gilbert
!town-us-13 | Hialeah | Garland | Fremont | Boise | Baton Rouge | Des Moines | Spokane | San Bernardino | Modesto
!town-us-14 | Tacoma | Fontana | Santa Clarita | Oxnard | Fayetteville | Rochester | Moreno Valley | ^Yonkers
!town-us-15 | ^YONKERS | Huntington Beach | Salt Lake City | Grand Rapids | Amarillo | Montgomery | Little Rock
!town-us-16 | Akron | Augusta | Huntsville | Shreveport | Tallahassee | Knoxville | Providence | Chattanooga | Tempe
!town-us-17 | Fort Lauderdale | Cape Coral | Sioux Falls | Eugene | Salem | Springfield | Pasadena | Hollywood
!town-us-18 | Palo Alto | Mountain View | Sunnyvale | Santa Clara | Cupertino | Menlo Park | Redwood City
!town-us-19 | Santa Monica | Berkeley | Santa Barbara | Santa Cruz | Ann Arbor | Boulder | Somerville | Hartford
!town-us-20 | New Haven | Stamford | Bridgeport | Syracuse | Albany | Ithaca | Hoboken | Princeton | Trenton
!town-us-21 | Wilmington | ^Annapolis | ^ANNAPOLIS | Bethesda | Rockville | Alexandria | Charlottesville | Roanoke
!town-us-22 | Asheville | Charleston | Savannah | Gainesville | Clearwater | ^Naples | ^NAPLES | Fort Myers
!town-us-23 | Pensacola | Mobile | Jackson | Lafayette | Evansville | South Bend | Naperville | Peoria | Rockford
!town-us-24 | Green Bay | Duluth | Fargo | ^Billings | ^BILLINGS | Missoula | Cheyenne | Fort Collins | Santa Fe
!town-us-25 | Flagstaff | Bellevue | Redmond | Kirkland | Olympia | Everett | Bend | Beaverton | Hillsboro

!town-ca-au-1 | Toronto | Montreal | Montréal | Vancouver | Calgary | Edmonton | Ottawa | Winnipeg | Hamilton
!town-ca-au-2 | Kitchener | Waterloo | Victoria | Saskatoon | Regina | Windsor | Mississauga | Brampton | Markham
!town-ca-au-3 | Burnaby | Laval | Gatineau | Sherbrooke | Ville de Québec | Sydney | Melbourne | Brisbane | Adelaide
!town-ca-au-4 | Canberra | Gold Coast | Hobart | Darwin | Geelong | Wollongong | ^Cairns | ^CAIRNS | Auckland
!town-ca-au-5 | Wellington | Christchurch | Dunedin

!town-de-1 | Berlin | Hamburg | München | Munich | Köln | Cologne | Frankfurt | Frankfurt am Main | Frankfurt (Oder)
!town-de-2 | Stuttgart | Düsseldorf | Dusseldorf | Leipzig | Dortmund | Essen | Bremen | Dresden | Hannover | Hanover
!town-de-3 | Nürnberg | Nuremberg | Duisburg | Bochum | Wuppertal | Bielefeld | Bonn | Münster | Mannheim | Karlsruhe
!town-de-4 | Augsburg | Wiesbaden | Mönchengladbach | Gelsenkirchen | Aachen | Braunschweig | Kiel | Chemnitz | Halle
!town-de-5 | Halle (Saale) | Magdeburg | Freiburg | Freiburg im Breisgau | Krefeld | Mainz | Lübeck | Erfurt
!town-de-6 | Oberhausen | Rostock | Kassel | Hagen | Potsdam | Saarbrücken | Hamm | Ludwigshafen | Mülheim | Oldenburg
!town-de-7 | Osnabrück | Leverkusen | Darmstadt | Heidelberg | Solingen | Herne | Regensburg | ^Neuss | ^NEUSS
!town-de-8 | Paderborn | Ingolstadt | Offenbach | Fürth | Würzburg | Ulm | Heilbronn | Pforzheim | Wolfsburg
!town-de-9 | Göttingen | Bottrop | Reutlingen | Koblenz | Bremerhaven | Recklinghausen | Bergisch Gladbach | Erlangen
!town-de-10 | Jena | Remscheid | Trier | Salzgitter | ^Moers | ^MOERS | Siegen | Hildesheim | ^Cottbus | ^COTTBUS
!town-de-11 | Gütersloh | Kaiserslautern | Witten | Hanau | Schwerin | Gera | Esslingen | Ludwigsburg | Iserlohn
!town-de-12 | Düren | Tübingen | Flensburg | Zwickau | Gießen | Ratingen | Lünen | Villingen-Schwenningen | Konstanz
!town-de-13 | Marl | ^Worms | ^WORMS | Minden | Velbert | Bamberg | Bayreuth | Norderstedt | Delmenhorst | Viersen
!town-de-14 | Marburg | Dessau | Rheine | Gladbeck | Troisdorf | Wilhelmshaven | Neubrandenburg | Landshut
!town-de-15 | Aschaffenburg | Bocholt | Celle | Lüneburg | Kempten | Fulda | Dinslaken | Sindelfingen | Rosenheim
!town-de-16 | Passau | Weimar | Plauen | Görlitz | Greifswald | Stralsund | Wismar | Bautzen | Emden | Cuxhaven
!town-de-17 | Friedrichshafen | Ravensburg | Offenburg | Speyer | Garching | Kreuzberg | Charlottenburg
!town-de-18 | Prenzlauer Berg | Neukölln | Altona

!town-at-ch-1 | Wien | Vienna | Vienne | Viena | Wiedeń | Graz | Linz | Salzburg | Innsbruck | Klagenfurt | Villach
!town-at-ch-2 | ^Wels | ^WELS | St. Pölten | Dornbirn | Bregenz | Wiener Neustadt | Zürich | Zurich | Genf | Geneva
!town-at-ch-3 | Genève | Ginebra | Basel | Bâle | Bern | Berne | Lausanne | Winterthur | Luzern | Lucerne | St. Gallen
!town-at-ch-4 | Lugano | Biel | Bienne | Thun | Köniz | Fribourg | Neuchâtel | Schaffhausen | Chur | Zug | Sion
!town-at-ch-5 | Montreux | Vevey | Vaduz

!town-fr-1 | ^Paris | ^PARIS | Marseille | Lyon | Toulouse | Nice | ^Nantes | ^NANTES | Montpellier | Strasbourg
!town-fr-2 | Bordeaux | Lille | ^Rennes | ^RENNES | ^Reims | ^REIMS | Toulon | Saint-Étienne | Le Havre | Grenoble
!town-fr-3 | Dijon | ^Angers | ^ANGERS | Villeurbanne | ^Nîmes | ^NÎMES | Clermont-Ferrand | Aix-en-Provence | Le Mans
!town-fr-4 | Brest | ^Tours | ^TOURS | ^Amiens | ^AMIENS | ^Limoges | ^LIMOGES | Annecy | Boulogne-Billancourt
!town-fr-5 | Perpignan | Metz | Besançon | ^Orléans | ^ORLÉANS | Rouen | Saint-Denis | Argenteuil | Montreuil
!town-fr-6 | Mulhouse | Caen | Nancy | Tourcoing | Roubaix | Nanterre | Vitry-sur-Seine | Créteil | Avignon
!town-fr-7 | ^Poitiers | ^POITIERS | ^Aubervilliers | ^AUBERVILLIERS | Dunkerque | Aulnay-sous-Bois | ^Colombes
!town-fr-8 | ^COLOMBES | ^Versailles | ^VERSAILLES | Asnières-sur-Seine | Courbevoie | Rueil-Malmaison
!town-fr-9 | Champigny-sur-Marne | ^Béziers | ^BÉZIERS | La Rochelle | ^Cannes | ^CANNES | ^Antibes | ^ANTIBES
!town-fr-10 | ^Calais | ^CALAIS | Saint-Nazaire | Colmar | Drancy | Mérignac | Ajaccio | ^Bourges | ^BOURGES
!town-fr-11 | Issy-les-Moulineaux | Levallois-Perret | La Seyne-sur-Mer | Quimper | Noisy-le-Grand | Neuilly-sur-Seine
!town-fr-12 | Valence | Villeneuve-d'Ascq | Cergy | Pessac | Ivry-sur-Seine | Chambéry | Lorient | ^Troyes | ^TROYES
!town-fr-13 | Niort | ^Sarcelles | ^SARCELLES | Montauban | Villejuif | ^Hyères | ^HYÈRES | Saint-Quentin | ^Beauvais
!town-fr-14 | ^BEAUVAIS | Cholet | ^Vannes | ^VANNES | Pau | La Défense | Puteaux | Saint-Malo | Bayonne | Biarritz
!town-fr-15 | ^Arles | ^ARLES | Belfort | Évry | Massy | Saclay | Sophia Antipolis | Sète | Carcassonne | Albi
!town-fr-16 | ^Tarbes | ^TARBES | Angoulême | Périgueux | Saint-Brieuc | ^Blois | ^BLOIS | ^Chartres | ^CHARTRES
!town-fr-17 | Évreux | Cherbourg | Charleville-Mézières | Épinal | Thionville | ^Bruxelles | ^BRUXELLES | ^Brussels
!town-fr-18 | ^BRUSSELS | Brüssel | ^Bruselas | ^BRUSELAS | Bruksela | ^Anvers | ^ANVERS | Antwerp | Antwerpen | Gand
!town-fr-19 | Gent | Ghent | Liège | Lüttich | Charleroi | Namur | ^Bruges | ^BRUGES | Brugge | ^Mons | ^MONS
!town-fr-20 | Louvain | Leuven | Louvain-la-Neuve | Mechelen | Hasselt | Kortrijk

!town-es-1 | Madrid | Barcelona | Barcelone | Valencia | Sevilla | Seville | Séville | Zaragoza | Málaga | Malaga
!town-es-2 | Murcia | Palma | Palma de Mallorca | Las Palmas | Las Palmas de Gran Canaria | Bilbao | Alicante
!town-es-3 | Córdoba | Valladolid | Vigo | Gijón | Hospitalet de Llobregat | L'Hospitalet | Vitoria | Vitoria-Gasteiz
!town-es-4 | La Coruña | A Coruña | Granada | Elche | Oviedo | Tarrasa | Terrassa | Badalona | Cartagena | Jerez
!town-es-5 | Jerez de la Frontera | Sabadell | ^Móstoles | ^MÓSTOLES | Santa Cruz de Tenerife | Tenerife | Pamplona
!town-es-6 | Almería | Alcalá de Henares | Fuenlabrada | ^Leganés | ^LEGANÉS | San Sebastián | Donostia | Getafe
!town-es-7 | ^Burgos | ^BURGOS | Albacete | Santander | Castellón | Castellón de la Plana | Alcorcón | Logroño
!town-es-8 | La Laguna | Badajoz | Salamanca | Huelva | Marbella | Lérida | Lleida | Tarragona | León
!town-es-9 | Torrejón de Ardoz | Parla | Dos Hermanas | Mataró | Cádiz | Santa Coloma de Gramenet | ^Algeciras
!town-es-10 | ^ALGECIRAS | Jaén | ^Alcobendas | ^ALCOBENDAS | Orense | Ourense | ^Reus | ^REUS | Torrevieja | Telde
!town-es-11 | Barakaldo | Lugo | Santiago de Compostela | Girona | Gerona | ^Cáceres | ^CÁCERES | Lorca | Sant Cugat
!town-es-12 | San Cugat del Vallés | Pontevedra | Ciudad Real | Guadalajara | Palencia | Zamora | Ávila | Segovia
!town-es-13 | Cuenca | Soria | Teruel | Huesca | Ferrol | Melilla | Ceuta | Pozuelo de Alarcón | Las Rozas
!town-es-14 | Majadahonda | Ibiza | Menorca | Mallorca | Gran Canaria | Lanzarote | ^Avilés | ^AVILÉS | Ponferrada
!town-es-15 | Gandía | Benidorm | Manresa | Rubí | Vilanova

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
!town-it-pt-7 | Oporto | Braga | Coimbra | Funchal | Setúbal | Aveiro | Faro | Évora | Leiria | ^Guimarães
!town-it-pt-8 | ^GUIMARÃES | Viseu

!town-north-1 | Amsterdam | Rotterdam | Den Haag | The Hague | La Haye | Utrecht | Eindhoven | Tilburg | Groningen
!town-north-2 | Almere | Breda | Nijmegen | Enschede | Haarlem | Arnhem | Amersfoort | Apeldoorn | Maastricht | Leiden
!town-north-3 | Delft | Zwolle | 's-Hertogenbosch | Den Bosch | Stockholm | Göteborg | Gothenburg | Malmö | Uppsala
!town-north-4 | ^Västerås | ^VÄSTERÅS | Örebro | Linköping | Helsingborg | Norrköping | Lund | Umeå | Oslo | Bergen
!town-north-5 | Trondheim | Stavanger | Drammen | Tromsø | Copenhagen | København | Kopenhagen | Copenhague
!town-north-6 | Kopenhaga | ^Aarhus | ^AARHUS | Odense | Aalborg | Esbjerg | Helsinki | Espoo | Tampere | Vantaa
!town-north-7 | Oulu | Turku | Jyväskylä | Reykjavik | Reykjavík | Akureyri | Tallinn | Tartu | Riga | ^Daugavpils
!town-north-8 | ^DAUGAVPILS | ^Vilnius | ^VILNIUS | Wilno | ^Kaunas | ^KAUNAS | Klaipėda

!town-east-1 | Prague | Praha | Prag | Praga | Brno | Brünn | Ostrava | Plzeň | Pilsen | Liberec | Olomouc
!town-east-2 | České Budějovice | Hradec Králové | Pardubice | Zlín | Bratislava | Pressburg | Bratysława | Košice
!town-east-3 | Žilina | Prešov | Nitra | Banská Bystrica | Trnava | Budapest | Budapeszt | Debrecen | Szeged | Miskolc
!town-east-4 | ^Pécs | ^PÉCS | Győr | Bucharest | București | Bukarest | Bucarest | Cluj | Cluj-Napoca | Timișoara
!town-east-5 | Iași | Constanța | Craiova | Brașov | Galați | Oradea | Sibiu | Sofia | Plovdiv | Varna | ^Burgas
!town-east-6 | ^BURGAS | Belgrade | Beograd | Belgrad | Novi Sad | Niš | Zagreb | Split | Rijeka | Osijek | Ljubljana
!town-east-7 | Laibach | Maribor | Sarajevo | Mostar | Banja Luka | Skopje | Tirana | ^Durrës | ^DURRËS | Pristina
!town-east-8 | Prishtina | Podgorica | ^Athens | ^ATHENS | Athen | ^Athènes | ^ATHÈNES | ^Atenas | ^ATENAS | Ateny
!town-east-9 | Thessaloniki | ^Patras | ^PATRAS | Heraklion | Nicosia | Limassol | Valletta | Chișinău | Chisinau
!town-east-10 | Kyiv | Kiev | Kiew | Kijów | Lviv | Lemberg | Lwów | Kharkiv | Charków | Odesa | Odessa | Dnipro
!town-east-11 | Zaporizhzhia | Ivano-Frankivsk | Vinnytsia | Minsk | Mińsk | Grodno | Homel | Moscow | Moskva | Moskau
!town-east-12 | Moscou | Moskwa | Moscú | Saint Petersburg | St Petersburg | Sankt Petersburg | Novosibirsk
!town-east-13 | Yekaterinburg | Kazan | Nizhny Novgorod | Samara | Rostov | Rostov-on-Don | Kaliningrad | Tbilisi
!town-east-14 | Yerevan | Baku | Istanbul | Stambuł | Estambul | Ankara | Izmir | İzmir | Bursa | Antalya | Adana
!town-east-15 | Gaziantep | Konya

!town-mideast-africa-1 | Dubai | Abu Dhabi | Sharjah | Doha | Riyadh | Riad | Jeddah | Dammam | Kuwait City | Manama
!town-mideast-africa-2 | Muscat | Amman | Beirut | Beyrouth | ^Damascus | ^DAMASCUS | ^Damas | ^DAMAS | Aleppo
!town-mideast-africa-3 | Baghdad | Basra | Erbil | Tehran | Teheran | Téhéran | Isfahan | Mashhad | Shiraz | Tabriz
!town-mideast-africa-4 | Jerusalem | Tel Aviv | Haifa | Gaza | Ramallah | Cairo | Kairo | Le Caire | El Cairo | Kair
!town-mideast-africa-5 | Giza | Tripoli | Benghazi | ^Tunis | ^TUNIS | Sfax | ^Algiers | ^ALGIERS | Alger | Argel
!town-mideast-africa-6 | Algier | Oran | Constantine | Casablanca | Rabat | Marrakech | Marrakesh | ^Fès | ^FÈS | Fez
!town-mideast-africa-7 | Tanger | Tangier | Agadir | ^Meknès | ^MEKNÈS | Oujda | Dakar | Bamako | Abidjan
!town-mideast-africa-8 | Yamoussoukro | Accra | Kumasi | Tamale | Lomé | Cotonou | ^Lagos | ^LAGOS | Abuja | Ibadan
!town-mideast-africa-9 | Kano | Kaduna | Port Harcourt | Benin City | Enugu | Onitsha | Aba | ^Jos | ^JOS | Ilorin
!town-mideast-africa-10 | Abeokuta | Douala | Yaoundé | Libreville | Kinshasa | Brazzaville | Lubumbashi | Luanda
!town-mideast-africa-11 | Kampala | Nairobi | Mombasa | Kisumu | Nakuru | Eldoret | Addis Ababa | Asmara | Mogadishu
!town-mideast-africa-12 | Hargeisa | Djibouti City | Khartoum | Juba | Kigali | Bujumbura | Dar es Salaam | Dodoma
!town-mideast-africa-13 | Arusha | Zanzibar | Lusaka | Ndola | Harare | Bulawayo | Maputo | Windhoek | Gaborone
!town-mideast-africa-14 | Johannesburg | Cape Town | Durban | Pretoria | Port Elizabeth | Bloemfontein | Soweto
!town-mideast-africa-15 | Antananarivo | Port Louis | Freetown | Monrovia | Conakry | Ouagadougou | Niamey | N'Djamena
!town-mideast-africa-16 | Nouakchott | Banjul

!town-asia-1 | Mumbai | Bombay | Delhi | New Delhi | Bangalore | Bengaluru | Hyderabad | Chennai | ^Madras | ^MADRAS
!town-asia-2 | Kolkata | Calcutta | Pune | Ahmedabad | Surat | Jaipur | Lucknow | Kanpur | Nagpur | Indore | Bhopal
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
!town-latin-5 | Medellin | Cali | Barranquilla | Cartagena de Indias | Bucaramanga | Pereira | ^Caracas | ^CARACAS
!town-latin-6 | Maracaibo | Barquisimeto | Quito | Guayaquil | Lima | Arequipa | Trujillo | Cusco | La Paz
!town-latin-7 | Santa Cruz de la Sierra | Cochabamba | Asunción | Montevideo | Buenos Aires | Rosario | Mendoza
!town-latin-8 | La Plata | Mar del Plata | Tucumán | Santiago de Chile | Santiago | Valparaíso | Concepción
!town-latin-9 | Viña del Mar | São Paulo | Sao Paulo | Rio de Janeiro | Brasília | Brasilia | Salvador | Fortaleza
!town-latin-10 | Belo Horizonte | ^Manaus | ^MANAUS | Curitiba | Recife | Porto Alegre | Belém | Goiânia | ^Guarulhos
!town-latin-11 | ^GUARULHOS | ^Campinas | ^CAMPINAS | São Luís | Maceió | Natal | ^Florianópolis | ^FLORIANÓPOLIS
!town-latin-12 | Joinville | ^Santos | ^SANTOS | Vitória

!school-1 | Sciences Po | INSEAD | Caltech | Sorbonne | La Sorbonne | HEC Paris | ESSEC | ESCP | EDHEC = school
!school-2 | ESADE | IESE | Georgia Tech | Virginia Tech | Harvard | Stanford | Yale | Princeton | Dartmouth = school
!school-3 | Polytechnique | Centrale Paris | CentraleSupélec | Mines ParisTech | Arts et Métiers = school
!school-4 | Télécom Paris | Humboldt-Universität | Imperial College | King's College | Trinity College = school
!school-5 | Goldsmiths | Birkbeck | Sandhurst | Juilliard | Berkeley | Bocconi | Polimi | EPFL | ETH Zürich = school
!school-6 | ETH Zurich | RWTH Aachen | TU München | TU Berlin | TU Dresden | TU Wien | FU Berlin | HU Berlin = school
!school-7 | LMU München | KU Leuven | TU Delft | AGH Kraków | SGH Warszawa | UMCS | UAM | UJ Kraków | PJATK = school
!school-8 | SWPS | IIT Bombay | IIT Delhi | IIT Madras | IIT Kanpur | BITS Pilani = school
