@kind skill
@occupation Truck driver

Truck driving | lorry driving | ^HGV driving | driving trucks | heavy goods vehicles | drove trucks | tractor-trailer | long-haul trucks | articulated lorry | semi-trailer driving | de:LKW-Fahren | de:LKW fahren | de:Kraftfahrer | fr:conduite de poids lourds | fr:conducteur poids lourds | es:conducción de camiones | es:conductor de camión | pl:kierowanie samochodami ciężarowymi | pl:kierowca ciężarówki
Long-distance haulage | long-haul driving | over-the-road driving | ^OTR | international haulage | de:Fernverkehr | fr:transport longue distance | es:ruta internacional | pl:transport międzynarodowy > Truck driving
Local delivery driving | delivery driving | van driving | parcel delivery | courier driving | delivery rounds | delivery driver | delivered parcels | de:Nahverkehr | de:Auslieferung von Waren | de:Paketauslieferung | de:Zustellung | fr:livraison de colis | fr:livraison à domicile | fr:chauffeur livreur | es:reparto | es:repartidor | pl:kierowca kurier
Tanker driving | fuel tanker | tank vehicles > Truck driving
Tail lift operation | liftgate | truck-mounted forklift
Loading crane operation | truck-mounted crane | ^HIAB
Trailer coupling | drop and hook | swap bodies | coupling trailers
Digital tachograph | tachograph | driver card | electronic logging devices | ^ELD | logbook keeping | hours of service | de:Fahrtenschreiber | de:digitaler Tachograph | de:Lenk- und Ruhezeiten | fr:chronotachygraphe | es:tacógrafo | pl:tachograf
Pre-trip inspection | vehicle inspection | post-trip inspection | vehicle checks | departure check | de:Abfahrtskontrolle | fr:contrôle du véhicule | es:inspección del vehículo | pl:kontrola pojazdu przed wyjazdem
Backing and docking | reversing trailers | dock maneuvering
Refrigerated transport | reefer driving | refrigerated trailers
Heavy haulage | oversized loads | abnormal loads | low-loader
Tipper driving | dump truck | construction site transport
Livestock transport | animal transport
Vehicle washing and care | minor vehicle repairs | tyre changes on the road
GPS navigation | navigation systems | route knowledge | local knowledge of roads
Proof of delivery | cash on delivery | delivery paperwork
Winter service driving | snow chains | winter driving
Removals | furniture removals | moving services
Waste collection driving | refuse collection | skip lorry

@occupation Bus driver

Bus driving | coach driving | public bus driving | passenger transport driving | school bus driving | de:Busfahren | fr:conduite de bus | fr:conduite d'autocar | es:conducción de autobuses | pl:prowadzenie autobusu
Taxi driving | chauffeur services | ride-hailing driving | private hire driving
Ticket sales on board | fare collection
Passenger assistance | helping passengers | wheelchair passengers

@occupation Train driver

Train driving | locomotive driving | driving trains | de:Führen von Triebfahrzeugen | fr:conduite de trains | es:conducción de trenes | pl:prowadzenie pociągów
Railway signalling | signal box operation | train control systems | ^ETCS | interlocking
Shunting | train formation | wagon coupling | wagon inspection
Train dispatching | rail traffic control | timetable planning
Track maintenance | permanent way maintenance | track laying
Rolling stock maintenance | train maintenance
Train conductor duties | ticket inspection | onboard passenger service
Tram driving | light rail operation

@occupation Pilot

Aircraft piloting | flying aircraft | flight operations as pilot | commercial flying | multi-engine flying
Instrument flying | instrument flight rules | ^IFR
Crew resource management | ^CRM training | multi-crew cooperation
Flight planning | flight dispatch | weight and balance | flight dispatching
Helicopter flying | rotorcraft operation
Drone piloting | unmanned aircraft | ^UAV | drone operation | de:Drohnensteuerung | fr:pilotage de drones | es:pilotaje de drones | pl:pilotowanie dronów
Flight instruction | simulator instruction

@occupation Cabin crew member

Cabin service | in-flight service | cabin crew work | flight attendant duties
Cabin safety procedures | emergency evacuation of aircraft | safety demonstrations
Passenger check-in | airport check-in | Amadeus Altea | ground handling check-in
Ramp handling | aircraft loading | baggage handling | aircraft marshalling | ground handling | apron handling
Aviation security screening | passenger screening | baggage screening
Aircraft maintenance | Part-145 maintenance | line maintenance | base maintenance | airframe and powerplant
Air traffic control | approach control | tower control

@occupation Seafarer

Ship navigation | bridge watchkeeping | nautical navigation | chart work | ^ECDIS | radar navigation
Deck work | mooring | ropes and knots | deck maintenance on ships
Marine engine maintenance | ship engine room | engine watch
Sea survival | lifeboat drills | ^STCW basic safety
Fishing vessel work | net handling
Inland navigation | barge operation | lock passage

@occupation Truck driver
Multi-drop delivery | multi-drop driving | multiple stop deliveries
Night driving | overnight trips
Car transporter driving | vehicle transport driving > Truck driving
Container transport | port drayage | intermodal container hauling > Truck driving
Flatbed hauling | tarping | flatbed trailers > Truck driving
Timber transport | log truck driving > Truck driving
Silo transport | bulk transport > Truck driving
Route optimisation on the road | avoiding delays | traffic information use
Customer contact on delivery | customer delivery service
Fuel-efficient driving | economical driving | eco-driving | de:wirtschaftliches Fahren | fr:écoconduite | es:conducción eficiente | pl:ekonomiczna jazda
Accident-free driving | accident-free record | safe driving record | clean MVR | de:unfallfreies Fahren
Roadside breakdown handling | recovery driving | towing
Electronic delivery confirmation | handheld delivery scanner | dispatch app use
Border crossing procedures | transit documents | ^T1 documents | TIR carnets
Customs documents for drivers | ^CMR documents
Food delivery by bicycle | bicycle courier
Medical courier driving | blood transport | pharmaceutical deliveries
Shuttle driving | yard driving | hostler driving | yard jockey

@occupation Bus driver
Timetable adherence | keeping to timetables
Passenger information on board | announcements to passengers
Bus ticketing systems | on-board computers in buses
School transport supervision | transport of pupils
Tour coach driving | travel coach driving > Bus driving

@occupation Pilot
Night flying | cross-country flying
Flight simulator training | type rating training
Airport operations | aerodrome operations | airside safety
