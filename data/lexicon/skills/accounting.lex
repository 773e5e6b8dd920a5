@kind skill
@occupation Accountant

Accounting | accountancy | financial accounting | de:Buchhaltung | de:Rechnungswesen | de:Finanzbuchhaltung | de:Buchführung | fr:comptabilité | fr:comptabilité générale | es:contabilidad | es:contabilidad financiera | pl:księgowość | pl:rachunkowość | pl:księgowość finansowa | pl:księgowości | pl:rachunkowości | pl:księgowością | de:Buchhaltungskenntnisse
Bookkeeping | book-keeping | keeping the books | double-entry bookkeeping | posting transactions | journal entries | kept the books | de:laufende Buchhaltung | de:Kontierung | de:doppelte Buchführung | de:Verbuchung von Geschäftsvorfällen | fr:tenue des comptes | fr:saisie comptable | fr:tenue de la comptabilité | es:teneduría de libros | es:asientos contables | pl:prowadzenie ksiąg | pl:księgowanie | pl:prowadzenia ksiąg | pl:ksiąg rachunkowych | pl:księgowania | pl:prowadzenie ksiąg rachunkowych | pl:księgi rachunkowe
General ledger | general ledger accounting | ^GL accounting | GL reconciliations | nominal ledger | chart of accounts | de:Hauptbuchhaltung | de:Hauptbuch | fr:grand livre | es:libro mayor | pl:księga główna | pl:księgi głównej | de:Hauptbuchs > Accounting
Accounts payable | ^AP invoices | creditor accounting | invoice processing | supplier invoices | vendor invoices | purchase ledger | processing invoices | processed invoices | three-way match | de:Kreditorenbuchhaltung | de:Kreditoren | de:Rechnungsprüfung | de:Eingangsrechnungen | fr:comptabilité fournisseurs | fr:traitement des factures fournisseurs | es:cuentas a pagar | es:contabilidad de proveedores | es:facturas de proveedores | pl:rozrachunki z dostawcami | pl:faktury zakupowe | fr:saisie des factures | pl:faktur zakupowych | pl:faktur kosztowych | pl:faktury kosztowe
Accounts receivable | ^AR invoices | debtor accounting | sales ledger | customer invoicing | customer accounts | de:Debitorenbuchhaltung | de:Debitoren | fr:comptabilité clients | es:cuentas a cobrar | es:contabilidad de clientes | pl:należności | pl:rozrachunki z odbiorcami
Invoicing | billing | issuing invoices | invoice preparation | invoiced customers | de:Rechnungsstellung | de:Fakturierung | de:Rechnungserstellung | fr:facturation | es:facturación | es:emisión de facturas | pl:fakturowanie | pl:wystawianie faktur | pl:fakturowania | pl:wystawiania faktur | pl:faktur sprzedażowych
Debt collection | credit control | overdue payments | chasing payments | arrears management | de:Mahnwesen | de:Forderungsmanagement | de:Inkasso | fr:recouvrement | fr:relances clients | es:gestión de cobros | es:recobro | es:reclamación de impagados | pl:windykacja | pl:monitorowanie należności | fr:suivi des impayés | fr:impayés | pl:windykacji
Dunning > Debt collection
Account reconciliation | reconciling accounts | reconciliations | reconciled accounts | reconcile bank statements | de:Kontenabstimmung | de:Abstimmung von Konten | fr:rapprochement bancaire | fr:rapprochements bancaires | fr:lettrage des comptes | es:conciliación bancaria | es:conciliaciones bancarias | es:conciliación de cuentas | pl:uzgadnianie kont | pl:uzgadnianie sald | pl:uzgadniania kont | pl:uzgadniania sald | pl:uzgodnienia kont | pl:uzgadnianie rachunków bankowych
Bank reconciliation > Account reconciliation
Balance sheet reconciliation > Account reconciliation
Intercompany reconciliation > Account reconciliation
Month-end close | month end closing | monthly closing | month-end closing | monthly close | month-end | period-end close | monthly accounts | closing the books | closed the books | monthly financial statements | de:Monatsabschluss | de:Monatsabschlüsse | fr:clôture mensuelle | fr:clôtures mensuelles | fr:arrêtés mensuels | es:cierre mensual | es:cierres mensuales | es:cierre contable | pl:zamknięcie miesiąca | pl:zamknięcia miesiąca | pl:miesięczne zamknięcie ksiąg | pl:zamykania miesiąca | pl:zamykanie miesiąca | pl:zamknięcia miesięczne | pl:zamknięć miesięcznych | fr:clôture des comptes mensuels
Year-end close | annual accounts | year-end closing | annual financial statements | year-end accounts | annual closing | preparing annual accounts | de:Jahresabschluss | de:Jahresabschlüsse | de:Bilanzierung | de:Bilanzerstellung | fr:clôture annuelle | fr:comptes annuels | fr:bilan annuel | fr:établissement des bilans | es:cierre anual | es:cuentas anuales | es:cierre del ejercicio | pl:zamknięcie roku | pl:roczne sprawozdanie finansowe | pl:bilans | pl:zamknięcia roku | pl:rocznych sprawozdań finansowych | pl:bilansu | de:Jahresabschlüssen | de:Jahresabschlusses > Financial reporting
Financial reporting | financial statements | financial statement preparation | preparation of financial statements | management accounts | monthly reporting packages | external reporting | de:Finanzberichterstattung | de:Berichtswesen | fr:reporting financier | fr:états financiers | es:estados financieros | es:informes financieros | es:reporting financiero | pl:sprawozdawczość finansowa | pl:sprawozdania finansowe | pl:sprawozdań finansowych | pl:sprawozdawczości finansowej
Profit and loss statements > Financial reporting
Balance sheets > Financial reporting
IFRS reporting | ^IFRS | International Financial Reporting Standards | IFRS accounting | ^IAS standards | IFRS 16 | IFRS 15 | es:^NIIF | pl:^MSSF | pl:^MSR > Financial reporting
US GAAP | ^GAAP | generally accepted accounting principles > Financial reporting
UK GAAP > Financial reporting
FRS 102 > Financial reporting
German commercial code accounting | ^HGB | HGB accounting | de:Handelsgesetzbuch | de:Rechnungslegung nach HGB > Financial reporting
French accounting standards | fr:plan comptable général | fr:^PCG | fr:normes comptables françaises > Accounting
Spanish accounting standards | es:plan general contable | es:^PGC > Accounting
Polish accounting act | pl:ustawa o rachunkowości | pl:^UoR | Polish accounting standards > Accounting
Consolidation of accounts | group consolidation | consolidated financial statements | group accounts | intercompany eliminations | de:Konzernabschluss | de:Konzernrechnungslegung | fr:consolidation des comptes | fr:comptes consolidés | es:consolidación de cuentas | es:cuentas consolidadas | pl:konsolidacja sprawozdań > Financial reporting
Fixed asset accounting | fixed assets | asset register | depreciation | capital assets | register of fixed assets | de:Anlagenbuchhaltung | de:Abschreibungen | fr:immobilisations | fr:gestion des immobilisations | es:inmovilizado | es:activos fijos | es:amortizaciones | pl:środki trwałe | pl:ewidencja środków trwałych | pl:amortyzacja | pl:środków trwałych
Accruals and provisions | provisions accounting | de:Rückstellungen | de:Abgrenzungen | fr:provisions comptables | es:periodificaciones | es:provisiones contables | pl:rozliczenia międzyokresowe
Deferred revenue > Accruals and provisions
Prepayments > Accruals and provisions
Accruals > Accruals and provisions
Cost accounting | cost calculation | de:Kostenrechnung | de:Kostenstellenrechnung | de:Kosten- und Leistungsrechnung | fr:comptabilité analytique | fr:calcul des coûts | es:contabilidad analítica | es:contabilidad de costes | pl:rachunek kosztów | pl:rachunkowość kosztowa
Product costing > Cost accounting
Standard costing > Cost accounting
Activity-based costing > Cost accounting
Cost centre accounting > Cost accounting
Value added tax | ^VAT | VAT reporting | sales tax returns | ^GST | sales tax | filing VAT returns | de:Umsatzsteuer | de:Mehrwertsteuer | de:Umsatzsteuervoranmeldung | de:Umsatzsteuervoranmeldungen | de:Umsatzsteuer-Voranmeldungen | fr:^TVA | fr:déclarations de TVA | es:^IVA | es:declaraciones de IVA | es:liquidación de IVA | pl:^VAT | pl:deklaracje VAT | pl:rozliczanie VAT | pl:^JPK | fr:taxe sur la valeur ajoutée | es:impuesto sobre el valor añadido | pl:podatek od towarów i usług | pl:podatku od towarów i usług | pl:podatku VAT | pl:deklaracji VAT | pl:podatek VAT
VAT returns > Value added tax
Intrastat > Value added tax
Tax returns | tax return preparation | tax declarations | preparing tax returns | tax compliance | prepared tax returns | tax filing | de:Steuererklärungen | de:Erstellung von Steuererklärungen | fr:déclarations fiscales | fr:liasse fiscale | fr:liasses fiscales | es:declaraciones fiscales | es:declaración de la renta | pl:deklaracje podatkowe | pl:rozliczenia podatkowe | pl:zeznania podatkowe | pl:deklaracji podatkowych | de:Steuererklärung
Individual tax returns > Tax returns
Corporate income tax | corporation tax | corporate tax | business taxes | de:Körperschaftsteuer | de:Gewerbesteuer | de:Ertragsteuern | fr:impôt sur les sociétés | es:impuesto de sociedades | pl:^CIT | pl:podatek dochodowy od osób prawnych
Payroll tax | wage tax | withholding tax | de:Lohnsteuer | pl:^PIT
Tax law | taxation | tax regulations | knowledge of tax legislation | international taxation | de:Steuerrecht | fr:droit fiscal | fr:fiscalité | es:fiscalidad | es:derecho fiscal | es:normativa fiscal | pl:prawo podatkowe | pl:przepisy podatkowe | pl:prawa podatkowego | pl:przepisów podatkowych
Tax planning | tax advice | tax advisory | tax consulting | de:Steuerberatung | de:Steuerplanung | fr:conseil fiscal | fr:optimisation fiscale | es:asesoría fiscal | es:planificación fiscal | pl:doradztwo podatkowe
Transfer pricing | transfer pricing documentation | de:Verrechnungspreise | fr:prix de transfert | es:precios de transferencia | pl:ceny transferowe
Statutory audit support | audit preparation | audit files | external audit support | liaising with auditors | support of auditors | audit support | preparing audit documents | de:Begleitung von Betriebsprüfungen | de:Betriebsprüfung | fr:relations avec les commissaires aux comptes | es:apoyo en auditorías | es:atención a auditores | pl:współpraca z audytorami | pl:współpraca z biegłym rewidentem
Financial auditing | external audit | statutory audits | auditing | audit of annual accounts | audit engagements | audit fieldwork | substantive testing | de:Wirtschaftsprüfung | de:Abschlussprüfung | de:Jahresabschlussprüfung | fr:audit financier | fr:audit légal | fr:commissariat aux comptes | es:auditoría de cuentas | es:auditoría financiera | pl:badanie sprawozdań finansowych | pl:audyt finansowy
Internal audit | internal auditing | internal audits | de:interne Revision | fr:audit interne | es:auditoría interna | pl:audyt wewnętrzny
Internal controls | internal control systems | Sarbanes-Oxley | control testing | ^ICS controls | de:internes Kontrollsystem | de:^IKS | fr:contrôle interne | es:control interno | pl:kontrola wewnętrzna
^SOX > Internal controls
Cash management | cash flow | cash flow monitoring | cash-flow statements | de:Liquiditätsplanung | de:Liquiditätssteuerung | fr:gestion de trésorerie | fr:suivi de trésorerie | es:gestión de tesorería | es:tesorería | es:flujo de caja | pl:zarządzanie płynnością | pl:przepływy pieniężne | pl:płynności finansowej | pl:płynność finansowa
Liquidity planning > Cash management
Cash flow forecasting > Cash management
Treasury | treasury management | bank relations | de:Treasury-Management | fr:trésorerie | es:gestión de la tesorería corporativa | pl:zarządzanie środkami pieniężnymi
Cash pooling > Treasury
Foreign exchange hedging > Treasury
Payment runs | payment processing | supplier payments | bank transfers | SEPA payments | processing payments | de:Zahlungsverkehr | de:Zahlungsläufe | fr:règlements fournisseurs | fr:virements bancaires | es:pagos a proveedores | es:transferencias bancarias | pl:realizacja płatności | pl:przelewy bankowe
Petty cash | cash book | petty cash management | cash desk accounting | de:Kassenführung | de:Kassenbuch | fr:tenue de caisse | es:caja chica | pl:prowadzenie kasy
Travel expense accounting | expense reports | expense processing | travel expenses | expense claims | Concur expenses | de:Reisekostenabrechnung | de:Reisekosten | fr:notes de frais | es:notas de gastos | es:liquidación de gastos de viaje | pl:rozliczanie delegacji | pl:delegacje
Inventory valuation | stock valuation | inventory accounting
Revenue recognition | revenue accounting | ASC 606
Intercompany accounting | intercompany transactions | de:Intercompany-Abstimmung
Client accounting services | accounts for small businesses | accounting firm practice | managing client accounts in accountancy | de:Mandantenbetreuung | de:Steuerkanzlei | fr:cabinet comptable | fr:cabinet d'expertise comptable | es:asesoría contable | es:gestoría | pl:biuro rachunkowe
^DATEV | DATEV Unternehmen online | DATEV accounting | DATEV pro > Accounting software
SAP FI | SAP FI/CO | SAP FICO | SAP Finance | SAP finance module > SAP; Accounting software
^Lexware | lexoffice | Agenda accounting software > Accounting software
Addison software > Accounting software
^Sage | Sage 50 | Sage 100 | Sage Intacct | Sage 200 > Accounting software
QuickBooks | Quickbooks Online | Quick Books > Accounting software
^Xero > Accounting software
FreshBooks > Accounting software
Zoho Books > Accounting software
^Cegid | Quadratus > Accounting software
^EBP > Accounting software
Ciel Compta > Accounting software
^ContaPlus | a3con | A3ERP > Accounting software
A3ASESOR > Accounting software
Contasol > Accounting software
^Symfonia | ^Comarch Optima | Comarch ERP Optima | Insert GT > Accounting software
Rewizor GT > Accounting software
enova365 > Accounting software
Accounting software | accounting systems | accounting programs | bookkeeping software | de:Buchhaltungssoftware | fr:logiciels comptables | fr:logiciel de comptabilité | es:programas de contabilidad | es:software contable | pl:programy księgowe | pl:programy finansowo-księgowe
Simplified accounting for sole traders | cash-basis accounting | de:Einnahmenüberschussrechnung | de:Einnahmen-Überschuss-Rechnung | pl:książka przychodów i rozchodów | pl:^KPiR | pl:ryczałt
Fund accounting | public sector accounting | governmental accounting
Nonprofit accounting > Fund accounting
Grant accounting > Fund accounting
Insolvency accounting | liquidation accounting
Electronic invoicing | e-invoicing | ^XRechnung | ^ZUGFeRD | ^KSeF | Factur-X

