@kind skill
@occupation Software engineer

# Languages
Programming | computer programming | writing code | de:Programmierung | de:Programmieren | fr:programmation | es:programación | pl:programowanie | pl:programowania | pl:programowaniem > Software development
Software development | software engineering | application development | develop software | developing software | de:Softwareentwicklung | de:Software-Entwicklung | fr:développement logiciel | fr:développement de logiciels | es:desarrollo de software | pl:tworzenie oprogramowania | pl:rozwój oprogramowania | pl:tworzenia oprogramowania | pl:wytwarzanie oprogramowania | pl:wytwarzania oprogramowania | pl:rozwijanie oprogramowania
Object-oriented programming | ^OOP | object-oriented design | object orientation | object-oriented languages | de:objektorientierte Programmierung | fr:programmation orientée objet | fr:^POO | es:programación orientada a objetos | pl:programowanie obiektowe > Programming
Functional programming | de:funktionale Programmierung | fr:programmation fonctionnelle | es:programación funcional | pl:programowanie funkcyjne > Programming
Python | Python 3 | Python3 | Python programming | pl:Pythonie | pl:Pythona | pl:Pythonem > Programming
Java | Java 8 | Java 11 | Java 17 | Java 21 | Java SE | ^JDK | core Java | pl:Javie | pl:Javy | pl:Javę | pl:Javą > Object-oriented programming
Jakarta EE | Java EE | ^J2EE | Java Enterprise Edition > Java
JavaScript | Java Script | ^JS | ECMAScript | ES6 | ES2015 > Programming
TypeScript | Type Script | ^TS > JavaScript
!C | ~^C | C language | C programming | C programming language | programming in C | C/C++ | C and C++ | ^in C | ^C or C++ | ^C code | ^C developer | ^C libraries | ^C/C++/Python | ANSI C | C99 | C11 | Embedded C > Programming
C++ | ^CPP | C++11 | C++14 | C++17 | C++20 | modern C++ > Object-oriented programming
C# | C sharp | ^CSharp > Object-oriented programming
!Go | ~^Go | ^Golang | Go programming | Go language | Go microservices | Go developer | Go services | ^in Go | ^Python and Go | ^Go and Python | ^Go or Python | ^Java and Go | ^Go and Rust | ^Rust and Go | ^Go or Rust | ^Go code | ^Go modules | de:^Python und Go | de:^Go und Python | de:^Java und Go | fr:^Python et Go | es:^Python y Go | pl:^Python i Go | pl:^w Go > Programming
^Rust | Rust programming | Rust language | rustlang > Programming
^Ruby | Ruby programming | Ruby language > Object-oriented programming
PHP | PHP 7 | PHP 8 | PHP5 > Programming
^Kotlin > Object-oriented programming
^Swift | Swift programming | Swift language > Object-oriented programming
Objective-C | ^ObjC > Object-oriented programming
^Scala | Scala programming > Functional programming
^Perl | Perl scripting | Perl 5 > Programming
^Haskell > Functional programming
^Erlang > Functional programming
^Elixir > Functional programming
^Clojure | ClojureScript > Functional programming
F# | F sharp | ^FSharp > Functional programming
^Dart | Dart language > Programming
^Lua | Lua scripting > Programming
^Groovy > Programming
!Julia | ~^Julia | Julia language | Julia programming > Programming
^COBOL > Programming
^Fortran | ^FORTRAN > Programming
^Delphi | Object Pascal > Object-oriented programming
Visual Basic | ^VB | ^VB6 | VB.NET | Visual Basic .NET > Programming
Visual Basic for Applications | ^VBA | VBA macros | Excel VBA > Programming
Assembly language | assembler programming | x86 assembly | ARM assembly > Programming
^ABAP | SAP ABAP | ABAP OO | ABAP development > Programming
PL/SQL | ^PLSQL | Oracle PL/SQL > SQL
T-SQL | Transact-SQL | ^TSQL > SQL
Shell scripting | shell scripts | Bash scripting | ^Bash | ^bash | Unix shell | ^zsh | de:Shell-Skripte | fr:scripts shell | es:scripts de shell | pl:skrypty powłoki > Scripting
Scripting | scripting languages | write scripts | automation scripts | de:Skriptsprachen | fr:langages de script | es:lenguajes de scripting | pl:języki skryptowe
WebAssembly | ^WASM
^Solidity | smart contract development | smart contracts | de:Smart Contracts > Blockchain development
Blockchain development | blockchain | distributed ledger

