@kind skill
@occupation Journalist

Journalism | journalistic work | news reporting | journalistic writing | worked as a reporter | de:Journalismus | de:journalistisches Arbeiten | fr:journalisme | fr:rédaction journalistique | es:periodismo | es:redacción periodística | pl:dziennikarstwo | pl:praca dziennikarska
News writing | writing news | article writing | feature writing | writing articles | wrote articles | reportage | de:Verfassen von Artikeln | de:Nachrichtentexte | fr:rédaction d'articles | es:redacción de artículos | es:redacción de noticias | pl:pisanie artykułów | pl:pisanie newsów > Journalism
Investigative journalism | investigative reporting | freedom of information requests | investigations for the press > Journalism
Journalistic interviews | conducting interviews for articles | press interviews > Journalism
Fact-checking | fact checking | source verification | verifying sources
!Editing | copy-editing | copy editing | sub-editing | text editing | line editing | manuscript editing | edited texts | de:Redigieren | de:Textredaktion | de:Lektorat | fr:relecture | fr:révision de textes | es:edición de textos | pl:redagowanie tekstów | pl:redakcja tekstów
Proofreading | proof reading | proofread | text correction | de:Korrekturlesen | de:Korrektorat | fr:correction de textes | es:corrección de textos | pl:korekta tekstów
Editorial planning | editorial management | commissioning editors | issue planning | running an editorial office | editorial conferences | de:Redaktionsleitung | fr:secrétariat de rédaction | es:planificación editorial | pl:planowanie redakcyjne
Radio journalism | radio production | broadcast journalism | on-air presenting
Radio presenting > Radio journalism
Audio editing > Radio journalism
Television production | TV production | TV journalism | camera work
Camera operation > Television production
Studio direction > Television production
Live broadcasting > Television production
Video journalism | mobile journalism | video reports
Podcast hosting | podcast editing | audio storytelling
Data journalism | data-driven reporting
Photojournalism | press photography
Online editing | web editing | online editorial work | digital publishing | headline writing for web
Press law | media law | media ethics | press code
Book publishing | publishing house | manuscript assessment | rights and licences in publishing | e-book production
Speech writing | speechwriting | ghostwriting
Screenwriting | script writing | dramaturgy | storyboarding
Newsletter editing | magazine production | corporate publishing | employee magazine
Sports journalism | sports commentary
Local journalism | regional reporting | court reporting
Moderation of events | event hosting | presenting shows | hosting panels
Digital audio workstations | sound design | audio engineering | live sound
Pro Tools > Digital audio workstations
Sound mixing > Digital audio workstations
Sound recording > Digital audio workstations
Stage technology | stage lighting | lighting technician work | event technology
Film directing | film production management | film set assistance | casting of actors

@occupation Translator

Translation | translating | translations | translated documents | written translation | technical translation | de:Übersetzung | de:Übersetzen | de:Übersetzungen | fr:traduction | fr:traductions | es:traducción | es:traducciones | pl:tłumaczenie | pl:tłumaczenia pisemne
Interpreting | interpretation between languages | oral translation | liaison interpreting | interpreter work | de:Dolmetschen | fr:interprétariat | fr:interprétation orale | es:interpretación de idiomas | pl:tłumaczenia ustne
Simultaneous interpreting | conference interpreting | booth interpreting > Interpreting
Consecutive interpreting | community interpreting | court interpreting | medical interpreting > Interpreting
Sworn translation | certified translation | court-certified translator | de:beeidigter Übersetzer | de:vereidigter Übersetzer | fr:traduction assermentée | es:traducción jurada | pl:tłumaczenia przysięgłe | pl:tłumacz przysięgły > Translation
Legal translation | translating contracts > Translation
Medical translation | translating medical texts > Translation
Literary translation | book translation > Translation
Marketing translation | transcreation | creative translation > Translation
Computer-assisted translation | ^CAT tools | translation memory | CAT tools > Translation
^Trados | SDL Trados | Trados Studio > Computer-assisted translation
memoQ > Computer-assisted translation
Memsource | Phrase TMS > Computer-assisted translation
Wordfast > Computer-assisted translation
OmegaT > Computer-assisted translation
Terminology management | glossary creation | terminology databases | terminology work | MultiTerm | de:Terminologiearbeit | fr:terminologie | es:terminología | pl:zarządzanie terminologią
Machine translation post-editing | ^MTPE | post-editing > Translation
Localisation | localization of content | website localisation | game localisation | l10n testing
Subtitling | subtitles | captioning | surtitles
Audio description
Dubbing scripts
Translation quality assurance | bilingual review | translation revision | revising translations
Translation project management | language service provider | translation coordination
Lexicography | dictionary compilation
Voice-over | dubbing | voice recording
Sign language interpreting | deaf interpreting

@occupation Musician

Musical performance | concert performance | instrument playing | orchestra playing | chamber music
Singing | vocal performance | choir singing
Conducting of ensembles | orchestra conducting | choir conducting
Music composition | arranging music | songwriting | film scoring
Music production | mixing and mastering | beat making
Ableton Live > Music production
Logic Pro > Music production
Piano tuning | instrument making | instrument repair
!Acting | stage acting | theatre performance | improvisation theatre
!Dance | dance performance | choreography | dance teaching
Stage management | theatre production | stage design | costume making
Exhibition curating | curating | exhibition planning | museum exhibitions | gallery work
Museum education | visitor guides in museums | cultural education
Collection management | art handling | object documentation | collections care | restoration of artworks
Cultural management | arts administration | festival organisation | concert organisation

@occupation Librarian

Library services | library work | circulation desk | lending desk | library user services | de:Bibliotheksarbeit | fr:bibliothéconomie | es:servicio de biblioteca | pl:praca w bibliotece
Cataloguing | cataloging | subject indexing | ^RDA cataloguing | ^MARC | metadata creation | library cataloguing
Integrated library systems | ^Aleph | Koha | Alma library system
Archive management | archives | archival description | digitisation of archives | digital preservation
Acquisitions in libraries | collection development in libraries | e-resource licensing
Information literacy training | library instruction | reader advisory
Reference services | research support in libraries | bibliographic search
