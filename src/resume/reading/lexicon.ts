import { remembered } from './memory'
import * as more from './organization-words'
import { lastWords, titleSigns as moreSigns, titleStems as moreStems } from './title-words'

/** Words that mark a job title, in the languages the reader knows; matched at the start of a word. */
const titleStems =
	`engineer(?!ing)|(?:job|position|role) title|developer|programmer|manager|director|analyst|assistant|associate|consultant|specialist|generalist|coordinator|administrator|architect|designer|intern(?!al|ational|et)|trainee|scientist|researcher|research fellow|teacher|tutor|professor|lecturer|instructor|nurse(?!r)|physician|doctor|accountant|auditor|clerk|cashier|waiter|waitress|chef|cook|lead(?:er)?(?!ing)|head of|chief|officer|president|founder|co-founder|owner|supervisor|technician|representative|advisor|adviser|agent|executive|editor|writer|author|photographer|producer|planner|strategist|recruiter|attorney|lawyer|paralegal|secretary|receptionist|operator|driver|mechanic|electrician|pilot|volunteer|fellow|member|mentor|coach|trainer|therapist|pharmacist|buyer|merchandiser|salesperson|seller|(?:cto|ceo|cfo|coo|vp)(?!\\p{L})|vice president|principal|partner|scrum master|product owner|team lead|tech lead|full[- ]?stack|front[- ]?end|back[- ]?end|devops|sre|freelance|student assistant|teaching assistant|contributor|foreman|steward|guard|inspector|handler|laborer|worker|employee|captain|commander|sergeant|librarian|liaison|organi[sz]er|counselor|captioner|translator|interpreter|marketer|controller|broker|underwriter|banker|teller
	|ingenieur|entwickler|leiter|referent|berater|assistent|mitarbeiter|sachbearbeiter|geschäftsführer|werkstudent|praktikant|auszubildende|projektleit|teamleit|abteilungsleit|kaufmann|kauffrau|techniker|mechaniker|meister|lehrer|arzt|ärztin|pfleger|verkäufer|wissenschaftlich|prüfer|einkäufer|redakteur|werkstudent|hilfskraft|dozent
	|ingénieur|développeu|responsable|chef de|chargé|assistante?|consultante?|stagiaire|directeur|directrice|technicien|vendeu|enseignant|professeur|comptable|conseill|gestionnaire|infirmi|alternant
	|ingenier|desarrollador|gerente|jefe|jefa|analista|asistente|consultor|becari|técnic|profesor|vendedor|encargad|auxiliar|coordinador|diseñador|abogad|contador|enfermer|practicante|programador|director
	|engenheir|desenvolvedor|gestor|coordenador|estagiári|professor|vendedor|supervisor|líder|diretor|arquiteto
	|ingegner|sviluppator|responsabile|impiegat|tirocin|stagist|docente|insegnante|operai|addett|commess|consulente|ricercator|direttor|tecnico|progettista|collaborator|borsista
	|ontwikkelaar|medewerker|adviseur|stagiair|docent|verpleegkundig|directeur|beheerder|projectleider
	|инженер|разработчик|программист|менеджер|директор|аналитик|специалист|консультант|руководитель|начальник|бухгалтер|стажёр|стажер|тестировщик|администратор|архитектор|дизайнер|преподаватель|учитель|врач|юрист|эксперт|ассистент|продавец|оператор|ведущий|старший|младший
	|مهندس|مطور|مدير|محلل|محاسب|مساعد|مستشار|أخصائي|اخصائي|معلم|مدرس|متدرب|مشرف|منسق|مصمم|رئيس|موظف|باحث|ممرض|طبيب|فني|كاتب|مسؤول`.replace(
		/\s*\n\s*/g,
		''
	)
const titleEndings =
	'ingenieur|entwickler|leiter|leitung|berater|assistent|referent|manager|techniker|mechaniker|verkäufer|prüfer|hilfskraft|kaufmann|kauffrau|kraft'