# Front end
Front-end development | frontend | front-end | frontend development | client-side development | user interface development | de:Frontend-Entwicklung | fr:développement front-end | es:desarrollo front-end | pl:tworzenie frontendu > Web development
Web development | web applications | website development | web programming | de:Webentwicklung | de:Web-Entwicklung | fr:développement web | es:desarrollo web | pl:tworzenie stron internetowych | pl:aplikacje webowe | pl:stron internetowych | pl:aplikacji webowych | pl:aplikacji internetowych > Software development
HTML | HTML5 | XHTML | HTML/CSS > Web development
CSS | CSS3 | cascading style sheets | HTML/CSS3
Sass | ^SCSS | ^SASS > CSS
Tailwind CSS | ^Tailwind | TailwindCSS > CSS
!Bootstrap | ^Bootstrap | Bootstrap CSS | Bootstrap 5 > CSS
^React | React.js | ReactJS | React hooks > JavaScript; Front-end development
Redux | Redux Toolkit | Redux Saga > JavaScript
Next.js | NextJS > React
^Angular | AngularJS | Angular.js | Angular 2+ > JavaScript; Front-end development
Vue.js | ^Vue | VueJS | Vue 3 | Vuex > JavaScript; Front-end development
Nuxt.js | ^Nuxt | NuxtJS > Vue.js
^Svelte | SvelteKit > JavaScript; Front-end development
jQuery > JavaScript
Ember.js | ^Ember | EmberJS > JavaScript; Front-end development
RxJS | reactive extensions > JavaScript
D3.js | ^D3 | D3 visualisation > JavaScript
Three.js | WebGL > JavaScript
Webpack | ^Vite | Rollup | JavaScript bundlers > JavaScript
npm | ^NPM | Yarn package manager | pnpm
Responsive web design | responsive design | mobile-first design | de:responsives Webdesign | fr:conception web adaptative | es:diseño web adaptable | pl:responsywne strony > CSS
Web accessibility | ^WCAG | WCAG 2.1 | accessible web design | ^a11y | de:barrierefreie Webseiten | de:^BITV | fr:accessibilité numérique | fr:^RGAA | es:accesibilidad web | pl:dostępność cyfrowa
Progressive web apps | ^PWA | progressive web applications > Web development
Single-page applications | ^SPA development | single page apps > Front-end development

