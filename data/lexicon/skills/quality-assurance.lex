@kind skill
@occupation QA engineer

Software testing | software quality assurance | QA testing | application testing | testing software | test engineering | de:Softwaretest | de:Softwaretests | fr:tests logiciels | fr:recette logicielle | es:pruebas de software | pl:testowanie oprogramowania | pl:testowania oprogramowania | pl:testów oprogramowania
Manual testing | manual tests | manual test execution | hands-on testing | de:manuelles Testen | de:manuelle Tests | fr:tests manuels | es:pruebas manuales | pl:testy manualne > Software testing
Test automation | automated tests | automated testing | test automation framework | automating tests | writing automated tests | automated test suites | de:Testautomatisierung | de:automatisierte Tests | fr:automatisation des tests | fr:tests automatisés | es:automatización de pruebas | es:pruebas automatizadas | pl:automatyzacja testów | pl:testy automatyczne | de:automatische Tests | de:automatischer Tests | de:automatisierter Tests | de:automatisierten Tests | pl:testów automatycznych | pl:automatyzacji testów | es:pruebas automáticas > Software testing
Unit testing | unit tests | component tests | de:Unit-Tests | de:Komponententests | fr:tests unitaires | es:pruebas unitarias | pl:testy jednostkowe | pl:testów jednostkowych | pl:testami jednostkowymi > Test automation
Integration testing | integration tests | de:Integrationstests | fr:tests d'intégration | es:pruebas de integración | pl:testy integracyjne > Software testing
Regression testing | regression tests | regression suite | de:Regressionstests | fr:tests de régression | fr:tests de non-régression | es:pruebas de regresión | pl:testy regresji > Software testing
End-to-end testing | end-to-end tests | ^E2E | E2E tests | system tests > Software testing
Acceptance testing | user acceptance testing | ^UAT | user acceptance tests | acceptance tests | de:Abnahmetests | fr:tests d'acceptation | fr:recette utilisateur | es:pruebas de aceptación | pl:testy akceptacyjne > Software testing
Smoke testing | sanity testing | smoke tests > Software testing
Exploratory testing | exploratory tests | session-based testing > Manual testing
Performance testing | load testing | stress testing | load tests | de:Lasttests | fr:tests de charge | fr:tests de performance | es:pruebas de carga | es:pruebas de rendimiento | pl:testy wydajnościowe > Software testing
^JMeter | Apache JMeter | Locust load testing > Performance testing
Gatling > Performance testing
^k6 > Performance testing
LoadRunner > Performance testing
API testing | REST Assured | Postman tests | testing of APIs | SoapUI > Software testing
^Postman | Insomnia API client > API testing
^Selenium | Selenium WebDriver | Selenium Grid > Test automation
^Cypress | Cypress.io > Test automation; JavaScript
^Playwright | Playwright tests > Test automation
^Appium | mobile test automation > Test automation; Mobile app testing
Mobile app testing | mobile testing | testing on devices > Software testing
BrowserStack > Mobile app testing
Cross-browser testing | browser compatibility testing | Sauce Labs > Software testing
Robot Framework > Test automation
^JUnit > Unit testing; Java
^TestNG > Unit testing; Java
Mockito > Unit testing; Java
pytest | PyTest | Python unittest > Unit testing; Python
^Jest | Jasmine tests > Unit testing; JavaScript
^Mocha > Unit testing; JavaScript
Vitest > Unit testing; JavaScript
^NUnit > Unit testing; C#
xUnit > Unit testing; C#
MSTest > Unit testing; C#
GoogleTest | gtest | Catch2 > Unit testing; C++
^Cucumber | ^Gherkin | SpecFlow > Behaviour-driven development
Behaviour-driven development | ^BDD | behavior-driven development > Test automation
Test-driven development | ^TDD | test first | de:testgetriebene Entwicklung | fr:développement piloté par les tests | es:desarrollo guiado por pruebas > Unit testing
Test planning | test plans | test strategy | test concepts | master test plan | de:Testplanung | de:Testkonzepte | fr:plan de test | fr:stratégie de test | es:plan de pruebas | pl:plany testów > Software testing
Test case design | test cases | writing test cases | test scenarios | test design techniques | equivalence partitioning | boundary value analysis | de:Testfälle | de:Testfallerstellung | fr:cas de test | es:casos de prueba | pl:przypadki testowe > Software testing
Test management | test coordination | test lead | test reporting | de:Testmanagement > Software testing
TestRail > Test management
Zephyr for Jira > Test management
Xray test management > Test management
HP ALM > Test management
Defect management | bug tracking | bug reports | defect tracking | Bugzilla | reported bugs | de:Fehlermanagement | fr:suivi des anomalies | es:gestión de defectos | pl:zgłaszanie błędów > Software testing
Test data management | test data preparation | test environments | test environment management > Software testing
Code coverage | test coverage | mutation testing > Unit testing
Static code analysis | ^SonarCloud | linters | static analysis
SonarQube > Static code analysis
Accessibility testing | screen reader testing | axe accessibility > Web accessibility; Software testing
Game testing | playtesting | game QA > Software testing
Embedded software testing | hardware-in-the-loop | ^HIL | software-in-the-loop > Software testing; Embedded systems
Fuzz testing | fuzzing > Software testing
Database testing | data validation tests > Software testing
Requirements traceability | traceability matrix | requirement coverage
Quality metrics for software | defect density | quality gates | test metrics
Localisation testing | localization testing | linguistic testing > Software testing
Shift-left testing | early testing | agile testing > Software testing
Contract testing | ^Pact | consumer-driven contracts > API testing
Visual regression testing | screenshot tests | snapshot tests > Test automation
Test process improvement | ^TMMi | test maturity > Software testing

@occupation QA engineer

Test automation | automate tests | wrote tests | test suites | browser tests | UI tests | test framework | tests run on each commit | de:Tests geschrieben | es:tests automatizados | pl:pisanie testów | pl:pokrycie testami
^JUnit > Unit testing
pytest > Unit testing
Unit testing > Test automation
^Selenium > Test automation
^Cypress > Test automation
^Playwright > Test automation
Integration testing > Software testing
Test-driven development > Unit testing
Mockito > Unit testing

@occupation QA engineer

Test automation | tests before each release | continuous testing | test pyramid | mocking frameworks | contract tests | headless browser tests | property-based tests | test harness | pl:testy regresyjne | pl:testy end-to-end | pl:framework testowy | pl:scenariusze testowe automatyczne | pl:mockowanie | pl:testy w potoku | pl:pokrycie kodu testami | pl:TDD

@occupation QA engineer
Test automation | unit and integration tests | test-driven | tests in CI | tox | pytest fixtures | automated checks | green build | pl:pokrycie kodu | pl:Testcontainers
Unit testing > Test automation
Integration testing > Test automation
Test-driven development > Test automation
Code coverage > Test automation