const titleSigns =
	'工程师|实习生|经理|开发|架构师|设计师|主管|总监|助理|专员|顾问|分析师|研究员|教师|讲师|组长|负责人|岗位|职务|志愿者|成员|队长|部长|干事|主席|会长|工程師|經理|開發|エンジニア|プログラマ|マネージャ|リーダー|デザイナ|アルバイト|インターン|研究員|課長|部長|主任|担当|개발자|엔지니어|매니저|디자이너|인턴|연구원|팀장|과장|대리|사원|부장|기획자'
const titleWords = new RegExp(
	`(?<!\\p{L})(?:${titleStems}|${moreStems}|(?:${lastWords})(?=\\s*$))|(?<=\\p{L})(?:${titleEndings})(?:in)?(?!\\p{L})|${titleSigns}|${moreSigns}`,
	'giu'
)

/** A pattern with more words of its own, and with signs that stand anywhere. */
function joined(pattern: string, words: string, signs: string): string {
	const end = '(?!\\p{L})'
	return `${pattern}|(?<!\\p{L})(?:${words})${end}${signs === '' ? '' : `|${signs}`}`
}

/** Legal forms and words of firms and offices. */
const organizationWords = new RegExp(
	joined(
		/(?<!\p{L})(?:inc|llc|llp|ltd|limited|corp|corporation|company|co|plc|gmbh|mbh|ag|kg|ohg|ug|se|e\.?v|s\.?a|s\.?r\.?l|s\.?p\.?a|s\.?l|sas|sarl|bv|b\.v|nv|ab|oy|a\/s|aps|as|pty|group|gruppe|groupe|grupo|gruppo|holdings?|bank|banque|banco|banca|hospital|clinic|klinik|klinikum|center|centre|agency|agentur|institute|institut|instituto|istituto|laborator(?:y|ies)|labs?|studios?|solutions|systems|technologies|technology|tech|software|services|partners|associates|consulting|consultants|industries|enterprises|international|global|foundation|stiftung|fondation|association|society|council|ministry|department of|government|navy|army|air force|airlines|airways|hotel|restaurant|café|cafe|deli|bakery|store|stores|market|media|press|publishing|productions|networks?|logistics|foods?|products|pharma|pharmaceuticals|energy|insurance|financial|finance|capital|ventures|investments|management company|school|schule|college|university|universität|hochschule|universidad|universidade|università|université|universiteit|academy|akademie|church|library|museum|werke?|club|team|startup|corps|command|ооо|оао|зао|ао|пао|ип|банк|компания|завод|институт|университет|شركة|بنك|مؤسسة|مجموعة|جامعة|مستشفى|وزارة|مركز|مدرسة|معهد)(?!\p{L})|(?<=\p{L})(?:werke|werk|bank|gesellschaft|technik|klinik|schule|hochschule|universität|amt)(?!\p{L})|公司|集团|银行|大学|学院|医院|研究所|研究院|企业|机构|部门|实验室|工作室|科技|有限|株式会社|会社|銀行|病院|大學|協会|연구소|주식회사|회사|대학교|은행|그룹/u
			.source,
		more.organizationWords,
		more.organizationSigns
	),
	'giu'
)

const schoolWords = new RegExp(
	joined(
		/(?<!\p{L})(?:univer(?!sal|se(?!\p{L})|so(?!\p{L})|sum)\p{L}*|univ|college|school|(?:senior|junior) high|institution(?!\p{L})|institute of|institut|instituto|istituto|academy|akademie|polytechnic\p{L}*|politecnico|politécnic[oa]|hochschule|fachhochschule|gymnasium|realschule|lycée|école|escuela|escola|scuola|liceo|colegio|bootcamp|academia|faculty|fakultät|conservatory|seminary|mit|eth|ucla|tu|fh|iit|hogeschool|университет|институт|академия|школа|училище|колледж|техникум|гимназия|лицей|мгту|мгу|спбгу|جامعة|الجامعة|كلية|معهد|مدرسة|أكاديمية)(?!\p{L})|(?<=\p{L})(?:hochschule|(?<!meister)schule|universität|gymnasium|kolleg|bildungswerk|bildungszentrum|akademie)(?!\p{L})|大学|学院|学校|中学|高中|大學|學院|高校|高等学校|専門学校|대학교|대학|고등학교|학교/u
			.source,
		more.schoolWords,
		''
	),
	'giu'
)

