# What people call themselves by their country, in five languages: hidden where it is said of a person, not where it
# names a language, a market or a cuisine.
@kind nationality

!en-1 | Afghan | Albanian | Algerian | American | Andorran | Angolan | Argentine | Argentinian | Armenian | Australian
!en-2 | Austrian | Azerbaijani | Bahraini | Bangladeshi | Belarusian | Belgian | Bolivian | Bosnian | Botswanan
!en-3 | Brazilian | British | Bulgarian | Burmese | Burundian | Cambodian | Cameroonian | Canadian | Chadian | Chilean
!en-4 | Chinese | Colombian | Congolese | Costa Rican | Croatian | Cuban | Cypriot | Czech | Danish | Dominican
!en-5 | Dutch | Ecuadorian | Egyptian | Emirati | English | Eritrean | Estonian | Ethiopian | Filipino | Filipina
!en-6 | Finnish | French | Gambian | Georgian | German | Ghanaian | Greek | Guatemalan | Guinean | Haitian | Honduran
!en-7 | Hungarian | Icelandic | Indian | Indonesian | Iranian | Iraqi | Irish | Israeli | Italian | Ivorian | Jamaican
!en-8 | Japanese | Jordanian | Kazakh | Kazakhstani | Kenyan | Korean | Kosovar | Kuwaiti | Kyrgyz | Lao | Latvian
!en-9 | Lebanese | Liberian | Libyan | Lithuanian | Luxembourgish | Macedonian | Malagasy | Malawian | Malaysian
!en-10 | Malian | Maltese | Mauritanian | Mauritian | Mexican | Moldovan | Mongolian | Montenegrin | Moroccan
!en-11 | Mozambican | Namibian | Nepalese | Nepali | New Zealander | Nicaraguan | Nigerian | Norwegian | Omani
!en-12 | Pakistani | Palestinian | Panamanian | Paraguayan | Peruvian | Polish | Portuguese | Puerto Rican | Qatari
!en-13 | Romanian | Russian | Rwandan | Salvadoran | Saudi | Scottish | Senegalese | Serbian | Sierra Leonean
!en-14 | Singaporean | Slovak | Slovene | Slovenian | Somali | South African | South Korean | Spanish | Sri Lankan
!en-15 | Sudanese | Swedish | Swiss | Syrian | Taiwanese | Tajik | Tanzanian | Thai | Togolese | Trinidadian
!en-16 | Tunisian | Turkish | Turkmen | Ugandan | Ukrainian | Uruguayan | Uzbek | Venezuelan | Vietnamese | Welsh
!en-17 | Yemeni | Zambian | Zimbabwean | Briton | Dane | Finn | Pole | Spaniard | Swede | Turk | Serb | Croat
!en-18 | Frenchman | Frenchwoman | Dutchman | Irishman | Englishman | Scot | EU citizen

!de-1 | afghanisch | ägyptisch | albanisch | algerisch | amerikanisch | US-amerikanisch | argentinisch | armenisch
!de-2 | äthiopisch | australisch | belgisch | bosnisch | brasilianisch | britisch | bulgarisch | chilenisch
!de-3 | chinesisch | dänisch | deutsch | englisch | estnisch | finnisch | französisch | georgisch | ghanaisch
!de-4 | griechisch | indisch | indonesisch | irakisch | iranisch | irisch | isländisch | israelisch | italienisch
!de-5 | japanisch | kanadisch | kasachisch | kenianisch | kolumbianisch | koreanisch | kosovarisch | kroatisch
!de-6 | kubanisch | lettisch | libanesisch | litauisch | luxemburgisch | marokkanisch | mazedonisch | mexikanisch
!de-7 | moldauisch | montenegrinisch | niederländisch | nigerianisch | norwegisch | österreichisch | pakistanisch
!de-8 | palästinensisch | peruanisch | philippinisch | polnisch | portugiesisch | rumänisch | russisch | saudisch
!de-9 | schwedisch | schweizerisch | senegalesisch | serbisch | slowakisch | slowenisch | somalisch | spanisch
!de-10 | südafrikanisch | syrisch | thailändisch | tschechisch | tunesisch | türkisch | ukrainisch | ungarisch
!de-11 | venezolanisch | vietnamesisch | weißrussisch | Deutscher | Deutsche | Österreicher | Österreicherin
!de-12 | Schweizer | Schweizerin | Polin | Türke | Türkin | Franzose | Französin | Spanier | Spanierin | Italiener
!de-13 | Italienerin | Ukrainer | Ukrainerin | Russe | Russin | Grieche | Griechin | Kroate | Kroatin | Syrer
!de-14 | Syrerin