@occupation Financial controller

!Controlling | de:Controlling | pl:controlling | ^Controlling | financial controlling | business controlling | management accounting | de:Finanzcontrolling | fr:contrôle de gestion | es:control de gestión | pl:kontroling | pl:controlling finansowy
Variance analysis | plan-actual comparison | deviation analysis | budget variance | actual versus budget | de:Abweichungsanalysen | de:Soll-Ist-Vergleich | de:Plan-Ist-Vergleiche | fr:analyse des écarts | es:análisis de desviaciones | pl:analiza odchyleń
Financial forecasting | forecasting | financial planning | financial planning and analysis | ^FP&A | rolling forecasts | forecast preparation | mid-term planning | de:Forecasting | de:Finanzplanung | fr:prévisions financières | fr:planification financière | es:previsiones financieras | es:planificación financiera | pl:prognozowanie finansowe | pl:planowanie finansowe
Management reporting | board reporting | reporting to management | management information | monthly management reports | de:Management-Reporting | fr:tableaux de bord de gestion | es:informes de gestión | pl:raportowanie zarządcze
Investment appraisal | capital expenditure planning | return on investment | capital budgeting | de:Investitionsrechnung | fr:analyse d'investissement | es:análisis de inversiones | pl:ocena inwestycji
^CapEx > Investment appraisal
^NPV > Investment appraisal
Profitability analysis | contribution margin accounting | de:Deckungsbeitragsrechnung | fr:analyse de rentabilité | es:análisis de rentabilidad | pl:analiza rentowności
Break-even analysis > Profitability analysis
Margin analysis > Profitability analysis
SAP CO | SAP controlling | CO-PA > SAP
Corporate performance software | Oracle Hyperion | Adaptive Insights
^Hyperion > Corporate performance software
Anaplan > Corporate performance software
OneStream > Corporate performance software
LucaNet > Corporate performance software
Jedox > Corporate performance software
Tagetik > Corporate performance software
Project controlling | project cost controlling | production controlling
Sales controlling | sales performance analysis | personnel controlling

