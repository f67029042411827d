import { table } from '../table'

export const operations = table(`
# domain
human resources = HR!, hr management, human resource management, hr generalist, hr operations, recursos humanos, personalwesen, ressources humaines, 人力资源, управление персоналом, personalmanagement, personalarbeit, gestion des ressources humaines, кадры, кадровое делопроизводство, موارد بشرية, الموارد البشرية, 人事, 인사
recruiting = recruitment, talent acquisition, recruiter, hiring~, candidate sourcing, recrutamento, personalbeschaffung, reclutamiento, 招聘, personalauswahl, recrutement, selección de personal, подбор персонала, التوظيف, 採用, 채용
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
supply chain = supply chain management, supply-chain, lieferkette, cadeia de suprimentos, supply-chain-management, chaîne logistique, chaîne d'approvisionnement, cadena de suministro, цепочки поставок, управление цепочками поставок, 供应链, 供应链管理, サプライチェーン, 공급망, سلسلة التوريد
logistics = logistics management, logistics coordination, shipping, shipping and receiving, dispatch, freight, distribution~, order fulfillment, order fulfilment, outgoing orders, logistik, logística, logistique, 物流, логистика, transportlogistik, логист, لوجستية, ロジスティクス, 物流管理, 물류
inventory management = inventory, inventory control, stock control, stock management, inventory counts, par levels, stock levels, inventory accuracy, cycle counts, estoque, lagerverwaltung, 库存, bestandsführung, lagerbestand, inventur, gestion des stocks, gestion de stock, inventario, control de inventario, управление запасами, инвентаризация, 库存管理, 在庫管理, 재고 관리, المخزون
warehousing = warehouse, warehouse operations, warehouse management, picking and packing, order picking, Lager!, lager- und logistik, lagerarbeit, lagerlogistik, kommissionierung, entrepôt, préparation de commandes, almacén, склад, складской учет, складская логистика, 仓储, 仓库管理, 倉庫, 창고, مستودع, المخازن
forklift operation = forklift, forklift driver, forklift license, fork lift, gabelstapler, staplerschein, gabelstaplerschein, staplerfahrer, cariste, CACES!, carretilla elevadora, carretillero, погрузчик, 叉车, フォークリフト, 지게차, رافعة شوكية
fleet management = transportation, route planning, delivery routes, transport planning
driving = driver's license, driving licence, driving license, delivery driver, valid driver's license, führerschein, fahrerlaubnis, permis de conduire, permis b, rijbewijs, körkort, b-körkort, prawo jazdy, patente b, sürücü belgesi, bằng lái xe, водійське посвідчення, carnet de conducir, carné de conducir, водительские права, водительское удостоверение, 驾驶证, 驾照, 普通自動車免許, 운전면허, رخصة قيادة
production planning = production plan, production scheduling, production schedules, production plans, material planning, MRP!
production supervision = production supervisor, shift supervisor, shift lead, floor supervision, shift management
manufacturing = production line, assembly line, plant operations, packaged-goods plant, factory, fertigung, 制造, produktion!~, fabrication, producción, производство, 生产制造, 製造, 제조
machine operation = machine operator, operating machinery, equipment operation, maschinenbedienung, anlagenbedienung, conduite de machines, manejo de maquinaria
equipment maintenance = machine maintenance, maintenance and repair, maintenance work, instandhaltung, wartung, instandsetzung, wartung und instandhaltung, entretien des équipements, mantenimiento, mantenimiento preventivo, обслуживание оборудования, ремонт оборудования, 设备维护, 設備保全, صيانة
welding = welder, mig welding, tig welding, schweißen, schweißer, soudage, soudeur, soldadura, soldador, сварка, сварщик, 焊接, 溶接, 용접, لحام
electrical work = electrician, wiring, electrical installation, electrical systems, elektriker, elektroinstallation, elektrotechnik, électricien, installation électrique, electricista, электрик, электромонтаж, 电工, 電気工事, كهرباء
plumbing = plumber, sanitärinstallation, klempner, plomberie, plombier, fontanería, fontanero, сантехник, 管道工
carpentry = carpenter, woodworking, schreiner, tischler, zimmermann, menuiserie, menuisier, charpentier, carpintería, carpintero, столяр, плотник, 木工
construction = construction management, building construction, site management, Bau!, bauwesen, baustelle, bauleitung, bauleiter, hochbau, tiefbau, bâtiment, travaux publics, conduite de travaux, construcción, dirección de obra, строительство, строительно-монтажные работы, 建筑施工, 施工管理, 建設, 건설, البناء, إنشاءات
quality control = quality assurance, quality inspection, quality management, quality checks, quality standards, product quality, finished goods, qualitätssicherung, controle de qualidade, 质量管理, контроль качества, qualitätskontrolle, qualitätsmanagement, contrôle qualité, control de calidad, 质量控制, 质检, 品質管理, 품질 관리, ضبط الجودة, مراقبة الجودة
statistical process control = SPC! > quality control
root cause analysis = root-cause analysis
ISO 9001 = iso9001 > quality control
GMP! = good manufacturing practice, good manufacturing practices, cgmp
health and safety = workplace safety, occupational safety, HSE!, EHS!, safety procedures, safety regulations, safety standards, arbeitssicherheit, segurança do trabalho, arbeitsschutz, santé et sécurité au travail, prevención de riesgos laborales, охрана труда, техника безопасности, 安全生产, 安全管理, السلامة المهنية
scheduling = staff scheduling, shift scheduling, weekly schedule, weekly schedules, employee scheduling, work schedules, rostering, appointment scheduling, calendar management
administrative support = administrative assistant, office administration, office management, clerical, administrative duties, secretarial, executive assistant, office manager, general office duties, büroorganisation, bürotätigkeiten, verwaltungsaufgaben, sekretariat, sachbearbeitung, secrétariat, gestion administrative, tareas administrativas, secretaría, делопроизводство, секретарь, 行政管理, 文秘, 事務, 사무 보조, أعمال إدارية, سكرتارية
travel arrangements = travel coordination, travel planning
record keeping = recordkeeping, filing, records management, document management, documentation management, aktenführung, ablage!~, dokumentation!~, archivage, archivo de documentos, документооборот, ведение документации, 档案管理, 文書管理
minute taking = meeting minutes
facility management = facilities management
cleaning = janitorial, sanitation, reinigung, nettoyage, ménage, limpieza, уборка, 清洁, 清掃, 청소, تنظيف
security services = security guard, sicherheitsdienst, agent de sécurité, vigilante, guardia de seguridad, охрана объектов, 保安
mechanical engineering = mechanical engineer, mechanical design, maschinenbau, génie mécanique, ingeniería mecánica, машиностроение, 机械工程, هندسة ميكانيكية
electrical engineering = electrical engineer, electronics, elektroingenieur, génie électrique, ingeniería eléctrica, электротехника, 电气工程, هندسة كهربائية
civil engineering = civil engineer, structural engineering, bauingenieurwesen, bauingenieur, génie civil, ingeniería civil, 土木工程, هندسة مدنية
chemical engineering = chemical engineer, process engineering
industrial engineering = industrial engineer
environmental science = environmental compliance, environmental management
wind turbines = wind turbine, turbine installation
PLC! = plc programming, industrial automation, SPS!, sps-programmierung, automate programmable
agriculture = farming, horticulture, agronomy, landwirtschaft, agricultura, agronomie, сельское хозяйство, 农业
HVAC! = heating and ventilation, air conditioning, klimatechnik
property management = property manager, hausverwaltung
real estate = realtor, immobilien, immobilier
sustainability = nachhaltigkeit, durabilité
renewable energy = wind energy, solar energy, photovoltaics, erneuerbare energien
employee engagement
succession planning > workforce planning
talent management > human resources
preventive maintenance > equipment maintenance
sheet metal work = sheet metal, blechbearbeitung
masonry = bricklaying, bricklayer, maurer, maçonnerie
concrete work = concreting, formwork, rebar
roofing = roofer, dachdecker
painting and decorating = house painting, plastering, drywall, tiling, maler
heavy equipment operation = excavator, excavators, bulldozer, crane operation, crane operator, backhoe
rigging = slinging, rigger
blueprint reading = reading blueprints, technical drawings, engineering drawings, technische zeichnungen, blueprints
surveying = land surveying, total station, vermessung
quantity surveying = cost estimating, estimating, quantity takeoff, kalkulation
building codes = building regulations, national electrical code
soldering = brazing, löten
pneumatics = hydraulics, hydraulik
automotive repair = vehicle maintenance, car repair, auto mechanic, kfz-mechatroniker, automotive mechanic
injection molding = injection moulding, spritzguss
3D printing = additive manufacturing
5S! = 5s methodology > Lean
TPM!~ = total productive maintenance > equipment maintenance
calibration = instrument calibration
lockout/tagout = loto procedures, lock out tag out > health and safety
customs clearance = customs, customs brokerage, import/export, zollabwicklung, douane, таможенное оформление
Incoterms
dangerous goods = hazardous materials, hazmat, ADR!~, gefahrgut
freight forwarding = freight forwarder, air freight, sea freight, spedition > logistics
last-mile delivery = parcel delivery > logistics
reverse logistics = returns processing > logistics
goods receipt = receiving goods, wareneingang, warenannahme > warehousing
order processing = auftragsabwicklung, sales order processing
packaging = verpackung
demand planning = S&OP!, sales and operations planning > supply chain
job analysis = job descriptions
industrial relations = collective bargaining, union relations > employee relations
interviewing candidates = candidate interviews, applicant screening, resume screening > recruiting
HR policies = hr policy > human resources
landscaping = groundskeeping, gardening, gartenbau
waste management = recycling, entsorgung
fire safety = fire protection, brandschutz, sécurité incendie
building management systems = building automation, BMS!~, gebäudetechnik
refrigeration = kältetechnik > HVAC
elevator maintenance
sewing = tailoring, garment making, dressmaking
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
CSCS! = cscs card
CIPS!
# tool
SAP MM > SAP
SAP EWM = SAP WM! > SAP, warehousing
Workday!~ = workday hcm > human resources
BambooHR = bamboo hr > human resources
SuccessFactors = sap successfactors > human resources
Greenhouse!~ > recruiting
Lever!~ > recruiting
applicant tracking system = applicant tracking systems, ATS! > recruiting
warehouse management system = WMS! > warehousing
transportation management system = TMS! > logistics
Primavera P6 = primavera > project management
Procore > construction
`)