# Back end
Back-end development | backend | back-end | backend development | server-side development | server-side programming | de:Backend-Entwicklung | fr:développement back-end | es:desarrollo back-end | pl:tworzenie backendu > Software development
Full-stack development | full stack | full-stack | fullstack | de:Full-Stack-Entwicklung > Front-end development; Back-end development
Node.js | NodeJS | ^Node > JavaScript; Back-end development
Express.js | ExpressJS | Express framework > Node.js
NestJS | Nest.js > Node.js; TypeScript
^Django | Django REST framework | ^DRF > Python; Back-end development
^Flask | Flask API > Python; Back-end development
FastAPI | Fast API > Python; REST APIs
Celery task queue | ^Celery > Python
SQLAlchemy > Python; Object-relational mapping
Spring Framework | Spring MVC | Java Spring | Java/Spring > Java; Back-end development
Spring Security > Spring Framework
Spring Cloud > Spring Framework
Spring Data > Spring Framework
Spring Boot | SpringBoot > Spring Framework
^Hibernate | Hibernate ORM | ^JPA | Java Persistence API > Java; Object-relational mapping
Quarkus > Java
Micronaut > Java
^Maven | Apache Maven > Java
^Gradle > Java
Ruby on Rails | ^Rails | ^RoR > Ruby; Back-end development
^Laravel > PHP; Back-end development
^Symfony > PHP; Back-end development
.NET | ^.NET Core | dotnet | .NET Framework | .NET 6 | .NET 8 | dot net > Back-end development
ASP.NET | ASP.NET Core | ASP.NET MVC > .NET
Entity Framework | EF Core | Entity Framework Core > .NET; Object-relational mapping
^WPF | Windows Presentation Foundation | WinForms > .NET
Windows Forms > WPF
Blazor > C#; .NET
Phoenix Framework | Phoenix LiveView > Elixir
Object-relational mapping | ^ORM | object relational mapper
Microservices | microservice architecture | micro-services | de:Microservice-Architektur | fr:architecture microservices | es:microservicios | es:arquitectura de microservicios | pl:mikroserwisy > Software architecture
REST APIs | ^REST | RESTful | RESTful APIs | RESTful services | REST services | REST interfaces | de:REST-Schnittstellen | fr:API REST | es:API REST | pl:interfejsy REST | pl:usług REST | pl:API REST | de:REST-APIs | de:REST-API > API development
API development | ^API design | ^API | ^APIs | application programming interfaces | API integration | interface development | de:Schnittstellenentwicklung | de:API-Entwicklung | fr:développement d'API | es:desarrollo de API | pl:tworzenie API | de:Schnittstellenprogrammierung | fr:interfaces de programmation | pl:interfejsów API
GraphQL | Apollo GraphQL > API development
gRPC | Protocol Buffers | protobuf > API development
^SOAP | SOAP web services | ^WSDL > API development
OpenAPI | ^Swagger | Swagger documentation > REST APIs
WebSockets | WebSocket
Socket.IO > WebSockets
OAuth 2.0 | ^OAuth | OAuth2 | OpenID Connect | ^OIDC | ^JWT > Authentication
Authentication | authentication and authorisation | ^SSO | de:Authentifizierung | fr:authentification | es:autenticación | pl:uwierzytelnianie
Single sign-on > Authentication
Identity management > Authentication
Message queues | message brokers | messaging systems | asynchronous messaging | message queuing | de:Nachrichtenwarteschlangen | fr:files de messages | es:colas de mensajes | pl:kolejki komunikatów | de:Warteschlangen | de:Message Queues | fr:file de messages | pl:kolejek komunikatów
^JMS > Message queues
^AMQP > Message queues
RabbitMQ | Rabbit MQ > Message queues
Apache Kafka | ^Kafka | Kafka Streams > Message queues; Event-driven architecture
ActiveMQ > Message queues
^NATS > Message queues
ZeroMQ > Message queues
Amazon SQS > Message queues
Event-driven architecture | event sourcing | ^CQRS | event-driven systems > Software architecture

# Databases
Databases | database | database development | database management | de:Datenbanken | de:Datenbankkenntnisse | fr:bases de données | es:bases de datos | pl:bazy danych | pl:baz danych | pl:bazami danych | pl:bazach danych | de:Datenbank | fr:base de données | es:base de datos
Relational databases | ^RDBMS | relational database | SQL databases | de:relationale Datenbanken | fr:bases de données relationnelles | es:bases de datos relacionales | pl:relacyjne bazy danych | pl:relacyjnych baz danych | pl:relacyjnymi bazami danych | de:relationalen Datenbanken | de:relationaler Datenbanken > Databases
SQL | Structured Query Language | SQL queries | SQL programming | writing queries in SQL | de:SQL-Abfragen | fr:requêtes SQL | es:consultas SQL | pl:zapytania SQL | pl:SQL-a | pl:SQL-u > Relational databases
PostgreSQL | Postgres | PostGIS > Relational databases; SQL
MySQL | MariaDB > Relational databases; SQL
Oracle Database | Oracle DB | Oracle databases | Oracle 19c | Oracle RDBMS > Relational databases; SQL
Microsoft SQL Server | SQL Server | ^MSSQL | MS SQL | MS SQL Server | ^SSMS > Relational databases; SQL
SQLite > Relational databases; SQL
IBM Db2 | ^DB2 > Relational databases; SQL
NoSQL databases | NoSQL | document databases | key-value stores | de:NoSQL-Datenbanken | fr:bases NoSQL | es:bases de datos NoSQL | pl:bazy NoSQL > Databases
MongoDB | Mongo DB | Mongoose ODM > NoSQL databases
^Redis | Redis cache | Valkey > NoSQL databases; Caching
^Cassandra | Apache Cassandra | ScyllaDB > NoSQL databases
^Elasticsearch | Elastic Search > NoSQL databases; Full-text search
^Solr > NoSQL databases; Full-text search
Lucene > NoSQL databases; Full-text search
OpenSearch > NoSQL databases; Full-text search
Full-text search | search engines development | search indexing
DynamoDB | Amazon DynamoDB > NoSQL databases; Amazon Web Services
^Neo4j | graph databases | Cypher query language > NoSQL databases
Couchbase > NoSQL databases
CouchDB > NoSQL databases
Firebase | Firestore > NoSQL databases
Database design | data modelling | data modeling | schema design | entity-relationship model | database modelling | de:Datenmodellierung | de:Datenbankdesign | fr:modélisation de données | es:modelado de datos | pl:modelowanie danych | pl:projektowanie baz danych > Databases
Query optimisation | query optimization | query tuning | slow query analysis | SQL tuning | index tuning | database performance tuning > SQL
Stored procedures | triggers and stored procedures | database triggers > SQL
Database migration | schema migrations > Databases
Flyway > Database migration
Liquibase > Database migration
Alembic > Database migration
Caching | cache design | caching strategies
Memcached > Caching