const degreeWords = new RegExp(
	joined(
		/(?<!\p{L})(?:bachelor\p{L}*|master\p{L}*|doctor(?:ate| of)|ph\.?\s?d|dphil|mba|m\.?b\.?a|b\.?\s?sc|m\.?\s?sc|b\.?\s?s|m\.?\s?s|b\.?\s?a|m\.?\s?a|b\.?\s?eng|m\.?\s?eng|b\.?\s?tech|m\.?\s?tech|bba|bfa|mfa|llb|llm|j\.?d|m\.?d|a\.?s|a\.?a|aas|associate(?:'s|s)? (?:of|degree|in)|associate|diplom\p{L}*|degree|minor|major|certificate|ged|high school diploma|honou?rs|undergraduate|graduate|postgraduate|abitur|staatsexamen|magister|promotion|mittlere reife|fachabitur|hauptschulabschluss|licence|licenciatura|licenciad[oa]|grado|máster|maestría|doctorado|bachillerato|técnico|bacharelado|mestrado|doutorado|graduação|laurea|laureato|dottorato|maturità|diplôme|baccalauréat|bac|brevet|doctorat|bts|dut|бакалавр\p{L}*|магистр\p{L}*|специалист\p{L}*|аспирантура|кандидат|بكالوريوس|ماجستير|دكتوراه|دبلوم|ليسانس)(?!\p{L})\.?|学士|硕士|博士|本科|专科|研究生|碩士|學士|修士|卒業|学部|専攻|학사|석사|박사|졸업/u
			.source,
		more.degreeWords,
		more.degreeSigns
	),
	'giu'
)

const legalForms = new RegExp(
	joined(
		/(?<!\p{L})(?:inc|llc|llp|ltd|gmbh|mbh|ag|kg|corp|plc|co|s\.?r\.?l|s\.?p\.?a|s\.?a\.?s?|b\.?v|n\.?v|oy|ооо|оао|зао|ао|пао|شركة)(?!\p{L})|株式会社|有限公司|주식회사/u
			.source,
		more.legalForms,
		''
	),
	'iu'
)

const counter = (words: RegExp) => remembered((text) => text.match(words)?.length ?? 0)
const titlesIn = counter(titleWords)
const organizationsIn = counter(organizationWords)
const schoolsIn = counter(schoolWords)
const degreesIn = counter(degreeWords)

/** How much a text sounds like a job title (above 0) or a firm (below 0). */
export function titleness(text: string): number {
	return (
		2 * Math.min(2, titlesIn(text)) -
		1.5 * Math.min(2, organizationsIn(text)) -
		(isLegalForm(text) ? 3 : 0)
	)
}

/** Diplomas named after the school they end. */
const leaving =
	/(?<!\p{L})(?:high school (?:diploma|degree|certificate|graduate)|college prep(?:aratory|\.)?)(?!\p{L})/giu

/** How much a text sounds like a degree or subject (above 0) or a school (below 0), a part of which counts less. */
export function degreeness(text: string): number {
	const part = /^(?:college|school|faculty|department) of\b/i.test(text) ? 1.5 : 0
	const plain = text.replace(leaving, 'Diploma')
	return 2 * Math.min(2, degreesIn(plain)) - 2.5 * Math.min(2, schoolsIn(plain)) + part
}

export function isSchool(text: string): boolean {
	return schoolsIn(text) > 0
}

export function isDegree(text: string): boolean {
	return degreesIn(text) > 0
}

export function isOrganization(text: string): boolean {
	return organizationsIn(text) > 0 || isLegalForm(text)
}

export function isJobTitle(text: string): boolean {
	return titlesIn(text) > 0
}

/** Holds a firm's legal form: the surest sign of an organization there is. */
export const isLegalForm = remembered((text) => legalForms.test(text))
