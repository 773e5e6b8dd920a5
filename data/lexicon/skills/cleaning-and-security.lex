@kind skill
@occupation Cleaner

!Cleaning | cleaning work | cleaning services | professional cleaning | general cleaning | cleaning duties | cleaning staff | de:Reinigung | de:Reinigungsarbeiten | de:Putzen | fr:nettoyage | fr:ménage | fr:travaux de nettoyage | es:limpieza | es:trabajos de limpieza | pl:sprzątanie | pl:prace porządkowe
Office cleaning | building cleaning | commercial cleaning | cleaning offices | maintenance cleaning | janitorial work | janitorial services | custodial work | de:Unterhaltsreinigung | de:Büroreinigung | de:Gebäudereinigung | fr:nettoyage de bureaux | fr:propreté | es:limpieza de oficinas | pl:sprzątanie biur > Cleaning
Domestic cleaning | house cleaning | private household cleaning | cleaning private homes | de:Haushaltsreinigung | fr:ménage à domicile | es:limpieza de hogar | es:limpieza doméstica | pl:sprzątanie domów | pl:sprzątanie mieszkań > Cleaning
Window cleaning | glass cleaning | cleaning windows | de:Fensterreinigung | de:Glasreinigung | fr:nettoyage de vitres | es:limpieza de cristales | pl:mycie okien > Cleaning
Industrial cleaning | machine cleaning | high-pressure cleaning | pressure washing | tank cleaning | de:Industriereinigung | fr:nettoyage industriel | es:limpieza industrial | pl:czyszczenie przemysłowe > Cleaning
Floor care | scrubber-dryer | floor machines | floor stripping and waxing | de:Bodenpflege > Cleaning
Carpet cleaning > Floor care
Floor polishing > Floor care
Sanitary cleaning | toilet cleaning | restroom cleaning | washroom cleaning > Cleaning
Hospital cleaning | cleaning of patient rooms | ward cleaning | cleaning in hospitals > Cleaning; Disinfection
Disinfection | surface disinfection | disinfecting | sanitising | de:Desinfektion | fr:désinfection | es:desinfección | pl:dezynfekcja
Cleaning chemicals handling | cleaning agents | dosing of cleaning agents | chemical dilution | de:Reinigungsmittel
Waste disposal | waste separation | refuse disposal | emptying bins | recycling | de:Abfallentsorgung | de:Mülltrennung | fr:tri des déchets | es:gestión de residuos | es:reciclaje | pl:segregacja odpadów
End-of-tenancy cleaning | construction clean-up | post-construction cleaning > Cleaning
Vehicle interior cleaning | train cleaning | aircraft cleaning > Cleaning
Pest control | pest management | rodent control | fumigation | exterminating
Cleaning supervision | cleaning team leadership | cleaning quality checks | cleaning site management | de:Objektleitung
Cleaning schedules | cleaning plans | hygiene plans
Street cleaning | road sweeping | sweeper operation
Waste management | waste treatment | landfill operation | recycling plant work | waste law | de:Abfallwirtschaft | fr:gestion des déchets | es:gestión ambiental de residuos | pl:gospodarka odpadami
Household management | housekeeping in private homes | butler service | domestic management
Textile cleaning | dry cleaning | upholstery cleaning
Chimney sweeping | flue cleaning

@occupation Security guard