# Mobile, desktop, embedded, games
Mobile development | mobile app development | mobile apps | app development | de:App-Entwicklung | fr:développement mobile | es:desarrollo móvil | pl:aplikacje mobilne > Software development
Android development | Android SDK | Android apps | Android Studio > Mobile development
Jetpack Compose > Android development
iOS development | iOS apps | iOS SDK > Mobile development
^Xcode > iOS development
SwiftUI > iOS development
UIKit > iOS development
^Flutter | Flutter framework > Dart; Mobile development
React Native | ReactNative > React; Mobile development
^Xamarin | .NET MAUI > C#; Mobile development
!Ionic | Ionic framework | Ionic Angular > Mobile development
^Cordova > Mobile development
Capacitor framework > Mobile development
Embedded systems | embedded software | embedded development | firmware | firmware development | bare-metal programming | de:eingebettete Systeme | de:Embedded-Entwicklung | fr:systèmes embarqués | fr:logiciel embarqué | es:sistemas embebidos | es:sistemas empotrados | pl:systemy wbudowane > Software development
Real-time operating systems | ^RTOS > Embedded systems
FreeRTOS > Real-time operating systems
^QNX > Real-time operating systems
VxWorks > Real-time operating systems
Zephyr RTOS > Real-time operating systems
Microcontrollers | de:Mikrocontroller | fr:microcontrôleurs | es:microcontroladores | pl:mikrokontrolery > Embedded systems
^STM32 > Microcontrollers
^Arduino > Microcontrollers
ESP32 > Microcontrollers
ARM Cortex > Microcontrollers
^AVR > Microcontrollers
Embedded Linux | Yocto Project > Embedded systems; Linux
Yocto > Embedded Linux
Buildroot > Embedded Linux
Device drivers | driver development | kernel development | Linux kernel modules | de:Treiberentwicklung > Embedded systems
Desktop application development | desktop applications | desktop software > Software development
^GTK > Desktop application development
^Qt | Qt framework | ^QML | PyQt > C++; Desktop application development
^Electron | Electron.js > JavaScript; Desktop application development
Game development | video game development | gameplay programming | de:Spieleentwicklung > Software development
^Unity | Unity3D | Unity engine > C#; Game development
Unreal Engine | ^UE4 | ^UE5 > C++; Game development
Graphics programming | shader programming | computer graphics
^OpenGL > Graphics programming
Vulkan API > Graphics programming
DirectX > Graphics programming
Parallel programming | multithreading | concurrency | concurrent programming | multi-threaded | parallel computing
^OpenMP > Parallel programming
^MPI > Parallel programming
^CUDA | GPU programming | OpenCL > Parallel programming

