@kind skill
@occupation Customer support agent

Customer service | customer care | customer support | client service | serving customers | customer assistance | customer-facing work | service to customers | helping customers | served customers | assisted customers | de:Kundenservice | de:Kundendienst | de:Kundenbedienung | de:Kundenkontakt | fr:service client | fr:service à la clientèle | fr:relation client | fr:accueil client | es:atención al cliente | es:servicio al cliente | pl:obsługa klienta | pl:obsługa klientów | pl:obsługi klienta | pl:obsłudze klienta | pl:obsługi klientów | pl:obsługą klienta | es:atención a clientes | fr:accueil de clientèle
Call centre work | call center | contact centre | call handling | call centre | telephone customer service | telephone support | incoming calls | answering calls | phone support | telephone service | de:Callcenter | de:telefonische Kundenbetreuung | de:Telefonservice | de:Telefonie | fr:centre d'appels | fr:appels entrants | fr:téléconseil | es:centro de llamadas | es:atención telefónica | es:llamadas entrantes | pl:infolinia | pl:telefoniczna obsługa klienta > Customer service
Inbound calls > Call centre work
Complaint handling | complaint management | handling complaints | customer complaints | resolving complaints | resolved complaints | dealing with complaints | complaints resolution | de:Beschwerdemanagement | de:Reklamationsbearbeitung | de:Reklamationen | de:Reklamationsmanagement | fr:gestion des réclamations | fr:traitement des réclamations | fr:gestion des litiges | es:gestión de reclamaciones | es:gestión de quejas | es:reclamaciones | pl:obsługa reklamacji | pl:rozpatrywanie reklamacji | pl:reklamacji | pl:obsługi reklamacji | fr:réclamations clients
Live chat support | chat support | email support | written customer support | omnichannel support | social media customer service | answering customer e-mails | de:Chat-Support | fr:support par chat | es:soporte por chat | pl:obsługa czatu > Customer service
Zendesk | Salesforce Service Cloud | customer service software > Ticketing systems
Freshdesk > Ticketing systems
Intercom support > Ticketing systems
Help Scout > Ticketing systems
Customer success management | customer success | customer onboarding | client onboarding | adoption of products by customers | customer health scores
Customer satisfaction measurement | ^CSAT | ^NPS | net promoter score | customer satisfaction surveys | de:Kundenzufriedenheit | fr:satisfaction client | es:satisfacción del cliente | pl:badanie satysfakcji klientów
Escalation management | escalated cases | handling escalations | supervisor calls | de:Eskalationsmanagement
Knowledge base writing | help centre articles | FAQ maintenance | knowledge management in support | macros and templates for support
Technical customer support | product support | technical hotline | software support for customers | troubleshooting for customers | technical troubleshooting | de:technischer Kundendienst | de:technische Hotline | fr:assistance technique | fr:support technique client | es:soporte técnico al cliente | pl:wsparcie techniczne klienta > Customer service
Remote support | TeamViewer | AnyDesk | remote assistance
Returns processing | returns handling | exchanges and refunds | warranty processing | ^RMA | de:Retourenbearbeitung | de:Garantieabwicklung | fr:gestion des retours | fr:^SAV | es:gestión de devoluciones | es:devoluciones | es:servicio posventa | pl:obsługa zwrotów | pl:zwroty
Warranty claims > Returns processing
Refunds > Returns processing
Call quality monitoring | call monitoring | quality scoring of calls | call coaching
Customer data maintenance | updating customer records | customer database | customer master data | de:Pflege von Kundendaten | fr:mise à jour des fichiers clients | es:mantenimiento de la base de datos de clientes | pl:aktualizacja danych klientów
Customer advice | advising customers | product advice | advised customers | customer consultation | advice on products | de:Kundenberatung | de:Beratung von Kunden | de:Produktberatung | fr:conseil client | fr:conseil clientèle | es:asesoramiento al cliente | es:asesoramiento a clientes | pl:doradztwo klientom | pl:doradzanie klientom
Multilingual customer service | customer service in English | customer service in German > Customer service
First call resolution | average handling time | ^AHT | first contact resolution | call centre metrics
Workforce scheduling in call centres | call centre workforce management
Interactive voice response | ^IVR | Genesys | Avaya | ^CTI telephony | call centre software
Reservation handling | bookings by phone | booking service | ticket sales | taking reservations | de:Reservierungen | fr:réservations | es:reservas | es:gestión de reservas | pl:rezerwacje | pl:przyjmowanie rezerwacji
After-sales service | aftersales | field service coordination | service scheduling | after-sales support | de:After-Sales-Service | fr:service après vente | es:posventa | pl:obsługa posprzedażowa
Retention calls | customer retention | win-back | customer win-back | de:Kundenrückgewinnung | de:Kundenbindung | fr:fidélisation | es:retención de clientes | pl:utrzymanie klientów
Service desk tooling for customers | self-service portals | customer portals
Chatbot administration | support automation | bot training for support
Contract changes for customers | contract inquiries | tariff advice | policy changes by phone
Billing enquiries | invoice questions | billing support | billing disputes | account enquiries | payment questions from customers
Order status enquiries | delivery enquiries | shipment enquiries | order tracking for customers
Password resets | account unlocking | login support
Service-level reporting in support | response time targets | support metrics
Customer training | training customers | client training | product training for users | user training | de:Kundenschulung | de:Anwenderschulung | de:Anwenderschulungen | fr:formation des clients | fr:formation des utilisateurs | es:formación de clientes | es:formación de usuarios | pl:szkolenie klientów | pl:szkolenie użytkowników
Community moderation | content moderation | forum moderation | trust and safety
Emergency hotline | 24-hour hotline | night hotline
Bilingual support | multilingual support | support in several languages
Call scripting | call scripts | conversation guides
Call documentation | documenting calls | call notes | logging calls | ticket documentation
Customer feedback collection | satisfaction calls | feedback surveys by phone
Help desk coordination | queue management | ticket routing | dispatching tickets
Team coaching in support | coaching agents | team lead in a call centre | shift lead in support
Customer loyalty desk | VIP customer care | premium customer service > Customer service
Insurance hotline | bank hotline | telephone banking
Field service dispatching | scheduling technicians | technician scheduling | appointment scheduling for technicians
Spare parts sales by phone | parts counter | parts advice
Customer migration projects | customer data migration
Service contracts | maintenance contracts | service agreements | service contract renewals
Complaint letters | written complaint responses | answering complaints in writing
Utility customer service | energy customer service > Customer service
Telecommunications customer service | mobile network hotline > Customer service
E-commerce customer service | online shop customer service | marketplace customer service > Customer service
Public transport information | passenger information service
Airline customer service | rebooking passengers | flight disruption handling > Customer service
Hospital switchboard | medical appointment hotline
Voice of the customer programmes | customer experience management | ^CX | customer experience programmes | de:Kundenerlebnis | fr:expérience client | es:experiencia de cliente | pl:doświadczenie klienta
Customer identification | caller authentication | identity checks by phone
Crisis communication with customers | outage communication

