@kind skill
@occupation Data scientist

Data science | data scientist work | de:Datenwissenschaft | fr:science des données | es:ciencia de datos | pl:nauka o danych
Data analysis | data analytics | analysing data | analyzing data | analyzed data | analysed data | exploratory data analysis | ^EDA | de:Datenanalyse | de:Datenanalysen | fr:analyse de données | fr:analyse des données | es:análisis de datos | pl:analiza danych | pl:analizy danych | pl:analizie danych
Machine learning | ^ML | machine-learning models | predictive models | de:maschinelles Lernen | fr:apprentissage automatique | fr:apprentissage machine | es:aprendizaje automático | pl:uczenie maszynowe | pl:uczenia maszynowego | pl:uczeniu maszynowym
Deep learning | neural networks | deep neural networks | ^CNN | ^RNN | ^LSTM | transformer models | de:neuronale Netze | fr:apprentissage profond | fr:réseaux de neurones | es:aprendizaje profundo | es:redes neuronales | pl:uczenie głębokie | pl:sieci neuronowe > Machine learning
Artificial intelligence | de:künstliche Intelligenz | fr:intelligence artificielle | es:inteligencia artificial | pl:sztuczna inteligencja
Supervised learning | classification models > Machine learning
Random forest > Supervised learning
Gradient boosting > Supervised learning
XGBoost > Supervised learning
LightGBM > Supervised learning
Decision trees > Supervised learning
Support vector machines > Supervised learning
Unsupervised learning | clustering algorithms | ^PCA > Machine learning
k-means > Unsupervised learning
Dimensionality reduction > Unsupervised learning
Anomaly detection > Unsupervised learning
Reinforcement learning | Q-learning | bandit algorithms > Machine learning
Natural language processing | ^NLP | text analytics | de:Sprachverarbeitung | fr:traitement automatique du langage | fr:traitement du langage naturel | es:procesamiento del lenguaje natural | pl:przetwarzanie języka naturalnego > Machine learning
Sentiment analysis > Natural language processing
spaCy > Natural language processing
^NLTK > Natural language processing
Named entity recognition > Natural language processing
Text mining > Natural language processing
Large language models | ^LLM | ^LLMs | generative AI | ^RAG > Natural language processing
Prompt engineering > Large language models
Retrieval-augmented generation > Large language models
Fine-tuning language models > Large language models
LangChain > Large language models
Computer vision | image recognition | image processing | de:Bildverarbeitung | fr:vision par ordinateur | fr:traitement d'images | es:visión artificial | es:visión por computador | pl:przetwarzanie obrazów | pl:wizja komputerowa
Object detection > Computer vision
OpenCV > Computer vision
Image segmentation > Computer vision
Speech recognition | speech processing | speech-to-text
Recommender systems | recommendation engines | collaborative filtering > Machine learning
Time series analysis | time series forecasting | ^ARIMA | demand forecasting models | Prophet forecasting > Statistical analysis
Statistical analysis | statistics | statistical methods | statistical modelling | statistical modeling | de:Statistik | de:statistische Auswertung | de:statistische Analysen | fr:analyse statistique | fr:statistiques | es:análisis estadístico | es:estadística | pl:analiza statystyczna | pl:statystyka
Regression analysis | linear regression | logistic regression | generalised linear models | ^GLM > Statistical analysis
Bayesian statistics | Bayesian inference | Markov chain Monte Carlo | ^MCMC | Stan modelling > Statistical analysis
Hypothesis testing | significance testing | ^ANOVA | t-tests > Statistical analysis
A/B testing | split testing | online experiments | controlled experiments | multivariate testing | A/B tests
Causal inference | difference-in-differences | propensity score matching | instrumental variables > Statistical analysis
Survey analysis | survey data analysis | sampling methods | weighting of survey data > Statistical analysis
Feature engineering | feature selection > Machine learning
Model validation | model evaluation | cross-validation | hyperparameter tuning > Machine learning
MLOps | model deployment | deploying machine learning models > Machine learning
MLflow > MLOps
Kubeflow > MLOps
SageMaker > MLOps
Vertex AI > MLOps
Explainable AI | model interpretability | SHAP values | algorithmic fairness > Machine learning
Pandas | ^NumPy | pandas dataframe | SciPy > Python; Data analysis
scikit-learn | sklearn > Python; Machine learning
TensorFlow | ^Keras > Deep learning; Python
PyTorch | torch lightning > Deep learning; Python
Hugging Face | transformers library > Natural language processing; Python
Jupyter | Jupyter notebooks | JupyterLab | Google Colab > Python
^R | R programming | R language | RStudio | tidyverse | ggplot2 | dplyr | R Shiny | R and Python | Python and R | R statistics | R for statistical computing | R scripts > Statistical analysis
^SAS | SAS programming | SAS Enterprise Guide | SAS Base > Statistical analysis
^SPSS | IBM SPSS > Statistical analysis
^Stata | ^STATA > Statistical analysis
Data visualisation | data visualization | dashboards | dashboard design | visualising data | de:Datenvisualisierung | fr:visualisation de données | fr:datavisualisation | es:visualización de datos | pl:wizualizacja danych
matplotlib > Data visualisation
seaborn > Data visualisation
Plotly > Data visualisation
Power BI | PowerBI | Microsoft Power BI | ^DAX > Data visualisation; Business intelligence
^Tableau | Tableau Desktop | Tableau dashboards > Data visualisation; Business intelligence
^Looker | Looker Studio | Google Data Studio > Data visualisation; Business intelligence
^Metabase > Data visualisation; Business intelligence
^Qlik | QlikView | Qlik Sense > Data visualisation; Business intelligence
Business intelligence | ^BI | BI tools | BI reporting | business analytics | reporting and analytics | de:Business-Intelligence-Lösungen | fr:informatique décisionnelle | es:inteligencia de negocio | pl:analityka biznesowa
Data engineering | data pipelines | data pipeline development | building data pipelines | de:Datenpipelines | fr:ingénierie des données | es:ingeniería de datos | pl:inżynieria danych
ETL | ^ELT | extract transform load | ETL processes | data integration | de:ETL-Prozesse | fr:processus ETL | es:procesos ETL | pl:procesy ETL > Data engineering
^SSIS > ETL
Informatica PowerCenter > ETL
^Talend > ETL
Data warehousing | data warehouse | ^DWH | dimensional modelling | star schema | Kimball methodology | Data Vault | de:Data-Warehouse | fr:entrepôt de données | es:almacén de datos | pl:hurtownie danych > Databases
^Snowflake | Snowflake data warehouse > Data warehousing
BigQuery | Google BigQuery > Data warehousing; Google Cloud Platform
^Redshift | Amazon Redshift > Data warehousing; Amazon Web Services
^Teradata > Data warehousing
Vertica > Data warehousing
ClickHouse > Data warehousing
Azure Synapse > Data engineering; Microsoft Azure
Azure Data Factory > Data engineering; Microsoft Azure
Microsoft Fabric > Data engineering; Microsoft Azure
^dbt | dbt models | data build tool > Data engineering; SQL
Apache Airflow | ^Airflow | workflow orchestration > Data engineering
Dagster > Data engineering
Prefect orchestration > Data engineering
Apache Spark | ^Spark | PySpark | Spark SQL | Spark Streaming > Big data
^Databricks | Delta Lake > Apache Spark
^Hadoop | Apache Hadoop | ^HDFS | Impala SQL > Big data
^Hive > Big data
MapReduce > Big data
Big data | big data technologies | large datasets | large-scale data processing | data lakes | data lake | de:Big-Data-Technologien
Stream processing | real-time data processing | Apache Flink | Kinesis streams > Data engineering
Data quality management | data quality | data cleaning | data cleansing | data validation | de:Datenqualität | fr:qualité des données | es:calidad de datos | pl:jakość danych
Data governance | data stewardship | data catalogue | metadata management | data ownership | de:Data-Governance | fr:gouvernance des données | es:gobierno del dato | pl:zarządzanie danymi
Master data management | master data | master data maintenance | de:Stammdatenpflege | de:Stammdatenmanagement | de:Stammdaten | fr:données de référence | es:datos maestros | pl:dane podstawowe
Web scraping | web crawling | data collection from the web
Beautiful Soup > Web scraping
Scrapy > Web scraping
Web analytics | website analytics | GA4 | clickstream analysis | de:Web-Analyse | fr:analyse d'audience web | es:analítica web | pl:analityka internetowa
Google Analytics > Web analytics
Matomo > Web analytics
Adobe Analytics > Web analytics
Predictive analytics | predictive modelling | predictive modeling | forecasting models > Data analysis
Churn analysis | customer segmentation | customer lifetime value | cohort analysis > Data analysis
Marketing mix modelling | attribution modelling | marketing analytics > Data analysis
Risk scoring | credit scoring models | scorecards | propensity models > Statistical analysis
Geospatial analysis | geographic information systems | ^GIS | spatial analysis | de:Geoinformationssysteme | fr:systèmes d'information géographique | fr:^SIG | es:sistemas de información geográfica | pl:systemy informacji przestrzennej
ArcGIS > Geospatial analysis
^QGIS > Geospatial analysis
GeoPandas > Geospatial analysis
Optimisation modelling | mathematical optimisation | operations research
Linear programming > Optimisation modelling
Gurobi > Optimisation modelling
^CPLEX > Optimisation modelling
Simulation modelling | Monte Carlo simulation | discrete event simulation | agent-based modelling
Mathematical modelling | numerical methods | linear algebra | mathematical modeling
Data storytelling | presenting data insights | communicating insights | presented findings to management | data-driven recommendations
KPI reporting | key performance indicators | ^KPI | ^KPIs | KPI tracking | performance reporting | de:Kennzahlen | de:KPI-Reporting | fr:indicateurs de performance | es:indicadores clave | pl:wskaźniki KPI
Ad hoc reporting | ad-hoc analyses | ad hoc analysis | de:Ad-hoc-Auswertungen
Database querying | extracting data with SQL | data extraction > SQL
Data annotation | data labelling | data labeling | training data preparation
Experiment design | design of experiments | ^DoE | de:Versuchsplanung | fr:plan d'expériences | es:diseño de experimentos | pl:planowanie eksperymentów
Bioinformatics analysis | genomic data analysis | next-generation sequencing analysis | sequence alignment | Bioconductor
Reproducible research | data versioning | version-controlled analysis | R Markdown
Excel analysis | XLOOKUP | advanced Excel | de:Pivot-Tabellen | de:SVERWEIS | fr:tableaux croisés dynamiques | fr:TCD Excel | es:tablas dinámicas | pl:tabele przestawne > Microsoft Excel
Pivot tables > Excel analysis
Power Query > Excel analysis
Power Pivot > Excel analysis
VLOOKUP > Excel analysis

