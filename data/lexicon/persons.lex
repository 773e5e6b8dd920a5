# What is said of a person and must not count. `= religion`, `= marital-status`, `= gender`, `= age`.
@kind protected

!religion-1 | Catholic | Roman Catholic | Protestant | Muslim | Christian | Jewish | Hindu | Buddhist = religion
!religion-2 | Sikh | Atheist | Agnostic | Lutheran | Anglican | Methodist | Baptist | Presbyterian = religion
!religion-3 | Evangelical | Orthodox | Mormon | Islam | Islamic | Christianity | Judaism | Hinduism = religion
!religion-4 | Buddhism | Catholicism | Adventist | Pentecostal | Quaker | Jain | Bahai | Shia | Sunni = religion
!religion-5 | Reformed | Jehovah's Witness | practising Catholic | born-again = religion

!religion-de-1 | katholisch | römisch-katholisch | rk | evangelisch | ev | protestantisch = religion
!religion-de-2 | evangelisch-lutherisch | muslimisch | Muslimin | Moslem | islamisch | jüdisch = religion
!religion-de-3 | hinduistisch | buddhistisch | konfessionslos | orthodox | griechisch-orthodox = religion
!religion-de-4 | russisch-orthodox | alevitisch | freikirchlich | Katholik | Katholikin | Protestantin = religion
!religion-de-5 | Christ | Christin | atheistisch | ohne Konfession = religion

!religion-fr-1 | catholique | protestant | protestante | musulman | musulmane | juif | juive | chrétien = religion
!religion-fr-2 | chrétienne | bouddhiste | hindou | hindoue | athée | orthodoxe | évangélique = religion

!religion-es-1 | católico | católica | musulmán | musulmana | judío | judía | cristiano | cristiana = religion
!religion-es-2 | budista | ateo | atea | ortodoxo | ortodoxa | evangélico | evangélica | hinduista = religion
!religion-es-3 | agnóstico | agnóstica = religion

!religion-pl-1 | katolik | katoliczka | katolickie | rzymskokatolickie | rzymskokatolicka | ewangelik = religion
!religion-pl-2 | ewangelickie | protestantka | muzułmanin | muzułmanka | żydowskie | prawosławny = religion
!religion-pl-3 | prawosławna | prawosławne | chrześcijanin | chrześcijanka | buddysta | buddystka | ateista = religion
!religion-pl-4 | ateistka | bezwyznaniowy | bezwyznaniowa | luteranin | luteranka = religion

!marital-en-1 | married | single | divorced | widowed | separated | engaged | unmarried | cohabiting = marital-status
!marital-en-2 | civil partnership | in a relationship | remarried | newlywed | bachelorette = marital-status
!marital-en-3 | childless = marital-status

!marital-de-1 | verheiratet | ledig | geschieden | verwitwet | getrennt lebend | verlobt = marital-status
!marital-de-2 | unverheiratet | verpartnert | kinderlos | alleinerziehend | in Partnerschaft lebend = marital-status
!marital-de-3 | eingetragene Lebenspartnerschaft = marital-status

!marital-fr-1 | marié | mariée | célibataire | divorcé | divorcée | veuf | veuve | pacsé | pacsée = marital-status
!marital-fr-2 | concubinage | fiancé | fiancée | sans enfant | union libre = marital-status

!marital-es-1 | casado | casada | soltero | soltera | divorciado | divorciada | viudo | viuda = marital-status
!marital-es-2 | pareja de hecho | sin hijos | prometido | prometida = marital-status

!marital-pl-1 | żonaty | zamężna | mężatka | kawaler | panna | rozwiedziony | rozwiedziona | rozwódka = marital-status
!marital-pl-2 | rozwodnik | wdowiec | wdowa | zamężny | bezdzietny | bezdzietna | stan wolny | wolny = marital-status
!marital-pl-3 | wolna | w związku małżeńskim = marital-status

!gender-1 | female | male | woman | man | non-binary | nonbinary | transgender | weiblich | männlich | divers = gender
!gender-2 | nichtbinär | féminin | masculin | femme | homme | femenino | masculino | mujer | hombre | kobieta = gender
!gender-3 | mężczyzna | żeńska | męska = gender

!age-1 | years old | Jahre alt | young | youthful | elderly = age
