import { table } from '../table'

export const health = table(`
# domain
nursing = nurse, nursing care, skilled nursing, nursing procedures, bedside nursing, clinical nursing, enfermagem, pflege, krankenpflege, enfermería, soins infirmiers, 护理, медсестра
patient care = patient-centered care, direct patient care, care of patients, resident care, patient safety, patientenversorgung
patient assessment = patient assessments, assess patients, clinical assessment
medication administration = administer medications, administering medications, administer medication, medication management, dispensing
care planning = care plans, care plan, nursing care plans, treatment plans, treatment planning
wound care = dressing changes, wound dressing
IV therapy = iv insertion, intravenous therapy
infection control = infection prevention, sterile technique
critical care = ICU!, intensive care, CCU!
emergency care = emergency department, emergency medicine, emergency room
pediatrics = paediatrics, pediatric care, pediatric nursing, neonatal
geriatrics = elderly care, geriatric care, long-term care, altenpflege
mental health = behavioral health, psychiatric care, psychiatric nursing
home health = home care, community health nursing, home health care
surgery = surgical care, operating room, perioperative, pre-operative, post-operative, surgical nursing
obstetrics = labor and delivery, midwifery, maternity care
oncology = cancer care
cardiology = cardiac care
rehabilitation = rehab
speech therapy = speech-language pathology, speech pathology
pharmacy = pharmacist, pharmaceutical care
radiology = medical imaging, x-ray, MRI!, ct scans
dental care = dentistry, dental assisting
laboratory techniques = lab techniques, laboratory testing, lab testing, laboratory work
medical records = patient records, charting, patient charts, clinical documentation, medical documentation
electronic health records = ehr, emr, electronic medical records, electronic health record, ehr systems
medical terminology
medical billing = claims processing
health education = patient education, health promotion, health communications
public health = community health
clinical research = clinical trials, clinical trial, clinical studies
Good Clinical Practice = gcp guidelines, ich-gcp
healthcare = health care, healthcare industry, healthcare data, clinical operations, gesundheitswesen
nutrition = dietetics, dietary planning
case management = case manager, discharge planning, caseload management
vital signs > patient assessment
triage~ = patient triage > patient assessment
PPE! = personal protective equipment > health and safety
phlebotomy = venipuncture, blood draws, drawing blood, blutentnahme
physiotherapy = physical therapy, physiotherapist, physical therapist, physiotherapie, kinésithérapie, fisioterapia > rehabilitation
occupational therapy = occupational therapist, ergotherapie, ergothérapie > rehabilitation
counseling~ = counselling~, counselor, counsellor > mental health
epidemiology > public health
medical coding = icd-10, cpt coding
telemetry > cardiology
pharma = pharmaceuticals, pharmaceutical industry
specimen collection > laboratory techniques
dental hygiene = dental hygienist > dental care
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
EMT! = emergency medical technician
TCPS CORE 2 = tcps 2
first aid = first-aid, erste hilfe, premiers secours, primeros auxilios
CPR! = cpr certification
paramedic = notfallsanitäter > emergency care
# technical
PCR! = qpcr, polymerase chain reaction > laboratory techniques
HL7 = hl7 v2, health level seven > electronic health records
FHIR = hl7 fhir > HL7
DICOM > radiology
`)
