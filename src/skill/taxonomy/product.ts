import { table } from '../table'

export const product = table(`
# domain
product management = product manager, product owner, product ownership, gestão de produto, produktmanagement, 产品管理
product strategy = product vision, product strategies
product roadmap = product roadmaps, roadmap, roadmaps, roadmapping
product development = new product development, developing products, NPD!, end-to-end product development
product design = product designer
product launch = product launches, go-to-market, go to market, GTM!
product analytics = product metrics
requirements gathering = requirements analysis, gather requirements, gathering requirements, business requirements, requirement gathering, requirements elicitation, requirements engineering, levantamento de requisitos, anforderungsanalyse, analyse des besoins, análisis de requisitos, сбор требований, анализ требований, 需求分析, 要件定義, 요구사항 분석
user stories = user story, acceptance criteria
backlog management = product backlog, backlog, backlog prioritization
market research = market analysis, marktforschung
competitive analysis = competitor analysis, competitive research, competitive intelligence
business analysis = business analyst, business analytics, business process analysis
process mapping = process maps, process modeling, process modelling, process flows
process improvement = process improvements, process optimization, process optimisation, business process improvement, opportunities for improvement, improve processes, prozessoptimierung, kontinuierliche verbesserung, amélioration continue, mejora continua, оптимизация процессов, 流程优化, 業務改善
business development = new business, business partnerships, geschäftsentwicklung, développement commercial, desarrollo de negocio, развитие бизнеса, 商务拓展, 业务拓展
business strategy = strategic planning, corporate strategy, strategy development
project management = project manager, manage projects, managing projects, project planning, project management techniques, project plans, multiple projects, gestão de projetos, projektmanagement, gestion de projet, gestión de proyectos, 项目管理, управление проектами, projektleitung, projektleiter, projektsteuerung, chef de projet, jefe de proyecto, руководитель проекта, управления проектами, إدارة المشاريع, プロジェクト管理, プロジェクトマネジメント, 프로젝트 관리
program management = programme management, program manager, portfolio management
project coordination = coordinate projects, project coordinator, coordinating projects > project management
change management = organizational change, change agent
risk management = risk mitigation, risikomanagement, gestão de riscos, gestion des risques, gestión de riesgos, управление рисками, 风险管理, リスク管理, 리스크 관리, إدارة المخاطر
resource planning = resource allocation, capacity planning
budgeting = budget, budgets, budget management, manage budgets, managing budgets, budget planning, annual budget, orçamento, budgetplanung, presupuestos, presupuesto, бюджетирование, 预算管理, 预算, الميزانية, 予算管理, 예산
stakeholder management = stakeholder engagement, stakeholder relationships, manage stakeholders, managing stakeholders
vendor management = supplier management, vendor relations, vendor relationships, vendors, supplier relationships
contract management = contract administration, contracts, vertragsmanagement, vertragsgestaltung, gestion des contrats, gestión de contratos, договорная работа, 合同管理, إدارة العقود, 契約管理
value stream mapping > process mapping
risk assessment = risk analysis, risikobewertung, gefährdungsbeurteilung > risk management
contract negotiation = negotiating contracts > contract management
Kaizen = continuous improvement > process improvement
# technical
Agile! = agile methodologies, agile methodology, agile development, agile teams, agile practices, agile methods, metodologias ágeis, ágil, 敏捷, agile project management, agile frameworks
Scrum = scrum master, scrum framework > Agile
Kanban > Agile
SAFe! = scaled agile > Agile
Lean!~ = lean methodology, lean methodologies, lean manufacturing, lean principles
Six Sigma = lean six sigma, dmaic > process improvement
waterfall = waterfall methodology
OKRs = okr, objectives and key results
KPIs = kpi, key performance indicators, performance metrics
SDLC = software development lifecycle, software development life cycle
Gantt charts = gantt chart, gantt
open data
metadata schemas = metadata schema
BPMN > process mapping
# tool
Jira = atlassian jira
Confluence! = atlassian confluence
Trello
Asana
Notion!~
monday.com
Microsoft Project = ms project > project management
Smartsheet
Visio = microsoft visio
ServiceNow = service now
`)
