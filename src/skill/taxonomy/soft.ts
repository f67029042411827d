import { table } from '../table'

export const soft = table(`
# soft
communication = communication skills, communicator, communicate effectively, communicate clearly, written and verbal communication, verbal and written communication, oral and written communication, effective communication, communicate, communicating, interpersonal communication, comunicação, kommunikation, comunicación, 沟通, 沟通能力, коммуникабельность, communication orale, habilidades de comunicación, коммуникативные навыки, مهارات التواصل, مهارات الاتصال, التواصل, コミュニケーション, コミュニケーション能力, 의사소통, 커뮤니케이션, kommunikationsfähigkeit, kommunikationsstärke
teamwork = team player, team-player, team work, work in a team, work in teams, trabalho em equipe, teamarbeit, teamfähigkeit, trabajo en equipo, travail d'équipe, 团队合作, работа в команде, teamgeist, teamplayer, esprit d'équipe, командная работа, умение работать в команде, العمل الجماعي, العمل ضمن فريق, チームワーク, 협업
collaboration = collaborate, collaborative, collaborating, collaboratively, work collaboratively
cross-functional collaboration = cross-functional teams, cross functional teams, cross-functional, cross functional, multidisciplinary teams, cross-functional team leadership > collaboration
leadership = team leadership, leadership skills, lead a team, leading teams, led a team, team lead, technical leadership, liderança, führung, liderazgo, 领导力, strategic leadership, führungserfahrung, führungskompetenz, encadrement, capacidad de liderazgo, лидерство, القيادة, リーダーシップ, 리더십
people management = team management, managing people, manage a team, managed a team, staff management, staff supervision, supervise staff, supervising, supervision, personnel management, mitarbeiterführung, manage teams, supervised, direct reports, directing other people, supervisory, personalführung, teamleitung, management d'équipe, gestión de equipos, dirección de equipos, управление командой, руководство коллективом, إدارة الفريق, 团队管理 > leadership
problem solving = problem-solving, solve problems, problem solver, problem solving skills, solving complex problems, resolução de problemas, problemlösung, 解决问题
critical thinking = critical-thinking, critical thinker
analytical skills = analytical thinking, analytic skills, analytical, analytical mindset, analytical methods, 分析能力
time management = time-management, meet deadlines, meeting deadlines, deadlines, prioritization, prioritize tasks, prioritise
organizational skills = organization skills, organisational skills, organizational, well organized, highly organized, organisationstalent, organisationsfähigkeit, sens de l'organisation, capacidad de organización, организованность, مهارات تنظيمية, 组织能力, 组织协调能力
attention to detail = detail-oriented, detail oriented, attention to details, accuracy~, sorgfalt, genauigkeit, rigueur, minutie, внимательность, 細心, 细心, الدقة
adaptability = adaptable, flexibility, adapt quickly, flexible attitude, flexibel, flexibilität, adaptabilité, adaptabilidad, المرونة, 柔軟性
creativity = creative, creative thinking, criatividade, kreativität
initiative~ = self-starter, self starter, self-motivated, self motivated, proactive, work independently, working independently, independence, autonomy, eigeninitiative, selbstständig
interpersonal skills = interpersonal, people skills, relationship building, build relationships, building relationships, relationnel, aisance relationnelle, habilidades interpersonales
customer focus = customer-focused, client-focused, customer orientation, customer oriented
decision making = decision-making, sound judgment, judgement
conflict resolution = conflict management, resolve conflicts, resolving conflicts
multitasking = multi-tasking, multitask, juggle multiple
work ethic = strong work ethic, reliable, punctual, punctuality, dependable, professionalism
public speaking = presentation skills, presenting to, oral presentation, speaking skills
writing skills = written communication, writing reports, report writing, excellent writing, business writing
fast learning = fast learner, quick learner, willingness to learn, eager to learn, continuous learning, 学习能力, learn quickly, lernbereitschaft, обучаемость, быстрая обучаемость, سرعة التعلم
stress tolerance = work under pressure, high-pressure environment, fast-paced environment, fast-paced, stressresistent, belastbarkeit, belastbar, résistance au stress, стрессоустойчивость, 抗压能力
empathy = compassion, patience, compassionate
cultural awareness = multicultural, cross-cultural, cultural competence
information gathering
coaching and mentoring = mentoring, mentorship, coaching, mentored, mentor
presentations = presenting research, conference presentations, presentation, présentations
`)