@occupation Payroll specialist

Payroll | payroll accounting | payroll processing | payroll administration | processing payroll | salary accounting | wage accounting | ran payroll | wages and salaries | payslips | de:Lohnbuchhaltung | de:Gehaltsabrechnung | de:Lohn- und Gehaltsabrechnung | de:Entgeltabrechnung | fr:paie | fr:gestion de la paie | fr:établissement de la paie | fr:bulletins de paie | es:nóminas | es:gestión de nóminas | es:elaboración de nóminas | pl:lista płac | pl:naliczanie wynagrodzeń | pl:płace | pl:kadry i płace | pl:naliczania wynagrodzeń | pl:naliczanie płac | pl:list płac
Social security contributions | social insurance | social security reporting | social contributions | de:Sozialversicherung | de:Sozialversicherungsrecht | de:Sozialversicherungsmeldungen | fr:cotisations sociales | fr:charges sociales | fr:^DSN | es:seguros sociales | es:seguridad social | pl:składki ZUS | pl:^ZUS | pl:ubezpieczenia społeczne
Payroll software | DATEV LODAS | DATEV Lohn und Gehalt | Sage Paie | A3NOM | NominaPlus | Gusto payroll | SAP HCM payroll
^ADP payroll > Payroll software
Paychex > Payroll software
Silae > Payroll software
SD Worx > Payroll software
Płatnik program > Payroll software
Time and attendance administration | timekeeping | time recording | absence management | working time accounts | de:Zeiterfassung | de:Zeitwirtschaft | fr:gestion des temps | fr:gestion des absences | es:control horario | pl:ewidencja czasu pracy
Company pension schemes | pension administration | occupational pensions | retirement plan administration | 401k administration | de:betriebliche Altersvorsorge | es:planes de pensiones | pl:^PPK
Garnishments | wage garnishment | de:Pfändungen | fr:saisies sur salaire | es:embargos salariales | pl:zajęcia komornicze
Multi-state payroll | international payroll | expatriate payroll
Company car taxation | benefits in kind | payroll benefits in kind