!fr-1 | afghane | albanais | albanaise | algérien | algérienne | allemand | allemande | américain | américaine
!fr-2 | anglais | anglaise | argentin | argentine | arménien | arménienne | australien | australienne | autrichien
!fr-3 | autrichienne | belge | béninois | béninoise | biélorusse | bosniaque | brésilien | brésilienne | britannique
!fr-4 | bulgare | burkinabé | camerounais | camerounaise | canadien | canadienne | chilien | chilienne | chinois
!fr-5 | chinoise | colombien | colombienne | congolais | congolaise | coréen | coréenne | croate | cubain | cubaine
!fr-6 | danois | danoise | égyptien | égyptienne | espagnol | espagnole | estonien | estonienne | finlandais
!fr-7 | finlandaise | français | française | gabonais | gabonaise | géorgien | géorgienne | grec | grecque | guinéen
!fr-8 | guinéenne | haïtien | haïtienne | hongrois | hongroise | indien | indienne | irakien | irakienne | iranien
!fr-9 | iranienne | irlandais | irlandaise | israélien | israélienne | italien | italienne | ivoirien | ivoirienne
!fr-10 | japonais | japonaise | libanais | libanaise | luxembourgeois | luxembourgeoise | malgache | malien | malienne
!fr-11 | marocain | marocaine | mauritanien | mauritanienne | mexicain | mexicaine | moldave | néerlandais
!fr-12 | néerlandaise | nigérian | nigériane | norvégien | norvégienne | pakistanais | pakistanaise | péruvien
!fr-13 | péruvienne | polonais | polonaise | portugais | portugaise | québécois | québécoise | roumain | roumaine
!fr-14 | russe | sénégalais | sénégalaise | serbe | slovaque | slovène | suédois | suédoise | suisse | suissesse
!fr-15 | syrien | syrienne | tchèque | togolais | togolaise | tunisien | tunisienne | turc | turque | ukrainien
!fr-16 | ukrainienne | vénézuélien | vénézuélienne | vietnamien | vietnamienne

!es-1 | afgano | afgana | albanés | albanesa | alemán | alemana | andorrano | andorrana | argelino | argelina
!es-2 | argentino | argentina | armenio | armenia | australiano | australiana | austríaco | austríaca | belga
!es-3 | boliviano | boliviana | brasileño | brasileña | británico | británica | búlgaro | búlgara | camerunés
!es-4 | camerunesa | canadiense | chileno | chilena | chino | china | colombiano | colombiana | coreano | coreana
!es-5 | costarricense | croata | cubano | cubana | danés | danesa | dominicano | dominicana | ecuatoriano
!es-6 | ecuatoriana | egipcio | egipcia | eslovaco | eslovaca | esloveno | eslovena | español | española
!es-7 | estadounidense | estonio | estonia | finlandés | finlandesa | francés | francesa | georgiano | georgiana
!es-8 | griego | griega | guatemalteco | guatemalteca | hondureño | hondureña | húngaro | húngara | indio | india
!es-9 | inglés | inglesa | iraní | iraquí | irlandés | irlandesa | israelí | italiano | italiana | japonés | japonesa
!es-10 | libanés | libanesa | lituano | lituana | marroquí | mexicano | mexicana | neerlandés | neerlandesa
!es-11 | nicaragüense | nigeriano | nigeriana | noruego | noruega | holandés | holandesa | pakistaní | panameño
!es-12 | panameña | paraguayo | paraguaya | peruano | peruana | polaco | polaca | portugués | portuguesa | rumano
!es-13 | rumana | ruso | rusa | salvadoreño | salvadoreña | senegalés | senegalesa | serbio | serbia | sirio | siria
!es-14 | sudafricano | sudafricana | sueco | sueca | suizo | suiza | turco | turca | ucraniano | ucraniana | uruguayo
!es-15 | uruguaya | venezolano | venezolana | vietnamita

!pl-1 | afgańskie | albańskie | amerykańskie | angielskie | argentyńskie | australijskie | austriackie | belgijskie
!pl-2 | białoruskie | brazylijskie | brytyjskie | bułgarskie | chińskie | chorwackie | czeskie | duńskie | egipskie
!pl-3 | estońskie | fińskie | francuskie | greckie | gruzińskie | hiszpańskie | holenderskie | indyjskie | irlandzkie
!pl-4 | japońskie | kanadyjskie | litewskie | łotewskie | marokańskie | meksykańskie | mołdawskie | niderlandzkie
!pl-5 | niemieckie | nigeryjskie | norweskie | ormiańskie | polskie | portugalskie | rosyjskie | rumuńskie | serbskie
!pl-6 | słowackie | słoweńskie | syryjskie | szwajcarskie | szwedzkie | tureckie | ukraińskie | węgierskie
!pl-7 | wietnamskie | włoskie | polska | ukraińska | białoruska | niemiecka | Polak | Polka | Ukrainiec | Ukrainka
!pl-8 | Białorusin | Białorusinka | Niemiec | Niemka | Francuz | Francuzka | Hiszpan | Hiszpanka | Włoch | Włoszka
!pl-9 | Anglik | Angielka | Rosjanin | Rosjanka | Czeszka | Słowak | Słowaczka | Litwin | Litwinka | Gruzin | Gruzinka
!pl-10 | Wietnamczyk | Wietnamka | Turek | Turczynka | Węgier | Węgierka
