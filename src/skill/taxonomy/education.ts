import { table } from '../table'

export const education = table(`
# domain
teaching = teach, teacher, taught, classroom teaching, classroom instruction, lecturing, undergraduate teaching, teaching experience, docência, lehrtätigkeit, unterricht, enseignement, enseñanza, 教学, преподавание, lehrer, lehrerin, lehrkraft, unterrichten, enseignant, enseignante, profesor, docente, учитель, преподаватель, تدريس, معلم, 教師, 授業, 수업, 교사, 教师, 授课
lesson planning = lesson plans, lesson plan, plan lessons, unit plans, unterrichtsvorbereitung, unterrichtsplanung, préparation de cours, planificación de clases, 备课
curriculum development = curriculum design, curriculum planning, course development, course design, curricula, curriculum, lehrplanentwicklung, разработка учебных программ, 课程开发
classroom management = behavior management, behaviour management, classroom discipline
student assessment = assess students, grading, student evaluation, formative assessment, assessing student progress
differentiated instruction = differentiation, differentiated learning
special education = special needs, special educational needs, individualized education program, IEP!, IEPs!, SEN!, inclusive education, sonderpädagogik, förderschule, éducation spécialisée, educación especial
early childhood education = preschool, kindergarten, early years, child development, childcare, child care, frühpädagogik, erzieher, erzieherin, petite enfance, educación infantil, 幼儿教育, 保育
ESL! = english as a second language, tefl, tesol, ELL!, EAL!, english language learners
literacy instruction = reading instruction, phonics, guided reading
STEM education = science education, math instruction, mathematics instruction
tutoring = tutor, tutored
academic advising = student advising, advise students, advising students, student mentoring, student supervision, thesis supervision
parent communication = parent-teacher conferences, communicating with parents
e-learning = elearning, online learning, distance learning, online courses, blended learning, remote teaching
instructional design = instructional designer, learning design
training = staff training, employee training, train staff, training delivery, training programs, train new employees, train employees, trained staff, treinamento, schulung, formation du personnel, mitarbeiterschulung, schulungen, capacitación, обучение персонала, تدريب الموظفين, 员工培训, 研修, 직원 교육
workshop facilitation = facilitate workshops, workshops, facilitating workshops, facilitation
research = academic research, scientific research, research projects, conduct research, conducting research, pesquisa científica, forschung, 科研, исследования, recherche!~, investigación, научные исследования, البحث العلمي, 科学研究
research design = study design, experimental design, research methodology, research methods, research protocols
qualitative research = qualitative methods
quantitative research = quantitative methods
literature review = literature reviews, systematic review
surveys = survey design, questionnaires, questionnaire design, survey
research interviews = in-depth interviews, conducting interviews, conduct interviews
participant recruitment = recruitment of participants, recruit participants, recruiting participants
transcription = transcribe, transcribing
academic writing = scholarly writing, scientific writing
grant writing = grant applications, grant proposals, research funding, grants, grant application, secure funding
research ethics = IRB!, ethics board, ethics approval
laboratory management = lab management, lab safety
publications = peer-reviewed publications, scientific publications, manuscripts, publikationen > academic writing
qualitative analysis = qualitative data, thematic analysis > qualitative research
quantitative analysis = quantitative data, quantitative skills > quantitative research
interview guides = interview guide > research interviews
focus groups = focus group > qualitative research
classroom technology = educational technology, edtech
behavior support = positive behavior support
parent engagement = elternarbeit, elterngespräche > parent communication
school administration = school leadership, principal certification
test preparation = exam preparation
foreign language teaching = teaching english as a foreign language, daf, deutsch als fremdsprache > teaching
Montessori = montessori education > early childhood education
vocational training = vocational education, ausbildung von auszubildenden, apprenticeship training
after-school programs = afterschool
student counseling = school counseling, guidance counseling > counseling
admissions = student recruitment, enrollment management
# tool
LMS! = learning management system, learning management systems, canvas lms, blackboard lms > e-learning
Google Classroom > e-learning
NVivo > qualitative research
Qualtrics > surveys
SurveyMonkey = survey monkey > surveys
Smartboard = smart board, interactive whiteboard
Moodle > LMS
PowerSchool
Infinite Campus
Kahoot
Articulate Storyline = articulate 360 > e-learning
Adobe Captivate > e-learning
EndNote
Zotero
Mendeley
# certificate
teaching license = teaching certificate, teaching certification, teacher certification, educator certificate, teaching licence, certified teacher, teaching credential, qualified teacher status > teaching
Praxis! = praxis test
ParaPro Assessment = parapro
PGCE = QTS!, staatsexamen lehramt > teaching license
CELTA = tefl certificate, tesol certificate, delta certificate > ESL
child development associate > early childhood education
ausbildereignung = AEVO!, ausbilderschein
`)