@occupation Accountant

Month-end close | close the books | books closed | closing of the books | month-end procedures | month end accounts | period-end closing | period close | month-end journals | fast close | hard close | quarter-end close | quarterly closing | monthly management accounts | de:Quartalsabschlüsse | de:Periodenabschlüsse | fr:situations mensuelles | es:cierre contable mensual
Year-end close | statutory accounts | year-end procedures | year end closing entries | fiscal year-end | de:Abschlussarbeiten | de:Abschlussbuchungen | de:Erstellung von Jahresabschlüssen | fr:arrêté des comptes annuels | fr:bilan et liasse | fr:établissement du bilan | fr:bilans | pl:sprawozdanie roczne | pl:bilans roczny
Closing entries | post accruals | accruals and deferrals | posted accruals and prepayments | accruals and prepayments | depreciation run | post depreciation | depreciation entries | cut-off entries | adjusting entries | adjusting journal entries | closing journals | stock adjustments for accounts | reconcile balance sheet accounts | de:Rechnungsabgrenzung | de:Abgrenzungsbuchungen | de:Rückstellungen gebildet | de:Abschreibungen gebucht | fr:écritures d'inventaire | fr:écritures de clôture | fr:charges constatées d'avance | fr:factures non parvenues | fr:provisions et amortissements | fr:cut-off | es:asientos de cierre | es:amortizaciones contables | pl:amortyzacja środków trwałych | pl:księgowania zamknięcia > Month-end close; Year-end close
Value added tax | ^VAT returns | input tax | output tax | input VAT | reverse charge | VAT registration | VAT inspection | VAT audit | flat-rate scheme | partial exemption | tax point | file VAT | EC sales list | ^OSS returns | one-stop shop VAT | intra-community supplies | MTD for VAT | de:Vorsteuer | de:Zusammenfassende Meldung | de:innergemeinschaftliche Lieferungen | de:Umsatzsteuererklärung | fr:^CA3 | fr:autoliquidation | fr:TVA intracommunautaire | fr:TVA sur les encaissements | fr:^DEB | es:modelo 303 | es:liquidación del IVA | pl:rozliczenia VAT | pl:^JPK_VAT
Account reconciliation | reconcile accounts | reconciled ledgers | reconciliation of accounts | reconcile balances | matched payments | clearing of open items | open items | reconcile bank accounts | clearing accounts | supplier statement reconciliation | matching invoices and payments | ledger reconciliation | de:Konten abgestimmt | de:offene Posten | de:Klärung offener Posten | de:Saldenabstimmung | fr:lettrage | fr:lettrage clients | fr:lettrage fournisseurs | fr:état de rapprochement | fr:justification des comptes | fr:analyse des comptes | fr:comptes lettrés | fr:rapprochement des relevés | fr:comptes d'attente | es:punteo de cuentas | es:cuadre de cuentas | pl:uzgodnienia bankowe | pl:rozrachunki
General ledger | ledger accounting | post journals | posted journals | general ledger accounts | de:Kontenplan | de:Sachkonten | fr:plan comptable | fr:tenue de comptabilité | es:contabilidad general | es:plan contable | pl:plan kont | pl:dekretacja > Accounting
Accounts payable | process invoices | enter invoices | pay suppliers | de:Rechnungen geprüft und gebucht | fr:factures fournisseurs | fr:règlement des fournisseurs | pl:zobowiązania | pl:faktury zakupu > Accounting
Accounts receivable | customer invoices | chase payments | collect payments | incoming payments | cash allocation | aged debt | de:Ausgangsrechnungen | de:Zahlungseingänge | fr:encaissements clients | es:cobros de clientes | pl:faktury sprzedaży > Accounting
IFRS reporting | IFRS 9 | IFRS 17 | ^IAS 12 | ^IAS 36 | lease accounting under IFRS | group accounts under IFRS | conversion to IFRS | de:IFRS-Abschlüsse | de:Umstellung auf IFRS | fr:normes IFRS | es:normas IFRS | pl:standardy IFRS
SAP FI | ^SAP FICO | S/4HANA finance | SAP asset accounting | FB60 | FBL1N | F110 | SAP accounting module > SAP
Fixed asset accounting | asset accounting | capitalise assets | depreciation of assets | de:Anlagevermögen | fr:suivi des immobilisations | es:amortización de inmovilizado
^Sage | Sage Business Cloud | Sage Coala | Sage comptabilité > Accounting software
Microsoft Excel advanced functions | SUMIFS | INDEX MATCH | nested formulas | nested lookups | lookups in spreadsheets | Excel macros | spreadsheet models | spreadsheet macros | what-if analysis | conditional formatting | de:Pivottabellen | de:XVERWEIS | de:Excel-Makros | de:Makros | fr:tableau croisé dynamique | fr:tableaux croisés | fr:RECHERCHEV | fr:recherche V | fr:RECHERCHEX | fr:macros Excel | fr:formules imbriquées | es:BUSCARV | es:macros de Excel | pl:WYSZUKAJ.PIONOWO | pl:makra > Microsoft Excel
Accruals and provisions > Month-end close
Deferred revenue > Month-end close
Bank reconciliation > Account reconciliation
Balance sheet reconciliation > Account reconciliation
Intercompany reconciliation > Account reconciliation
VAT returns > Value added tax
Intrastat > Value added tax
Consolidation of accounts > Year-end close
Bookkeeping > Accounting
Accounts payable > Bookkeeping
Accounts receivable > Bookkeeping
General ledger > Bookkeeping
^DATEV > Accounting software
^Lexware > Accounting software
QuickBooks > Accounting software
^Xero > Accounting software
^Cegid > Accounting software
Payroll tax > Payroll

