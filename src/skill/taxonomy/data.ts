import { table } from '../table'

export const data = table(`
# technical
databases = database, relational databases, relational database, rdbms, database systems, bases de dados, banco de dados, bancos de dados, datenbanken, bases de données, 数据库, базы данных, datenbank, base de données, bases de datos, base de datos, قواعد البيانات, データベース, 데이터베이스
database administration = DBA!, database administrator, database management, database software > databases
database design = schema design > databases
PostgreSQL = postgres, postgre sql, postgresql database > SQL, databases
MySQL = my sql > SQL, databases
MariaDB > SQL, databases
SQLite > SQL, databases
SQL Server = microsoft sql server, ms sql, mssql, ms sql server > SQL, databases
Oracle Database = oracle db, Oracle!~, oracle 11g, oracle 12c > SQL, databases
MongoDB = mongo, mongo db > NoSQL, databases
Redis > NoSQL, databases
Cassandra! = apache cassandra > NoSQL, databases
DynamoDB = amazon dynamodb > NoSQL, AWS
Elasticsearch = elastic search
OpenSearch
Neo4j > NoSQL, databases
Firebase = firestore
Snowflake! > data warehousing, SQL
BigQuery = google bigquery > data warehousing, SQL
Redshift = amazon redshift > data warehousing, SQL
Databricks > Spark
Trino! = Presto!, prestodb > SQL
Hive! = apache hive, hiveql > Hadoop, SQL
Hadoop = hdfs, mapreduce, apache hadoop > big data
Spark!~ = apache spark, pyspark, spark sql, spark streaming > big data
Flink = apache flink > big data
Airflow = apache airflow > data pipelines
dbt! > data pipelines, SQL
Metaflow > data pipelines
big data = large datasets, large data sets, large-scale data, 大数据
data lake = data lakes, datalake
data warehousing = data warehouse, data warehouses, data-warehouse, DWH!
data pipelines = data pipeline, etl, ELT!, etl pipelines, extract transform load
data engineering = data engineer, data infrastructure, data platform, data platforms > data pipelines
data analysis = data analytics, data analyst, analyze data, analysing data, analyzing data, data analyses, analytics, 数据分析, análise de dados, análisis de datos, datenanalyse, analyse de données, анализ данных, datenauswertung, análisis de los datos, аналитика данных, анализа данных, تحليل البيانات, データ分析, 데이터 분석
data science = data scientist, ciência de dados, 数据科学 > data analysis
data visualization = data visualisation, visualizations, data visualizations, data visualization tools, visualising data, 数据可视化, visualização de dados
data mining = mining data, 数据挖掘 > data analysis
data management = master data, metadata, data administration
data cleaning = data cleansing, data wrangling, data scrubbing, data preparation, scrubbing > data analysis
data collection = collection of data, collecting data, data gathering, coleta de dados
data entry = entering data
dashboards = dashboard, dashboarding, reporting dashboards
reporting = management reporting, reporting systems, report generation, business reporting, reporting tools
business intelligence = bi tools, BI!~, bi reporting > data analysis
web analytics = adobe analytics, site analytics > data analysis
A/B testing = ab testing, ab tests, ab test, split testing, a/b tests, a/b test, experimentation
statistics = statistical analysis, statistical methods, statistical, statistical techniques, estatística, statistik, статистика, 统计, statistiques, estadística, إحصاء, 統計, 통계
statistical modeling = statistical models, statistical modelling > statistics
regression analysis = regression, linear regression, logistic regression > statistics
time series analysis = time series, time-series, forecasting models > statistics
predictive modeling = predictive models, predictive analytics, predictive modelling > machine learning
mathematical optimization = optimization modeling, linear programming, mathematical optimisation
operations research
machine learning = ML!, machine-learning, machine learning models, aprendizado de máquina, 机器学习, maschinelles lernen, apprentissage automatique, машинное обучение, aprendizaje automático, машинного обучения, تعلم الآلة, 機械学習, 머신러닝, 기계 학습
deep learning = neural networks, neural network, deep neural networks, CNNs!, RNNs!, 深度学习 > machine learning
AI! = artificial intelligence, a.i., inteligência artificial, künstliche intelligenz, 人工智能, искусственный интеллект, الذكاء الاصطناعي, 人工知能, 인공지능, intelligence artificielle, inteligencia artificial
NLP = natural language processing, text mining, 自然语言处理 > machine learning
large language models = llm, llms, generative ai, genai, GPT!, prompt engineering, RAG!~ > machine learning
LangChain > large language models
computer vision = machine vision > machine learning
OpenCV > computer vision
image processing = 图像处理
recommender systems = recommendation systems, recommendation engine, recommendation engines > machine learning
reinforcement learning > machine learning
classification models = classifiers, classifier, random forest, decision trees, gradient boosting > machine learning
XGBoost > classification models
clustering = cluster analysis, k-means > machine learning
feature engineering = feature selection > machine learning
MLOps = ml ops, model deployment > machine learning
MLflow > MLOps
Kubeflow > MLOps
SageMaker > MLOps
anomaly detection = data anomalies, outlier detection
algorithm development = develop algorithms, developing algorithms > algorithms
TensorFlow = tensor flow > deep learning, Python
PyTorch = Torch! > deep learning, Python
Keras > deep learning, Python
scikit-learn = sklearn, scikit learn > machine learning, Python
pandas = python pandas > Python, data analysis
NumPy > Python
SciPy > Python
Matplotlib > Python, data visualization
Seaborn > Python, data visualization
Plotly > data visualization
D3.js = D3! > data visualization, JavaScript
Jupyter = jupyter notebook, jupyter notebooks > Python
ggplot2 > R
tidyverse = dplyr > R
GIS! = geographic information systems, geospatial analysis
ArcGIS > GIS
QGIS > GIS
imputation > statistics
data modeling = data modelling, data models, data model, modelagem de dados > database design
data governance = data stewardship > data management
data quality = data integrity > data management
Delta Lake > data lake
Apache Iceberg > data lake
data mesh > data engineering
vector databases > databases
Pinecone > vector databases
Weaviate > vector databases
pgvector > vector databases
Hugging Face = huggingface, transformers library > NLP
LightGBM > machine learning
CatBoost > machine learning
causal inference > statistics
Bayesian statistics = bayesian methods > statistics
hypothesis testing = significance testing > statistics
biostatistics > statistics
survival analysis > statistics
Polars > Python
speech recognition = ASR! > machine learning
DAX! > Power BI
Power Query > Excel
Fivetran > data pipelines
Airbyte > data pipelines
Stitch Data > data pipelines
Prefect! > data pipelines
Dagster > data pipelines
Db2 = ibm db2 > SQL, databases
ClickHouse > SQL, databases
Synapse!~ = azure synapse > data warehousing
Azure Data Factory > data pipelines, Azure
bioinformatics > biology
computational biology > biology
genomics > biology
# tool
Tableau > data visualization, dashboards
Power BI = powerbi, microsoft power bi > data visualization, dashboards
Looker > data visualization, dashboards
Looker Studio = google data studio > data visualization, dashboards
Qlik = qlikview, qlik sense, qliksense > data visualization
Alteryx > data pipelines
Dataiku
DataRobot
RapidMiner
WEKA!
KNIME
SAS! = sas programming, sas base, sas/stat > statistics
SPSS = ibm spss > statistics
Stata! > statistics
Talend > data pipelines
Informatica > data pipelines
SSIS = sql server integration services > data pipelines, SQL Server
SSRS = sql server reporting services > reporting, SQL Server
Splunk > log management
Google Analytics = ga4 > web analytics
Minitab > statistics
Metabase > dashboards
Apache Superset > dashboards
JMP! > statistics
MicroStrategy > business intelligence
Cognos > business intelligence
SAP BusinessObjects! > business intelligence
`)
