@kind skill
@occupation Financial analyst

Financial analysis | financial statement analysis | ratio analysis | analysing financial statements | balance sheet analysis | de:Finanzanalyse | de:Bilanzanalyse | fr:analyse financière | es:análisis financiero | pl:analiza finansowa
Financial modelling | financial modeling | financial models | Excel financial models | three-statement model | LBO modelling | de:Finanzmodellierung | fr:modélisation financière | es:modelización financiera | pl:modelowanie finansowe > Financial analysis
Company valuation | valuation | ^DCF | business valuation | de:Unternehmensbewertung | fr:évaluation d'entreprise | fr:valorisation d'entreprises | es:valoración de empresas | pl:wycena przedsiębiorstw > Financial analysis
Discounted cash flow > Company valuation
Comparable company analysis > Company valuation
Mergers and acquisitions | ^M&A | acquisitions and disposals | post-merger integration | de:Fusionen und Übernahmen | fr:fusions-acquisitions | es:fusiones y adquisiciones | pl:fuzje i przejęcia
Due diligence | financial due diligence | commercial due diligence | de:Due-Diligence-Prüfung
Equity research | stock analysis | securities analysis | investment research
Portfolio management | asset allocation | fund management | financial asset management | investment portfolio management | de:Portfoliomanagement | de:Vermögensverwaltung | fr:gestion de portefeuille | fr:gestion d'actifs | es:gestión de carteras | pl:zarządzanie portfelem
Investment analysis | investment decisions | investment memoranda | private equity | venture capital
Capital markets | securities issuance | ^IPO
Debt capital markets > Capital markets
Equity capital markets > Capital markets
Initial public offerings > Capital markets
Derivatives | hedging strategies | structured products
Options and futures > Derivatives
Swaps > Derivatives
Securities trading | trading desk | trade execution | trade settlement | securities settlement | back-office securities | de:Wertpapierhandel | de:Wertpapierabwicklung
Bloomberg Terminal | Bloomberg | ^Morningstar
Refinitiv Eikon
Capital IQ
FactSet
Risk management | enterprise risk management | risk assessment | risk analysis | risk controls | de:Risikomanagement | de:Risikoanalyse | fr:gestion des risques | fr:analyse des risques | es:gestión de riesgos | es:análisis de riesgos | pl:zarządzanie ryzykiem | pl:analiza ryzyka
Market risk | ^VaR | financial stress tests > Risk management
Value at risk > Market risk
Liquidity risk > Market risk
Operational risk | operational risk management | loss event database > Risk management
Basel III | Basel regulations | Basel IV | ^CRR | ^ICAAP | ^MaRisk | capital adequacy | regulatory capital
Solvency II | solvency capital requirement
Regulatory reporting | supervisory reporting | ^COREP | ^FINREP | de:Meldewesen | fr:reporting réglementaire | es:reporting regulatorio | pl:sprawozdawczość regulacyjna
Quantitative finance | quantitative analysis | pricing models | stochastic calculus

@occupation Credit analyst

Credit analysis | credit risk analysis | creditworthiness assessment | credit assessment | analysing creditworthiness | credit review | de:Kreditanalyse | de:Bonitätsprüfung | de:Kreditwürdigkeitsprüfung | fr:analyse de crédit | fr:analyse crédit | es:análisis de crédito | es:análisis de riesgos de crédito | pl:analiza kredytowa | pl:ocena zdolności kredytowej
Credit risk management | credit risk | credit portfolio management | non-performing loans | ^NPL | de:Kreditrisiko | fr:risque de crédit | es:riesgo de crédito | pl:ryzyko kredytowe > Risk management
Lending | loan origination | commercial lending | corporate lending | granting loans | loan applications | credit applications | loan processing | de:Kreditvergabe | de:Kreditbearbeitung | fr:octroi de crédits | fr:crédit aux entreprises | es:concesión de préstamos | es:préstamos | pl:udzielanie kredytów | pl:wnioski kredytowe
Mortgage lending | mortgages | mortgage advice | home loans | mortgage underwriting | construction financing | de:Baufinanzierung | fr:crédit immobilier | fr:prêts immobiliers | es:hipotecas | es:préstamos hipotecarios | pl:kredyty hipoteczne
Consumer credit | personal loans | consumer lending
Credit underwriting | loan underwriting | underwriting decisions on loans
Credit scoring | credit rating | internal ratings | ^FICO | ^SCHUFA
Collateral assessment | collateral valuation | securing loans | collateral management
Loan restructuring | workout management | debt restructuring
Trade finance | documentary credits
Letters of credit > Trade finance
Bank guarantees > Trade finance
Factoring > Trade finance
Export finance > Trade finance
Leasing | lease agreements financing | asset finance

@occupation Bank clerk

