import { table } from '../table'

export const health = table(`
# domain
nursing = nurse, nursing care, skilled nursing, nursing procedures, bedside nursing, clinical nursing, enfermagem, pflege, krankenpflege, enfermería, soins infirmiers, 护理, медсестра
patient care = patient-centered care, direct patient care, care of patients, resident care, patient safety, patientenversorgung
patient assessment = patient assessments, assess patients, clinical assessment, vital signs, triage~
medication administration = administer medications, administering medications, administer medication, medication management, dispensing
care planning = care plans, care plan, nursing care plans, treatment plans, treatment planning
wound care = dressing changes, wound dressing
IV therapy = iv insertion, intravenous therapy, phlebotomy, venipuncture, blood draws
infection control = infection prevention, PPE!, sterile technique
critical care = ICU!, intensive care, CCU!
emergency care = emergency department, emergency medicine, emergency room
pediatrics = paediatrics, pediatric care, pediatric nursing, neonatal
geriatrics = elderly care, geriatric care, long-term care, altenpflege
mental health = behavioral health, psychiatric care, psychiatric nursing, counseling~, counselling~
home health = home care, community health nursing, home health care
surgery = surgical care, operating room, perioperative, pre-operative, post-operative, surgical nursing
obstetrics = labor and delivery, midwifery, maternity care
oncology = cancer care
cardiology = telemetry, cardiac care
rehabilitation = physical therapy, physiotherapy, occupational therapy, rehab
speech therapy = speech-language pathology, speech pathology
pharmacy = pharmacist, pharmaceutical care, pharma, pharmaceuticals
radiology = medical imaging, x-ray, MRI!, ct scans
dental care = dentistry, dental hygiene, dental assisting
laboratory techniques = lab techniques, laboratory testing, lab testing, laboratory work, PCR!, specimen collection
medical records = patient records, charting, patient charts, clinical documentation, medical documentation
electronic health records = ehr, emr, electronic medical records, electronic health record, ehr systems
medical terminology
medical billing = medical coding, icd-10, cpt coding, claims processing
health education = patient education, health promotion, health communications
public health = epidemiology, community health
clinical research = clinical trials, clinical trial, clinical studies
Good Clinical Practice = gcp guidelines, ich-gcp
healthcare = health care, healthcare industry, healthcare data, clinical operations, gesundheitswesen
nutrition = dietetics, dietary planning
case management = case manager, discharge planning, caseload management
# tool
Epic!~ = epic ehr, epic systems > electronic health records
Cerner > electronic health records
Meditech > electronic health records
REDCap > data collection
# certificate
RN! = registered nurse, registered nurses, rn license > nursing
LPN! = licensed practical nurse, LVN!, licensed vocational nurse > nursing
CNA! = certified nursing assistant, nurse aide > patient care
nursing license = nursing licence, nurse license, licensed nurse, current nursing license, state nursing license > nursing
nurse practitioner = NP!~, advanced practice nurse > RN, nursing
BLS! = basic life support, bls certification
ACLS = advanced cardiac life support > BLS
PALS! = pediatric advanced life support
CPR! = cpr certification, first aid, first-aid, erste hilfe
EMT! = emergency medical technician, paramedic
TCPS CORE 2 = tcps 2
`)