@occupation Data scientist

Pivot tables > Microsoft Excel
Power Query > Microsoft Excel
Power Pivot > Microsoft Excel
VLOOKUP > Microsoft Excel
Excel analysis > Microsoft Excel
Hypothesis testing > Statistical analysis
Regression analysis > Statistical analysis
Bayesian statistics > Statistical analysis
Time series analysis > Statistical analysis
A/B testing > Statistical analysis
Causal inference > Statistical analysis
Experiment design > Statistical analysis
Survey analysis > Statistical analysis
^SPSS > Statistical analysis
^Stata > Statistical analysis
^SAS > Statistical analysis
Predictive analytics > Statistical analysis
Power BI > Business intelligence
^Tableau > Business intelligence
^Looker > Business intelligence
^Metabase > Business intelligence
^Qlik > Business intelligence
Pandas > Python
scikit-learn > Python
matplotlib > Python; Data visualisation
seaborn > Python; Data visualisation
spaCy > Python
Jupyter > Data analysis
^dbt > SQL
^Snowflake > SQL
BigQuery > SQL
^Redshift > SQL
Power BI data modelling | DAX measures | DAX formulas | Power BI dashboards | Power BI reports | Power BI service | Power BI datasets | M language in Power BI | ^DAX calculations | de:Power-BI-Berichte | fr:tableaux de bord Power BI | fr:mesures DAX | es:medidas DAX | es:informes de Power BI | es:cuadros de mando en Power BI | pl:raporty Power BI > Power BI
Business intelligence | BI reports | BI dashboards | semantic layer | self-service reporting | OLAP cubes | MicroStrategy | IBM Cognos | Superset | SSRS | de:BI-Werkzeuge | de:BI-Tools | de:Berichtsplattform | fr:outil décisionnel | fr:tableaux de bord | fr:outils BI | es:cuadros de mando | es:herramientas de BI | pl:narzędzia BI | pl:pulpity menedżerskie | pl:dashboardy
Statistical analysis | confidence intervals | significance tests | statistical tests | effect sizes | sample size calculation | power calculation | multivariate analysis | ANOVA | chi-square test | exponential smoothing | ARIMA | SARIMA | forecast models | Monte Carlo | mixed models | survival analysis | factor analysis | descriptive statistics | inferential statistics | probability theory | sampling design | bootstrapping of samples | quantile regression | hypothesis tests | propensity score | de:statistische Auswertungen | de:statistische Verfahren | de:Regressionsanalyse | de:Signifikanztests | de:Varianzanalyse | fr:tests statistiques | fr:intervalles de confiance | fr:régressions | es:contrastes de hipótesis | es:intervalos de confianza | es:regresión lineal | es:regresión logística | es:regresiones | es:modelos estadísticos | es:series temporales | es:métodos estadísticos | es:pruebas de significación | pl:metody statystyczne | pl:testy istotności | pl:regresja | pl:szeregi czasowe | pl:przedziały ufności
SQL | window functions | common table expressions | ^CTEs | join tables | joined tables | complex joins | subqueries | materialised views | SQL reports | SQL scripts | query databases | database queries | de:Datenbankabfragen | es:funciones de ventana | es:procedimientos almacenados | pl:funkcje okienkowe | pl:procedury składowane
Python | Python scripts | Python notebooks | Python code | numpy | data frames in Python | pydantic | poetry for Python | asyncio | Polars | statsmodels
^R | Shiny dashboards | CRAN packages | data.table in R

