@kind skill
@occupation *

# What is asked for in any work
Microsoft Office | MS Office | Office 365 | Microsoft 365 | Office suite | Office package | Microsoft Office Suite | office software | M365 | MS-Office | de:Office-Kenntnisse | de:Office-Anwendungen | de:Office-Programme | fr:pack Office | fr:suite Office | fr:bureautique | es:paquete Office | es:ofimática | pl:pakiet Office | pl:pakiet MS Office
Microsoft Excel | ^Excel | ^EXCEL | MS Excel | Excel spreadsheets | de:Excel-Kenntnisse | de:MS-Excel | pl:Excela | pl:Excelu | pl:Excelem > Spreadsheets
Spreadsheets | spreadsheet software | spreadsheet skills | Google Sheets | LibreOffice Calc | de:Tabellenkalkulation | fr:tableur | fr:tableurs | es:hojas de cálculo | pl:arkusze kalkulacyjne | pl:arkuszy kalkulacyjnych | pl:arkuszami kalkulacyjnymi | pl:arkusza kalkulacyjnego
Microsoft Word | ^MS Word | ^Word | Word documents > Word processing
Word processing | text processing | Google Docs | LibreOffice Writer | de:Textverarbeitung | fr:traitement de texte | es:procesador de textos | es:tratamiento de textos | pl:edytory tekstu
Microsoft PowerPoint | PowerPoint | ^MS PowerPoint | Power Point > Presentation software
Presentation software | Google Slides | Keynote slides | slide presentations | de:Präsentationssoftware | fr:logiciel de présentation | es:presentaciones multimedia | pl:prezentacje multimedialne
Microsoft Outlook | ^Outlook | ^MS Outlook | e-mail and calendar software
Microsoft Teams | ^MS Teams | ^Zoom | Webex | Google Meet | video conferencing tools | ^Skype | de:Videokonferenzen | fr:visioconférence | es:videoconferencias | pl:wideokonferencje
Microsoft Access | ^MS Access
Microsoft Visio | ^Visio
Microsoft SharePoint | SharePoint | SharePoint Online
Microsoft OneNote | OneNote
^Evernote
^Notion
Google Workspace | G Suite | Google Apps | Google Drive
LibreOffice | OpenOffice | Libre Office > Spreadsheets; Word processing
^Slack | ^Mattermost | team chat tools
Computer literacy | computer skills | basic computer skills | computer literate | PC skills | IT literate | IT literacy | digital literacy | de:PC-Kenntnisse | de:EDV-Kenntnisse | de:Computerkenntnisse | fr:maîtrise de l'outil informatique | fr:outils informatiques | es:informática a nivel usuario | es:manejo de ordenador | pl:obsługa komputera | pl:znajomość obsługi komputera
Touch typing | typing | fast typing | words per minute | keyboard skills | ten-finger typing | de:Zehnfingersystem | fr:dactylographie | es:mecanografía | pl:bezwzrokowe pisanie
Data entry | entering data | data capture | data input | data processing | de:Dateneingabe | de:Datenerfassung | fr:saisie de données | fr:saisie des données | es:introducción de datos | es:grabación de datos | pl:wprowadzanie danych | pl:wprowadzania danych | pl:wprowadzaniu danych
Report writing | writing reports | written reports | prepared reports | de:Berichterstellung | de:Erstellung von Berichten | fr:rédaction de rapports | es:redacción de informes | es:elaboración de informes | pl:przygotowywanie raportów | pl:sporządzanie raportów
Presentation skills | giving presentations | public speaking | presenting to groups | delivered presentations | presented to clients | de:Präsentationsfähigkeiten | fr:prise de parole en public | es:hablar en público | es:presentaciones en público | pl:wystąpienia publiczne | pl:prezentowanie
Business correspondence | correspondence | written correspondence | letter writing | business letters | de:Korrespondenz | de:Schriftverkehr | fr:correspondance commerciale | fr:rédaction de courriers | es:correspondencia comercial | pl:korespondencja handlowa | pl:korespondencja
Team leadership | team lead | led a team | leading a team | managed a team | people management | staff management | team management | personnel responsibility | line management | supervising staff | supervised staff | supervision of staff | de:Teamleitung | de:Mitarbeiterführung | de:Personalführung | de:Führungserfahrung | de:Personalverantwortung | fr:encadrement d'équipe | fr:management d'équipe | fr:gestion d'équipe | fr:encadrement | es:gestión de equipos | es:liderazgo de equipos | es:dirección de equipos | pl:zarządzanie zespołem | pl:kierowanie zespołem | pl:zarządzania zespołem | pl:zarządzaniu zespołem | pl:kierowania zespołem | pl:kierowaniu zespołem
Staff training | training staff | trained employees | training new employees | on-the-job training | trained new colleagues | employee training | de:Einarbeitung neuer Mitarbeiter | de:Schulung von Mitarbeitern | de:Mitarbeiterschulungen | fr:formation du personnel | fr:formation des collaborateurs | es:formación de personal | es:formación de empleados | pl:szkolenie pracowników | pl:wdrażanie nowych pracowników
Occupational health and safety | workplace safety | health and safety | safety regulations | safety at work | ^OSHA | ^HSE | ^EHS | work safety | de:Arbeitssicherheit | de:Arbeitsschutz | fr:sécurité au travail | fr:santé et sécurité au travail | es:prevención de riesgos laborales | es:seguridad laboral | es:^PRL | pl:bezpieczeństwo i higiena pracy | pl:przepisy BHP | pl:^BHP | pl:zasad BHP | pl:przepisów BHP | pl:zasady BHP
First aid | first-aid | first aider | first responder | de:Erste Hilfe | de:Ersthelfer | fr:premiers secours | fr:secourisme | es:primeros auxilios | pl:pierwsza pomoc
Fire safety | fire protection | fire prevention | fire warden | fire marshal | fire extinguishers | evacuation procedures | de:Brandschutz | de:Brandschutzhelfer | fr:sécurité incendie | es:prevención de incendios | pl:ochrona przeciwpożarowa
Shift work | working in shifts | three-shift system | night shifts | weekend work | rotating shifts | de:Schichtarbeit | de:Schichtdienst | de:Schichtbereitschaft | de:Nachtschichten | fr:travail posté | fr:travail en équipe | fr:horaires décalés | es:trabajo a turnos | es:turnos rotativos | pl:praca zmianowa | pl:praca w systemie zmianowym
Archiving | filing | records management | document filing | record keeping | recordkeeping | document management | de:Ablage | de:Archivierung | de:Dokumentenmanagement | fr:archivage | es:archivo de documentos | es:gestión documental | pl:archiwizacja | pl:archiwizacja dokumentów
Procedures documentation | standard operating procedures | ^SOP | ^SOPs | work instructions | writing procedures | de:Arbeitsanweisungen | fr:modes opératoires | fr:procédures opérationnelles | es:procedimientos operativos | pl:instrukcje pracy | pl:procedury operacyjne
Confidential information handling | confidentiality | handling sensitive information | handling confidential data | discretion with data
Budget planning | budgeting | budget preparation | preparing budgets | annual budget | de:Budgetierung | fr:élaboration du budget | es:elaboración de presupuestos | es:presupuestos | pl:budżetowanie | pl:planowanie budżetu
Quality assurance | quality control | quality management | quality checks | ^QA/QC | de:Qualitätssicherung | de:Qualitätskontrolle | de:Qualitätsmanagement | fr:assurance qualité | fr:contrôle qualité | fr:contrôle de la qualité | es:control de calidad | es:aseguramiento de la calidad | es:gestión de la calidad | pl:kontrola jakości | pl:zapewnienie jakości | pl:kontroli jakości | pl:zapewnienia jakości | pl:kontrolą jakości
ISO 9001 | quality management system | ^QMS | DIN EN ISO 9001
Negotiation of contracts | contract negotiation | contract negotiations | negotiating contracts | negotiated contracts | de:Vertragsverhandlungen | fr:négociation de contrats | es:negociación de contratos | pl:negocjowanie umów
Contract management | contract administration | managing contracts | de:Vertragsmanagement | de:Vertragswesen | fr:gestion des contrats | es:gestión de contratos | pl:zarządzanie umowami
Event organisation | event planning | event management | organising events | organizing events | organised events | organized events | conference organisation | de:Veranstaltungsorganisation | de:Organisation von Veranstaltungen | de:Eventmanagement | fr:organisation d'événements | fr:événementiel | es:organización de eventos | pl:organizacja wydarzeń | pl:organizacja eventów
!Driving | driving a car | safe driving | clean driving record | de:Autofahren | fr:conduite de véhicules | es:conducción de vehículos | pl:prowadzenie pojazdów
Independent research | desk research | literature research | online research | de:Recherche | fr:recherche documentaire | es:búsqueda de información | pl:wyszukiwanie informacji
ISO 14001 | environmental management system | environmental management | ^EMAS | de:Umweltmanagement | fr:management environnemental | es:gestión ambiental | pl:zarządzanie środowiskowe
Sustainability | sustainability reporting | ^ESG | corporate social responsibility | ^CSR | sustainability management | de:Nachhaltigkeit | de:Nachhaltigkeitsmanagement | fr:développement durable | fr:^RSE | es:sostenibilidad | es:responsabilidad social corporativa | pl:zrównoważony rozwój