@occupation Payroll specialist

Payroll | pay slips | run payroll | processed payroll | prepare payroll | monthly payroll | payroll run | salary payments | salary calculation | sick pay | statutory deductions | pension deductions | social security reports | overtime pay | timesheets to pay | payroll journal | de:Lohnabrechnung | de:Lohnabrechnungen | de:Gehaltsabrechnungen | fr:bulletins de salaire | fr:fiches de paie | fr:variables de paie | fr:éléments variables de paie | fr:soldes de tout compte | fr:déclarations sociales | es:cotizaciones | pl:listy płac | pl:rozliczanie płac
Social security contributions > Payroll
Payroll software > Payroll
^ADP payroll > Payroll software
Silae > Payroll software
Garnishments > Payroll
Multi-state payroll > Payroll
Płatnik program > Payroll

@occupation Accountant

Account reconciliation | fr:rapprocher les comptes | fr:comptes bancaires rapprochés | fr:soldes justifiés | fr:suspens bancaires | fr:balance âgée | fr:contrôle des comptes
Month-end close | fr:situations intermédiaires | fr:reporting mensuel | fr:clôtures trimestrielles | fr:clôture des comptes

@occupation Accountant

Value added tax | VAT groups | VAT exemptions | VAT reclaim | reclaimed input tax | reclaim VAT | capital goods scheme | option to tax | VAT on property | bad debt relief | HMRC inspection | de:Umsatzsteuer-Sonderprüfung | de:Vorsteuerabzug | de:Steuerschuldnerschaft des Leistungsempfängers | de:Umsatzsteuer-Identifikationsnummer | fr:crédit de TVA | fr:remboursement de TVA | fr:TVA déductible | fr:TVA collectée | fr:exigibilité de la TVA | fr:déclarations mensuelles de TVA | fr:échanges de biens | fr:^DES | fr:contrôle fiscal TVA | fr:régime réel | fr:télédéclaration de la TVA | es:prorrata del IVA | es:modelo 390 | es:^SII | es:operaciones intracomunitarias | pl:odliczenie podatku naliczonego | pl:mechanizm podzielonej płatności | pl:split payment | pl:informacja podsumowująca
IFRS reporting | impairment tests | impairment testing of goodwill | right-of-use assets | lease liabilities | expected credit losses | fair value measurement | purchase price allocation | IFRS conversion | IFRS disclosures | notes to the consolidated accounts | de:Werthaltigkeitstest | de:Leasingbilanzierung
SAP FI | SAP key user in finance | SAP transactions | posting in SAP | SAP S/4HANA migration of finance
Month-end close | working day three close | close calendar | closing checklist | closing schedule | flash report | flash figures | monthly reporting pack | month-end reporting | close process | shortened the close | closing time cut | fr:calendrier de clôture | fr:provisions mensuelles | fr:révision des comptes | fr:dossier de révision | fr:cycle de clôture | fr:clôtures dans les délais
Year-end close | auditors' working papers | prepared for the auditors | audit adjustments | notes to the accounts | statutory financial statements | fr:dossier de bilan | fr:commissaire aux comptes | fr:plaquette annuelle | fr:annexes comptables | fr:clôture de l'exercice
Account reconciliation | unreconciled items | reconciling items | suspense account | ledger to statement | daily bank postings | intercompany balances matched | fr:lettrer les comptes | fr:pointer les comptes | fr:apurement des comptes | fr:rapprocher les relevés | fr:analyse des suspens | fr:solde bancaire et comptable | fr:comptes de tiers | fr:apurement
^Sage | fr:Sage 1000 | fr:Sage FRP | fr:Sage Ligne 100 | fr:Sage Compta | fr:paramétrage de Sage | fr:saisie dans Sage | fr:Sage Génération Experts
Microsoft Excel advanced functions | spreadsheets with formulas | formulas and macros | data models in Excel | array formulas | dynamic arrays | Excel Solver | charts and pivot reports | linked workbooks | automated workbooks | fr:formules de calcul | fr:tableaux de suivi | fr:tableau de bord Excel | fr:classeurs partagés | fr:graphiques et TCD | fr:^TCD | fr:fonctions avancées | fr:reporting sous Excel | fr:macros enregistrées | es:fórmulas y macros | de:Formeln und Makros | de:Auswertungen in Excel

