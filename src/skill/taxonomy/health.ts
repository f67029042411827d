import { table } from '../table'

export const health = table(`
# domain
nursing = nurse, nursing care, skilled nursing, nursing procedures, bedside nursing, clinical nursing, enfermagem, pflege, krankenpflege, enfermería, soins infirmiers, 护理, медсестра, 护士, 看護, 看護師, 간호, 간호사, تمريض, сестринское дело, сестринский уход, infirmier, infirmière, enfermera, krankenschwester
patient care = patient-centered care, direct patient care, care of patients, resident care, patient safety, patientenversorgung, 患者护理, уход за больными, رعاية المرضى, 환자 간호, soins aux patients, cuidado de pacientes
patient assessment = patient assessments, assess patients, clinical assessment
medication administration = administer medications, administering medications, administer medication, medication management, medikamentengabe, administration de médicaments, administración de medicamentos
care planning = care plans, care plan, nursing care plans, treatment plans, treatment planning
wound care = dressing changes, wound dressing, wundversorgung, soins de plaies, cura de heridas
IV therapy = iv insertion, intravenous therapy
infection control = infection prevention, sterile technique, hygienemanagement, 感染控制
critical care = ICU!, intensive care, CCU!, intensivpflege, intensivmedizin, soins intensifs, cuidados intensivos
emergency care = emergency department, emergency medicine, emergency room
pediatrics = paediatrics, pediatric care, pediatric nursing, neonatal, pädiatrie, pédiatrie, pediatría, 儿科
geriatrics = elderly care, geriatric care, long-term care, altenpflege, altenhilfe, gériatrie, geriatría, 介護
mental health = behavioral health, psychiatric care, psychiatric nursing
home health = home care, community health nursing, home health care
surgery = surgical care, operating room, perioperative, pre-operative, post-operative, surgical nursing, chirurgie, cirugía, хирургия
obstetrics = labor and delivery, midwifery, maternity care
oncology = cancer care
cardiology = cardiac care
rehabilitation = rehab
speech therapy = speech-language pathology, speech pathology
pharmacy = pharmacist, pharmaceutical care
radiology = medical imaging
x-ray = x-rays, x-ray imaging, radiographs > radiology
MRI! = magnetic resonance imaging > radiology
CT scans = ct scan, computed tomography > radiology
dental care = dentistry, dental assisting
laboratory techniques = lab techniques, laboratory testing, lab testing, laboratory work
medical records = patient records, charting, patient charts, clinical documentation, medical documentation, pflegedokumentation, historia clínica, historias clínicas, dossier patient, медицинская документация
electronic health records = ehr, emr, electronic medical records, electronic health record, ehr systems
medical terminology
medical billing = claims processing
health education = patient education, health promotion
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
catheterization = catheter care, catheter insertion, foley catheter
tracheostomy care = ventilator care, ventilator management, mechanical ventilation
palliative care = hospice care, hospice, end-of-life care, palliativpflege, soins palliatifs
dementia care = memory care, demenzbetreuung
dialysis = hemodialysis, haemodialysis > nursing
diabetes care = diabetes management, diabetes education
activities of daily living = ADLs!, personal care, bathing and dressing, grundpflege > patient care
dispensing = dispensary, drug dispensing > pharmacy
pharmacovigilance = drug safety, adverse event reporting
regulatory submissions = IND!, NDA!~
sterilization = sterilisation, autoclave, instrument sterilization > infection control
anesthesia = anaesthesia, anesthesiology, anästhesie
ultrasound = sonography, sonographer > radiology
optometry = ophthalmology, optician
veterinary medicine = veterinary, veterinarian, animal care
medical devices = medical device, medizinprodukte
utilization review = utilization management
telehealth = telemedicine
substance abuse treatment = addiction counseling, addiction treatment
behavior analysis = applied behavior analysis, ABA!
massage therapy = massage
patient scheduling
health communications > public health
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
NCLEX = nclex-rn > RN
ATLS = advanced trauma life support
NRP! = neonatal resuscitation
NMC registration = NMC!, nmc pin > RN
nursing qualification = examinierte pflegefachkraft, pflegefachkraft, pflegefachfrau, pflegefachmann, diplôme d'état d'infirmier > nursing
# technical
PCR! = qpcr, polymerase chain reaction > laboratory techniques
HL7 = hl7 v2, health level seven > electronic health records
FHIR = hl7 fhir > HL7
DICOM > radiology
`)
