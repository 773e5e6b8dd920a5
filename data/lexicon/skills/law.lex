@kind skill
@occupation Lawyer

Legal advice | advising clients on legal matters | legal counsel | legal counselling | in-house counsel | legal consulting | de:Rechtsberatung | de:juristische Beratung | fr:conseil juridique | es:asesoramiento jurídico | es:asesoría jurídica | pl:doradztwo prawne | pl:obsługa prawna
Legal research | case law research | statutory research | researching case law | researched case law | de:juristische Recherche | de:Rechtsrecherche | fr:recherche juridique | fr:recherches juridiques | es:investigación jurídica | es:búsqueda de jurisprudencia | pl:analiza orzecznictwa | pl:research prawny
Legal drafting | drafting legal documents | legal writing | drafting statements of claim | drafted pleadings | de:Erstellung von Schriftsätzen | de:Schriftsätze | de:Rechtsgutachten | fr:rédaction d'actes | fr:rédaction de conclusions | fr:rédaction juridique | es:redacción de escritos | es:redacción de demandas | es:dictámenes jurídicos | pl:sporządzanie pism procesowych | pl:opinie prawne
Legal opinions > Legal drafting
Drafting pleadings > Legal drafting
Legal memoranda > Legal drafting
Contract drafting | drafting contracts | drafted contracts | contract preparation | contract writing | terms and conditions drafting | de:Vertragsgestaltung | de:Vertragserstellung | de:Erstellung von Verträgen | fr:rédaction de contrats | es:redacción de contratos | pl:sporządzanie umów | pl:redagowanie umów
Contract review | reviewing contracts | reviewed contracts | contract analysis | ^NDA review | de:Vertragsprüfung | fr:revue de contrats | fr:relecture de contrats | es:revisión de contratos | pl:opiniowanie umów | pl:weryfikacja umów
Contract law | law of contracts | law of obligations | de:Vertragsrecht | de:Schuldrecht | fr:droit des contrats | es:derecho contractual | pl:prawo umów | pl:prawo zobowiązań
Litigation | civil litigation | commercial litigation | court proceedings | lawsuits | court representation | litigated | representing clients in court | de:Prozessführung | de:Gerichtsverfahren | de:Vertretung vor Gericht | fr:contentieux | fr:plaidoirie | es:litigación | es:procedimientos judiciales | es:defensa procesal | pl:prowadzenie spraw sądowych | pl:zastępstwo procesowe
Trial advocacy > Litigation
Civil law | private law | de:Zivilrecht | de:Zivilprozessrecht | fr:droit civil | es:derecho civil | pl:prawo cywilne
Civil procedure > Civil law
Criminal law | criminal defense | de:Strafrecht | de:Strafverteidigung | fr:droit pénal | es:derecho penal | pl:prawo karne
Criminal defence > Criminal law
Criminal procedure > Criminal law
Prosecution > Criminal law
Employment law | labour law | labor law | employment contracts law | works council law | de:Arbeitsrecht | fr:droit du travail | fr:droit social | es:derecho laboral | pl:prawo pracy
Corporate law | company law | corporate secretarial | articles of association | de:Gesellschaftsrecht | de:Unternehmensrecht | fr:droit des sociétés | es:derecho societario | pl:prawo spółek
Corporate governance > Corporate law
Shareholder agreements > Corporate law
Commercial law | business law | trade law | de:Handelsrecht | de:Wirtschaftsrecht | fr:droit commercial | fr:droit des affaires | es:derecho mercantil | pl:prawo gospodarcze | pl:prawo handlowe
Administrative law | public law | administrative procedure | de:Verwaltungsrecht | de:öffentliches Recht | fr:droit administratif | fr:droit public | es:derecho administrativo | pl:prawo administracyjne
Constitutional law | fundamental rights law | human rights law
European Union law | EU law | European law | de:Europarecht | fr:droit européen | es:derecho de la Unión Europea | pl:prawo Unii Europejskiej
International law | public international law | private international law | cross-border law
Competition law | antitrust law | de:Kartellrecht | fr:droit de la concurrence | es:derecho de la competencia | pl:prawo konkurencji
Merger control > Competition law
State aid law > Competition law
Intellectual property law | ^IP law | trade mark law | patents | de:gewerblicher Rechtsschutz | de:Urheberrecht | de:Markenrecht | de:Patentrecht | fr:propriété intellectuelle | fr:droit d'auteur | es:propiedad intelectual | es:propiedad industrial | pl:prawo własności intelektualnej | pl:prawo autorskie
Trademarks > Intellectual property law
Patent law > Intellectual property law
Copyright law > Intellectual property law
IT law | technology law | software licensing law | internet law
Family law | matrimonial law | de:Familienrecht | fr:droit de la famille | es:derecho de familia | pl:prawo rodzinne
Divorce law > Family law
Custody matters > Family law
Inheritance law | probate | succession law | de:Erbrecht | fr:droit des successions | es:derecho de sucesiones | pl:prawo spadkowe
Estate planning > Inheritance law
Wills and probate > Inheritance law
Real estate law | property law | landlord and tenant law | de:Immobilienrecht | de:Mietrecht | fr:droit immobilier | es:derecho inmobiliario | pl:prawo nieruchomości
Tenancy law > Real estate law
Conveyancing > Real estate law
Construction law | building law | public building law | de:Baurecht | fr:droit de la construction | es:derecho urbanístico | pl:prawo budowlane
Insolvency law | bankruptcy law | bankruptcy | insolvency proceedings | de:Insolvenzrecht | fr:droit des procédures collectives | es:derecho concursal | pl:prawo upadłościowe
Immigration law | visa applications | asylum law | residence law | de:Ausländerrecht | de:Aufenthaltsrecht | fr:droit des étrangers | es:derecho de extranjería | es:extranjería | pl:prawo migracyjne
Banking and finance law | financial regulation law | capital markets law | securities law | loan documentation
Insurance law | liability law | tort law | personal injury law
Medical law | healthcare law | medical malpractice
Environmental law | energy law | planning law
Data protection law | privacy law advice > Data protection
Public procurement law | tender law | procurement review procedures | de:Vergaberecht | fr:droit de la commande publique | es:contratación pública | es:contratos del sector público | pl:prawo zamówień publicznych
!Compliance | de:Compliance | compliance officer work | regulatory compliance | compliance programmes | corporate compliance | compliance management | anti-corruption | whistleblowing systems | code of conduct | de:Compliance-Management | fr:conformité réglementaire | fr:conformité | es:cumplimiento normativo | pl:zgodność z przepisami
Arbitration | alternative dispute resolution | ^ADR | dispute resolution | settlement negotiations | de:Schiedsverfahren | fr:arbitrage | es:arbitraje | pl:arbitraż
Appeals | appellate practice | appellate briefs
Depositions | witness preparation | deposition preparation | witness statements
Legal due diligence | legal review of transactions > Due diligence
Notarial work | notarial deeds | notary services | de:Notariat | de:Beurkundungen | fr:actes notariés | es:notaría | pl:akty notarialne
Trial preparation | trial binders | exhibits preparation | case preparation
Client intake in law firms | client consultations in law | legal client interviews