Security guarding | property protection | security services | site security | security guard work | private security | manned guarding | unarmed security | de:Objektschutz | de:Sicherheitsdienst | de:Wachdienst | de:Bewachung | fr:gardiennage | fr:sécurité privée | fr:surveillance de sites | es:vigilancia privada | es:servicio de vigilancia | es:seguridad privada | pl:ochrona mienia | pl:ochrona obiektów
Access control | entrance control | gate control | checking identity cards | gatehouse duty | badge checks | de:Zutrittskontrolle | de:Einlasskontrolle | de:Zugangskontrolle | de:Pfortendienst | fr:contrôle d'accès | es:control de accesos | pl:kontrola dostępu osób | pl:kontrola wejść
Visitor access control > Access control
Patrols | patrolling | security rounds | foot patrol | vehicle patrol | night patrols | patrolled premises | de:Kontrollgänge | de:Streifendienst | de:Rundgänge | fr:rondes de surveillance | fr:rondes | es:rondas de vigilancia | es:patrullas | pl:patrolowanie | pl:obchody terenu
CCTV monitoring | video surveillance | surveillance monitoring | ^CCTV | camera surveillance | monitoring cameras | de:Videoüberwachung | fr:vidéosurveillance | es:videovigilancia | es:^CCTV | pl:monitoring wizyjny
Alarm response | alarm receiving centre | control room operation | alarm monitoring | security control room | de:Notruf- und Serviceleitstelle | de:Alarmverfolgung | fr:télésurveillance | es:central de alarmas | pl:grupa interwencyjna
Event security | crowd control | crowd management | stewarding | concert security | door supervision | bouncer | de:Veranstaltungsschutz | de:Ordnerdienst | fr:sécurité événementielle | es:seguridad en eventos | pl:ochrona imprez masowych
Close protection | bodyguard | personal protection | executive protection | de:Personenschutz | fr:protection rapprochée | es:escolta | es:protección de personas | pl:ochrona osobista
Store detective work | plain-clothes store security | shop security
Bag checks | personal searches | metal detector screening | X-ray baggage screening
Conflict de-escalation in security | verbal de-escalation | physical intervention | self-defence | conflict de-escalation
Incident reporting | incident reports | security incident log | guard book | daily activity reports | report writing in security | de:Wachbuchführung | fr:main courante | es:partes de incidencias | pl:raportowanie incydentów
Cash-in-transit | valuables transport | cash transport | armed guarding
K9 handling | security dog handling | dog patrol
Airport security | aviation security
Firearms handling | weapons training | marksmanship
Security planning | security concepts | risk surveys for sites | site security assessment
Key management | lock-up service | key control
Evacuation management | emergency evacuation | fire drills | emergency procedures | emergency response procedures
Traffic control at sites | parking lot supervision | traffic marshalling
Private investigation | surveillance of persons | detective work

@occupation Firefighter

Firefighting | fire fighting | fire brigade service | fire suppression | de:Brandbekämpfung | fr:lutte contre l'incendie | es:extinción de incendios | pl:gaszenie pożarów
Rescue operations | technical rescue | search and rescue
Vehicle extrication > Rescue operations
Water rescue > Rescue operations
Height rescue > Rescue operations
Breathing apparatus use | respiratory protection
Hazardous materials response | CBRN protection
Fire investigation | fire inspections | preventive fire protection inspections
Fire engine driving | pump operation
Disaster management | crisis management | crisis team work | disaster relief | de:Katastrophenschutz | de:Krisenmanagement | fr:gestion de crise | es:gestión de emergencias | es:protección civil | pl:zarządzanie kryzysowe
Emergency planning > Disaster management
Civil protection > Disaster management

@occupation Police officer

Law enforcement | policing | police patrol | police work
Criminal investigation | crime scene investigation | evidence collection | interrogation | interviewing suspects
Traffic law enforcement | traffic accident investigation | traffic control
Public order policing | riot control
Crime prevention | community policing
Border control | passport control | immigration control
Prison service | corrections work | inmate supervision
Military leadership | military operations | platoon leadership | military logistics | military training

@occupation Fitness and leisure worker

Swimming instruction | swimming lessons | pool supervision | lifeguard
Lifeguarding > Swimming instruction
Sports coaching | coaching football | youth sports coaching | training athletes | coaching teams | coached a team | de:Trainertätigkeit im Sport | fr:entraînement sportif | es:entrenamiento deportivo | pl:trener sportowy
Skiing instruction | outdoor guiding
Climbing instruction
Mountain guiding
Summer camp leadership | camp counselling | youth camp supervision | leisure activities with children | de:Ferienbetreuung | fr:animation de centres de loisirs | fr:colonies de vacances | es:monitor de ocio y tiempo libre | es:monitor de tiempo libre | pl:wychowawca kolonijny
Refereeing | umpiring | sports officiating