# Practice
Software architecture | software design | system design | solution architecture | application architecture | technical architecture | de:Softwarearchitektur | de:Software-Architektur | fr:architecture logicielle | es:arquitectura de software | pl:architektura oprogramowania
Distributed systems | distributed computing | high-availability systems | de:verteilte Systeme | fr:systèmes distribués | es:sistemas distribuidos | pl:systemy rozproszone
Domain-driven design | ^DDD | hexagonal architecture | clean architecture > Software architecture
Design patterns | software design patterns | Gang of Four patterns | de:Entwurfsmuster | fr:patrons de conception | es:patrones de diseño | pl:wzorce projektowe
^UML | Unified Modeling Language | UML diagrams | sequence diagrams
Clean code | ^SOLID | SOLID principles | readable code | maintainable code
Code review | code reviews | peer review of code | reviewing pull requests | pull request reviews | reviewed code | de:Code-Reviews | fr:revue de code | fr:revues de code | es:revisión de código | pl:przegląd kodu | pl:przeglądu kodu | pl:przeglądy kodu
Refactoring | refactored legacy code | legacy code modernisation | legacy modernization | de:Refaktorierung | es:refactorización | fr:refactorisation | pl:refaktoryzacja
Debugging | troubleshooting code | root cause analysis of bugs | bug fixing | de:Fehlersuche | de:Fehlerbehebung | fr:débogage | es:depuración de código | pl:debugowanie
Data structures and algorithms | algorithms | data structures | algorithm design | de:Algorithmen und Datenstrukturen | fr:algorithmique | es:algoritmos y estructuras de datos | pl:algorytmy i struktury danych
Performance optimisation | performance optimization | performance tuning | application performance | de:Performance-Optimierung | fr:optimisation des performances | es:optimización del rendimiento | pl:optymalizacja wydajności
Version control | source control | source code management | revision control | ^VCS | de:Versionsverwaltung | de:Versionskontrolle | fr:gestion de versions | fr:contrôle de version | es:control de versiones | pl:kontrola wersji | pl:systemu kontroli wersji | pl:systemów kontroli wersji
^Git | ^git | Git workflow | Gitflow > Version control
GitHub | GitHub Enterprise > Git
GitLab > Git
Bitbucket > Git
Subversion | ^SVN > Version control
^Mercurial > Version control
Perforce > Version control
Technical documentation | technical writing | software documentation | writing documentation | documented systems | de:technische Dokumentation | fr:documentation technique | es:documentación técnica | pl:dokumentacja techniczna
Agile software development | agile | agile methods | agile methodologies | agile development | agile environment | de:agile Softwareentwicklung | de:agile Methoden | fr:méthodes agiles | es:metodologías ágiles | pl:metodyki zwinne
Pair programming | mob programming | extreme programming > Agile software development
Requirements analysis | requirements engineering | requirements gathering | eliciting requirements | gather requirements | de:Anforderungsanalyse | de:Anforderungsmanagement | fr:recueil des besoins | fr:analyse des besoins | es:análisis de requisitos | es:toma de requisitos | pl:analiza wymagań
Systems integration | system integration | enterprise application integration | ^EAI | middleware | de:Systemintegration | fr:intégration de systèmes | es:integración de sistemas | pl:integracja systemów
Content management systems | ^CMS | de:Content-Management-Systeme | fr:systèmes de gestion de contenu | es:gestores de contenido | pl:systemy zarządzania treścią
WordPress | Word Press | WooCommerce > Content management systems
^Drupal > Content management systems; PHP
TYPO3 > Content management systems; PHP
^Joomla > Content management systems
Magento | Adobe Commerce > E-commerce platforms
Shopware > E-commerce platforms
PrestaShop > E-commerce platforms
E-commerce platforms | online shop systems | e-commerce development | de:Onlineshop-Systeme | de:Shopsysteme | fr:plateformes e-commerce | es:plataformas de comercio electrónico | pl:platformy e-commerce
Payment integration | payment gateways | Stripe API | payment processing systems | payment service providers
On-call duty | on-call rota | on-call rotation | pager duty | standby duty | out-of-hours support | de:Rufbereitschaft | fr:astreinte | es:guardias | pl:dyżury
Open source contribution | open source contributor | contributed to open source | open-source maintainer
Software localisation | software internationalisation | ^i18n | software localization | software internationalization | ^l10n
Technical debt management | reduced technical debt | technical debt
Salesforce development | ^Apex | Lightning Web Components | Visualforce > Salesforce
Low-code development | no-code
Power Apps > Low-code development
OutSystems > Low-code development
Mendix > Low-code development
Simulink | ^MATLAB | Matlab Simulink | Matlab
LabVIEW | Lab VIEW
XML | ^XSLT | ^XSD | XPath
JSON | ^YAML | JSON Schema
Regular expressions | ^regex