@occupation Data scientist

Power BI data modelling | es:informes en Power BI | es:paneles en Power BI | es:paneles de control | es:modelos de Power BI | es:visualizaciones en Power BI
^Tableau | es:paneles en Tableau | es:dashboards de Tableau | Tableau Prep | Tableau Server | Tableau workbooks | calculated fields in Tableau
Business intelligence | reporting platform | data mart | self-service BI | es:paneles interactivos | es:informes interactivos
Statistical analysis | p-values | confidence limits | regression models | cluster analysis | clustering customers | probability models | correlation analysis | outlier tests | randomised tests | randomised experiment | control group | forecast accuracy | seasonality models | es:pruebas estadísticas | es:análisis de regresión | es:modelos predictivos | es:pronósticos | es:significación estadística | es:grupo de control | es:test A/B | es:tamaño de la muestra | es:correlaciones | es:predicción de la demanda | es:modelos de regresión | es:análisis de varianza | es:probabilidad
SQL | SQL views | ad hoc queries | analytical queries | nested queries | SQL joins | tables joined | recursive queries | es:consultas complejas | es:consultas a bases de datos | es:vistas y procedimientos | es:extracción de datos con SQL | es:optimización de consultas | es:cruce de tablas | es:tablas temporales | es:uniones de tablas | es:consultas anidadas | es:^CTE | es:subconsultas
Python | es:scripts en Python | es:cuadernos de Python | es:automatización con Python | scripts in Python | Python packages
Data quality management | data wrangling | cleaned data | es:limpieza de datos | es:depuración de datos | data preparation | es:preparación de datos

@occupation Data scientist
Business intelligence | LookML | data models for BI | self-service reports | Looker dashboards | BI tool | reporting dashboards | scorecards for managers | es:modelos en estrella | pl:kokpity menedżerskie
Power BI > Business intelligence
^Tableau > Business intelligence
^Looker > Business intelligence
^Qlik > Business intelligence
^Metabase > Business intelligence
Statistical analysis | regression | regressions | sample sizes | variance analysis of samples | statistical models | fr:méthodes statistiques | es:regresión | es:pruebas A/B
A/B testing > Statistical analysis
Hypothesis testing > Statistical analysis
Regression analysis > Statistical analysis
Jupyter > Python
scikit-learn > Python
^R | Shiny apps
Python | scripted in Python
Power BI data modelling > Power BI

@occupation Data scientist
Regression analysis | logistic regressions | linear regressions | multiple regression | de:Regressionsmodelle | pl:modele regresji > Statistical analysis
Statistical inference | analysis of variance | de:Konfidenzintervalle > Statistical analysis