@occupation Customer support agent

Knowledge base writing | help articles | wrote help articles | write help articles | help center articles | help pages | knowledge base articles | knowledge articles | ^FAQ | ^FAQs | FAQ pages | wrote guides for customers | how-to guides | how-to articles | user guides | step-by-step guides | troubleshooting guides | wrote instructions for customers | wrote manuals | support documentation | self-service articles | macros and articles | internal wiki for support | de:Hilfeartikel | de:Hilfeseiten | de:Wissensdatenbank | de:FAQ geschrieben | de:Anleitungen geschrieben | de:Wissensartikel | fr:articles d'aide | fr:base de connaissances | fr:rédaction de FAQ | es:artículos de ayuda | es:base de conocimientos | es:guías de usuario | pl:artykuły pomocy | pl:baza wiedzy | pl:instrukcje dla klientów
First call resolution | solved at first contact | resolved at first contact | resolved on first call | solve problems on the first call | solved on the first call | resolved without escalation | solved without escalation | solve problems at first contact | solved tickets at first contact | closed tickets at first contact | one-touch tickets | first-line resolution | resolve customer problems | solved customer problems | resolve issues for customers | first-line support | de:Erstlösungsquote | de:Lösung im Erstkontakt | de:Lösung beim ersten Kontakt | de:Erstkontaktlösung | fr:résolution au premier contact | fr:résolution au premier appel | es:resolución en el primer contacto | es:resolución en la primera llamada | pl:rozwiązanie przy pierwszym kontakcie | pl:rozwiązywanie problemów klientów
Customer service | answered customers | answer customer questions | customer enquiries | customer inquiries | customer requests | helpdesk for customers | support tickets | support queue | handled tickets | support desk | de:Kundenanfragen | de:Kundensupport | fr:service clientèle | fr:demandes clients | es:consultas de clientes | pl:zapytania klientów
Ticketing systems | ^Zendesk | ^Freshdesk | OTRS | Znuny | HappyFox | Zoho Desk | Kayako | osTicket | Front inbox | Gorgias | ticket queue | ticketing tool | ticket tool | support tickets in system | categorised tickets | de:Ticketsystem | de:Tickets bearbeitet | de:Ticketbearbeitung | fr:gestion des tickets | es:herramienta de tickets | pl:obsługa zgłoszeń
Telephone customer contact | calls a day | answered calls | answer the phone | answered the telephone | telephone advice | telephone hotline | phone calls | took calls | de:Telefonberatung | de:telefonische Beratung | de:Hotline | fr:support téléphonique | pl:obsługa telefoniczna | pl:rozmowy telefoniczne z klientami

@occupation Customer support agent

Knowledge base writing | self-help pages | wrote guides | guides for users | support articles | wrote tutorials | video tutorials for users | product guides | knowledge base | help pages written | user manuals | instructions for users | release notes for users | internal guides
First call resolution | first-time fix | first response solved | resolve at first call | resolve at first contact | closed without transfer | solved without transfer | solve issues in one call | solved in one call | same-day resolution | resolved issues by phone | fixed customers' problems | troubleshoot with customers

@occupation Customer support agent
Customer service | customer-facing | customer-facing role | helpdesk calls | help desk calls | support line | customer queries | customer questions | handled calls | customer contacts
First call resolution | at first contact | resolved at first call | solved problems of customers | fixed problems for customers | solved customers' problems | fixed in one call | first contact fix | closed on first contact
Troubleshooting | technical faults | diagnosed faults | diagnosed and resolved | resolved faults | resolved technical faults | fixed faults | fixed router | remote session | remote sessions | diagnosed problems | technical problems | technical issues | fixed email problems | connection problems | line faults | working line | reset routers
Remote support > Troubleshooting
Technical customer support > Troubleshooting
Ticketing systems | ticket systems | tickets a day | logged cases | case management tool | Jira Service Desk | Freshservice | closed cases | prioritised tickets | BMC Remedy | TOPdesk
Knowledge base writing | wrote FAQs | maintained the knowledge base | help centre | help center | wiki articles
Zendesk > Ticketing systems
Freshdesk > Ticketing systems
ServiceNow > Ticketing systems