Retail banking | branch banking | private customer banking | bank customer service | personal banking | de:Privatkundengeschäft | de:Privatkundenberatung | de:Filialgeschäft | fr:banque de détail | fr:clientèle de particuliers | es:banca minorista | es:banca comercial | pl:bankowość detaliczna
Corporate banking | commercial banking | business customers banking | de:Firmenkundengeschäft | de:Firmenkundenberatung | fr:banque d'entreprise | es:banca de empresas | pl:bankowość korporacyjna
Wealth management | private banking | high-net-worth clients | investment advice | investment counselling | financial advice | financial planning for clients | de:Anlageberatung | de:Vermögensberatung | de:Wertpapierberatung | fr:gestion de patrimoine | fr:conseil en investissement | es:asesoramiento financiero | es:gestión de patrimonios | pl:doradztwo inwestycyjne | pl:doradztwo finansowe
Bank teller operations | teller transactions | cash counter | cashier at a bank | counter service in a bank | vault cash | de:Kassengeschäft | de:Schalterdienst | fr:guichet bancaire | es:caja bancaria | es:ventanilla | pl:obsługa kasowa
Account opening | opening accounts | account administration | current accounts | de:Kontoeröffnung | fr:ouverture de comptes | es:apertura de cuentas | pl:otwieranie rachunków
Anti-money laundering | ^AML | money laundering prevention | counter-terrorist financing | de:Geldwäscheprävention | de:Geldwäschegesetz | fr:lutte contre le blanchiment | fr:^LCB-FT | es:prevención de blanqueo de capitales | es:prevención del blanqueo | pl:przeciwdziałanie praniu pieniędzy
Sanctions screening > Anti-money laundering
Transaction monitoring > Anti-money laundering
Suspicious activity reports > Anti-money laundering
Know your customer | ^KYC | customer due diligence | client onboarding checks | enhanced due diligence | beneficial ownership checks > Anti-money laundering
^MiFID II | MiFID | investment suitability | investor protection rules
Payment services | PSD2 | payment systems | ^SWIFT payments | interbank transfers | de:Zahlungsdienste
Card payments > Payment services
Financial compliance | banking compliance | compliance monitoring in banks | conduct risk
Bancassurance | cross-selling of financial products | selling financial products | building society savings

@occupation Insurance specialist

Insurance underwriting | underwriting | risk underwriting | policy underwriting | premium calculation | de:Risikoprüfung | de:Zeichnung von Risiken | de:Underwriting | fr:souscription | fr:tarification d'assurance | es:suscripción de riesgos | pl:ocena ryzyka ubezpieczeniowego
Claims handling | claims processing | claims management | claims adjustment | claims adjusting | insurance claims | loss adjustment | settled claims | claims settlement | de:Schadenbearbeitung | de:Schadenregulierung | de:Schadensbearbeitung | fr:gestion de sinistres | fr:gestion des sinistres | fr:indemnisation | es:gestión de siniestros | es:tramitación de siniestros | pl:likwidacja szkód | pl:obsługa szkód
Insurance advice | insurance sales | insurance brokerage | insurance counselling | selling insurance | insurance broking | de:Versicherungsberatung | de:Versicherungsvertrieb | fr:vente d'assurances | fr:conseil en assurance | es:venta de seguros | es:correduría de seguros | pl:sprzedaż ubezpieczeń | pl:doradztwo ubezpieczeniowe
Policy administration | policy servicing | insurance contract administration | portfolio maintenance insurance | de:Vertragsbearbeitung | de:Bestandspflege | fr:gestion de contrats d'assurance | es:gestión de pólizas | pl:obsługa polis
Property insurance | property and casualty insurance | ^P&C insurance | household insurance | building insurance | de:Sachversicherung | fr:assurance IARD | fr:assurance dommages | es:seguros generales | pl:ubezpieczenia majątkowe
Motor insurance | car insurance | auto insurance | fleet insurance | de:Kfz-Versicherung | fr:assurance auto | es:seguro de automóviles | pl:ubezpieczenia komunikacyjne
Liability insurance | professional indemnity | de:Haftpflichtversicherung | fr:assurance responsabilité civile | es:seguro de responsabilidad civil | pl:ubezpieczenia OC
Life insurance | pension insurance | de:Lebensversicherung | de:Altersvorsorge | fr:assurance-vie | es:seguros de vida | pl:ubezpieczenia na życie
Annuities > Life insurance
Disability insurance > Life insurance
Health insurance | sickness funds | private health insurance | statutory health insurance | de:Krankenversicherung | fr:assurance santé | fr:mutuelle | es:seguros de salud | pl:ubezpieczenia zdrowotne
Reinsurance | treaty reinsurance | facultative reinsurance | de:Rückversicherung | fr:réassurance | es:reaseguro | pl:reasekuracja
Insurance fraud detection | claims fraud investigation | fraud investigation
Actuarial analysis | actuarial modelling | reserving | mortality tables | de:Aktuariat | fr:actuariat | es:análisis actuarial | pl:analiza aktuarialna
Loss reserving > Actuarial analysis
Actuarial pricing > Actuarial analysis
Damage assessment | loss assessment | vehicle damage appraisal | expert appraisal of damage | de:Schadensbegutachtung | fr:expertise de sinistres | es:peritaje | es:peritación | pl:oględziny szkód
^Guidewire | insurance core systems | Guidewire ClaimCenter
Insurance distribution regulation | ^IDD | insurance distribution directive
Subrogation | recourse claims | recovery of claims
Real estate valuation | property valuation | property appraisal | mortgage lending value | de:Immobilienbewertung | fr:évaluation immobilière | es:tasación inmobiliaria | pl:wycena nieruchomości