@occupation Payroll specialist

Payroll | pension contributions | tax codes | auto-enrolment pensions | year-end tax statements for staff | ^P60 | ^P11D | ^PAYE | ^RTI submissions | net pay | gross to net | attachment of earnings | statutory maternity pay | holiday pay calculation | wage slips | payroll queries | fr:indemnités journalières | fr:déclaration sociale nominative | fr:virements des salaires | fr:acomptes sur salaire | fr:contrôle des bulletins | fr:logiciel de paie | fr:saisie des variables | fr:heures supplémentaires en paie

@occupation Accountant
IFRS reporting | international accounting standards | international reporting standards | converted accounts to IFRS | leases under IFRS | disclosure notes | group reporting under IFRS | first-time adoption | de:internationale Rechnungslegung | de:Abschluss nach IFRS | de:Konzernabschluss nach IFRS | fr:normes comptables internationales | es:normas internacionales de contabilidad | es:normas internacionales de información financiera | pl:międzynarodowe standardy rachunkowości | pl:sprawozdania według MSSF
Month-end close | period end | month-end tasks | month-end process | month-end accruals | reporting pack | close the month | closed the month | closing of the month | soft close | flash results | day-three close | work day close | cut-off procedures | de:Monatsende | de:monatlicher Abschluss | de:Monatsreporting | fr:arrêté mensuel | fr:arrêtés des comptes | fr:arrêté des comptes | fr:clôture du mois | fr:situation mensuelle | es:cierre del mes
Year-end close | annual close | year-end adjustments | year-end journals | financial statements prepared | prepared the financial statements | yearly accounts | year-end audit file | final accounts | prepared accounts for audit | de:Jahresabschlussarbeiten | fr:bilan | fr:travaux de fin d'exercice | fr:fin d'exercice
Value added tax | ^HMRC | digital tax filings | indirect tax | indirect taxes | tax on sales | zero-rated supplies | postponed accounting | VAT codes | VAT rates | VAT queries | VAT control account | quarterly VAT | de:USt | de:UStVA | de:USt-Voranmeldung | fr:taxe déductible | fr:taxe collectée | fr:déclaration de TVA | fr:déclaration mensuelle de TVA | fr:régimes de TVA | fr:DES et DEB | fr:^EMEBI | es:declaraciones trimestrales | es:impuestos indirectos | es:IVA soportado | es:IVA repercutido | pl:rejestry VAT | pl:stawki VAT
Microsoft Excel advanced functions | lookups and pivot tables | macros in Excel | data validation in Excel | Power Query models | de:Excel-Modelle | fr:formules Excel | pl:makra w Excelu > Microsoft Excel
Account reconciliation | clearing of accounts | cleared open items | suspense accounts | reconciled control accounts | bank lines | fr:pointage des comptes | fr:pointage de la banque | fr:suivi de la banque | fr:états de rapprochement | fr:comptes clients et fournisseurs | es:conciliaciones | de:Kontenklärung | de:Abstimmung der Konten | pl:rozliczanie kont
Accounting software | accounting package | accounts package | finance system | fr:logiciel comptable | fr:outil comptable | es:programa de contabilidad | de:Buchhaltungsprogramm | pl:program księgowy | pl:oprogramowanie księgowe
General ledger | ledger postings | trial balance | fr:balance générale | pl:zapisy księgowe
Accounts payable | creditor ledger | invoice approval | pl:zobowiązania wobec dostawców
Accounts receivable | debtor ledger | chased debtors | overdue invoices | fr:relance des impayés | es:facturas a clientes | pl:faktury sprzedażowe
SAP FI | ^FI-AA | ^FI-AP | ^FI-AR | SAP S/4HANA FI > SAP
^Sage | Sage Compta | Sage 1000 > Accounting software
^Cegid | Cegid Quadra | Cegid Loop | Quadra Compta > Accounting software

@occupation Payroll specialist
Payroll | wages processed | processed wages | monthly wages | weekly wages | pay run | pay runs | pay slips issued | statutory sick pay | RTI returns | ^P60s | ^P45s | auto-enrolment | salary run | ran the payroll | pay calculations | de:Lohnläufe | de:Lohnlauf | de:Lohnkonten | fr:établissement des paies | fr:paies | es:confección de nóminas | es:cálculo de nóminas