@occupation Software engineer

PostgreSQL > Relational databases
MySQL > Relational databases
Oracle Database > Relational databases
Microsoft SQL Server > Relational databases
SQLite > Relational databases
IBM Db2 > Relational databases
Query optimisation > Relational databases
Database design > Databases
Relational databases | database normalisation | normalised schemas | database schema | foreign keys | database indexes | table indexes | slow queries | tuned queries | query plans | execution plans | transactions and locks | ACID transactions | database replication | partitioned tables | database tables | de:Datenbankschema | de:Datenbankmodellierung | fr:modélisation de bases de données | es:diseño de bases de datos | pl:optymalizacja zapytań | pl:schematy baz danych | pl:indeksy i zapytania
Message queues | event streaming | event bus | messaging middleware | pub/sub | publish-subscribe | Pulsar | Google Pub/Sub | dead letter queue | consumers and producers | de:Message-Broker | pl:kolejki wiadomości
RabbitMQ > Message queues
Apache Kafka > Message queues
ActiveMQ > Message queues
^NATS > Message queues
Amazon SQS > Message queues
Java | Spring in Java | Java streams | JVM languages | Java code | Java services | pl:w Javie | pl:Jawie
Spring Boot > Java
^Hibernate > Java
Spring Framework > Java

@occupation Software engineer

Relational databases | joins and indexes | query performance | tables and constraints | indexed columns | slow query log | sharding | vacuum and indexes | pl:migracje bazy danych | pl:zapytania do bazy | pl:transakcje bazodanowe | pl:model danych | pl:normalizacja bazy | pl:indeksy bazy danych | pl:baza danych Oracle | pl:tabele i widoki | pl:widoki i procedury
Java | Java applications | pl:aplikacje w Javie | pl:usługi w Javie | pl:kod w Javie | pl:programista Javy | pl:programowanie w Javie | pl:Spring Boota | pl:Springa
Message queues | event queues | message bus | queue consumers | queue workers | publish events | asynchronous events | stream of events | job queues | background workers with queue

@occupation Software engineer
SQL | SELECT statements | wrote queries | query writing | SQL look-ups | T-SQL queries | stored queries | ad hoc queries in SQL | es:consultas a la base de datos | pl:kwerendy
SQL > Databases
Relational databases | relational data | indexes tuned | tuned indexes | read replicas | normalised tables | transactions and indexes | table design | modelled data | missing index | pl:bazy relacyjne | pl:baz relacyjnych | pl:migracje schematu | pl:strojenie indeksów | pl:projektowanie tabel | pl:schemat bazy
Flyway > Relational databases
Liquibase > Relational databases
Alembic > Relational databases
PostgreSQL > SQL
MySQL > SQL
Oracle Database > SQL
Microsoft SQL Server > SQL
SQLite > SQL
Database querying > SQL
Message queues | message broker | event-driven services | idempotent consumers | domain events | published events | Celery workers | SNS and SQS | ^SQS | ^SNS | asynchronous messages | asynchronous processing | topics and consumers | Azure Service Bus | producers and consumers
Event-driven architecture > Message queues
Apache Kafka > Event-driven architecture
^Django > Python
^Flask > Python
FastAPI > Python
Pandas > Python
pytest > Python
Celery task queue > Python
SQLAlchemy > Python
Spring Framework > Java
Spring Boot > Java
^Hibernate > Java
Java | JVM services | Spring | pl:mikroserwisy w Springu | pl:w Springu

@occupation *
On-call duty | on-call work | call-out rota | call-outs | standby rota | de:Bereitschaftsdienst | de:Bereitschaftsdienste | de:Rufdienst | de:Rufbereitschaften | de:Bereitschaftsdienst am Wochenende | fr:astreintes | es:guardia localizada | es:servicio de guardia | pl:dyżur telefoniczny | pl:dyżury telefoniczne | pl:dyżury pod telefonem