@occupation Paralegal

Paralegal support | legal assistance | assisting attorneys | assisting lawyers | legal support | legal administration | de:Rechtsanwaltsfachangestellte | de:Assistenz der Rechtsanwälte | fr:assistance juridique | es:asistencia jurídica | pl:asystent prawny
Case file management | legal case management | file management in law firms | matter management | de:Aktenführung | de:Aktenverwaltung | fr:gestion des dossiers juridiques | es:gestión de expedientes | pl:prowadzenie akt spraw
Court filings | e-filing | filing court documents | electronic court filing | ^beA | elektronisches Anwaltspostfach | LexNET | docketing | court deadlines
Deadline monitoring in law firms | legal calendar | limitation periods | de:Fristenkontrolle | de:Fristenüberwachung | fr:suivi des délais de procédure | es:control de plazos procesales | pl:kontrola terminów procesowych
E-discovery | electronic discovery | document review | privilege review
^Relativity > E-discovery
Legal databases | ^Lex database | Legalis | de:juristische Datenbanken | fr:bases de données juridiques | es:bases de datos jurídicas | pl:bazy aktów prawnych
Westlaw > Legal databases
LexisNexis > Legal databases
beck-online > Legal databases
^juris database > Legal databases
Dalloz > Legal databases
Aranzadi > Legal databases
Legifrance > Legal databases
Legal citation | Bluebook | cite checking | shepardizing
Legal billing | legal time recording | billing clients in law firms | ^RVG | lawyers' fees calculation | de:Gebührenabrechnung nach RVG
Law firm software | kleos | practice management for lawyers
RA-MICRO > Law firm software
Advoware > Law firm software
^Clio > Law firm software
Enforcement proceedings | enforcement of judgments | execution of judgments | payment orders | dunning procedure in court | de:Zwangsvollstreckung | de:gerichtliches Mahnverfahren | fr:voies d'exécution | es:ejecución de sentencias | pl:postępowanie egzekucyjne
Company registrations | commercial register filings | company formation | incorporation of companies | corporate filings | de:Handelsregisteranmeldungen | fr:formalités juridiques | fr:création de sociétés | es:constitución de sociedades | pl:rejestracja spółek | pl:^KRS
Land register | title searches | title search | deed preparation | closings of real estate | de:Grundbuch | es:registro de la propiedad | pl:księgi wieczyste
Dictation and legal typing | legal dictation | transcribing legal dictation | legal correspondence
Notarisation | affidavits | certified copies | apostille
Trademark filings | trademark registration | ^IP docketing | patent docketing
