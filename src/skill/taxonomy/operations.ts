import { table } from '../table'

export const operations = table(`
# domain
human resources = HR!, hr management, human resource management, hr generalist, hr operations, recursos humanos, personalwesen, ressources humaines, 人力资源, управление персоналом
recruiting = recruitment, talent acquisition, recruiter, hiring~, candidate sourcing, recrutamento, personalbeschaffung, reclutamiento, 招聘
onboarding = employee onboarding, new hire orientation, new employee orientation
employee relations = labor relations, labour relations, grievance handling
performance management = performance reviews, performance appraisals, performance evaluation, performance appraisal
compensation and benefits = benefits administration, compensation planning, job evaluation
employment law = labor law, labour law, employment legislation
workforce planning = organizational development
learning and development = l&d, employee development, training and development
diversity, equity, and inclusion = diversity equity and inclusion, DEI!, diversity and inclusion, dei principles
volunteer recruitment = recruit volunteers, volunteer management, volunteer coordination
operations management = operations manager, business operations, daily operations, day-to-day operations, operational management
supply chain = supply chain management, supply-chain, lieferkette, cadeia de suprimentos
logistics = logistics management, logistics coordination, shipping, shipping and receiving, dispatch, freight, distribution~, order fulfillment, order fulfilment, outgoing orders, logistik, logística, logistique, 物流, логистика
inventory management = inventory, inventory control, stock control, stock management, inventory counts, par levels, stock levels, inventory accuracy, cycle counts, estoque, lagerverwaltung, 库存
warehousing = warehouse, warehouse operations, warehouse management, picking and packing, order picking, Lager!
forklift operation = forklift, forklift driver, forklift license, fork lift, gabelstapler
fleet management = transportation, route planning, delivery routes, transport planning
driving = driver's license, driving licence, driving license, delivery driver, valid driver's license, führerschein
production planning = production plan, production scheduling, production schedules, production plans, material planning, MRP!
production supervision = production supervisor, shift supervisor, shift lead, floor supervision, shift management
manufacturing = production line, assembly line, plant operations, packaged-goods plant, factory, fertigung, 制造
machine operation = machine operator, operating machinery, equipment operation
equipment maintenance = machine maintenance, maintenance and repair, maintenance work, instandhaltung
welding = welder, mig welding, tig welding
electrical work = electrician, wiring, electrical installation, electrical systems
plumbing = plumber
carpentry = carpenter, woodworking
construction = construction management, building construction, site management, Bau!
quality control = quality assurance, quality inspection, quality management, quality checks, quality standards, product quality, finished goods, qualitätssicherung, controle de qualidade, 质量管理, контроль качества
statistical process control = SPC! > quality control
root cause analysis = root-cause analysis
ISO 9001 = iso9001 > quality control
GMP! = good manufacturing practice, good manufacturing practices, cgmp
health and safety = workplace safety, occupational safety, HSE!, EHS!, safety procedures, safety regulations, safety standards, arbeitssicherheit, segurança do trabalho
scheduling = staff scheduling, shift scheduling, weekly schedule, weekly schedules, employee scheduling, work schedules, rostering, appointment scheduling, calendar management
administrative support = administrative assistant, office administration, office management, clerical, administrative duties, secretarial, executive assistant, office manager, general office duties
travel arrangements = travel coordination, travel planning
record keeping = recordkeeping, filing, records management, document management, documentation management
minute taking = meeting minutes
facility management = facilities management
cleaning = housekeeping, janitorial, sanitation
security services = security guard
mechanical engineering = mechanical engineer, mechanical design
electrical engineering = electrical engineer, electronics
civil engineering = civil engineer, structural engineering
chemical engineering = chemical engineer, process engineering
industrial engineering = industrial engineer
environmental science = environmental compliance, environmental management
wind turbines = wind turbine, turbine installation
PLC! = plc programming, industrial automation
agriculture = farming, horticulture, agronomy
HVAC! = heating and ventilation, air conditioning, klimatechnik
property management = property manager, hausverwaltung
real estate = realtor, immobilien, immobilier
sustainability = nachhaltigkeit, durabilité
renewable energy = wind energy, solar energy, photovoltaics, erneuerbare energien
employee engagement
succession planning > workforce planning
talent management > human resources
preventive maintenance > equipment maintenance
# technical
FMEA = pfmea, dfmea, failure mode and effects analysis > root cause analysis
8D! = 8d report > root cause analysis
SCADA! > PLC
CNC! = cnc machining, cnc machine, cnc machines, machining, cnc programming > machine operation
CCTV! = video surveillance
access control = access control systems
PCB design = circuit design > electrical engineering
# certificate
OSHA = osha regulations, osha standards > health and safety
CDL! = commercial driver's license, HGV!, lgv licence, class a cdl > driving
`)
