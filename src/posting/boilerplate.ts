/** What a sentence is when it asks for nothing, by its own words. */
const equality =
	/equal (employment )?opportunit|without regard to|protected (class|veteran|status|attribute|characteristic)|sexual orientation|gender identity|reasonable accommodation|not discriminate|regardless of (race|age|gender)|e-verify|underrepresented|privacy (policy|notice)|independentemente de|gleichstellung|chancengleichheit|schwerbehindert|égalité des chances|en situation de handicap|igualdad de oportunidades|sin distinción de|без дискриминации|차별|qualified applicants with (arrest|criminal)|people (of|from) all (backgrounds|walks of life)/i

const benefits =
	/\b401\s?\(?k|\bdental\b|vision (insurance|cover)|paid (time off|leave|holiday|vacation|parental)|\bPTO\b|health (insurance|cover|benefits|, dental)|stock options|equity package|competitive (salary|pay|compensation)|salary (range|is|of|will)|base salary|[$€£¥]\s?\d|\d+\s?k\s?[-–~]\s?\d+\s?k|tuition|wellness programme?|free (lunch|parking|snacks|coffee|breakfast|evening)|pension|parental leave|stipend|annual bonus|quarterly bonus|vale[- ](refei|transporte|alimenta)|plano (de saúde|odonto)|seguro de vida|gympass|five insurances|五险一金|年终奖|带薪|we offer|you(['’]ll| will) (get|receive|enjoy)|professional development budget|relocation (package|assistance)|urlaubstage|tage urlaub|altersvorsorge|jobticket|weihnachtsgeld|urlaubsgeld|übertarifliche|tickets? restaurant|mutuelle|intéressement|télétravail possible|13e mois|seguro médico|contrato indefinido|vacaciones|salario competitivo|retribución|ДМС|оплачиваем|заработная плата|зарплата|белая|официальное оформление|страховк|تأمين (?:صحي|طبي)|راتب|社会保険|交通費|賞与|ボーナス|昇給|有給|4대 ?보험|연차|퇴직금|인센티브|公积金|双休|餐补|you(['’]ll| will) (be (a )?part of|join) an? .{0,50}\b(environment|culture|atmosphere)\b/i

const applying =
	/(submit|send|e-?mail|attach|upload|include|provide) (us )?(your|a|an|an up-to-date) ?(updated |current |up-to-date )?(resume|résumé|cv|application|cover letter|portfolio)|up-to-date resume|your resume|apply (now|today|online|here|by|via|through|at)\b|click (here|on|the)|cover letter|we will contact|shortlisted|no phone calls|on-?line application|application (form|deadline)|interview (process|stages)|enviar? (o )?(seu |tu |su )?(currículo|currículum|cv)|(envoyez|adressez|transmettez)( nous)? votre (cv|candidature)|bewerben sie sich|bewirb dich|ihre bewerbung|deine bewerbung|bewerbungsunterlagen|присылайте|отправ(ьте|ляйте) (ваше )?резюме|أرسل|سيرتك الذاتية|履歴書|이력서|简历|see more at|encourage you to apply|welcome you to apply|you should apply|if you(['’]re| are) interested in\b.{0,60}\b(role|position|job)s?\b|reference checks?|three \(3\) references|official transcript|orientation session|guidance on (creating|writing) .{0,30}resume|the exam (will|consists)|(hiring agency|employer) may require .{0,40}test|refer a friend|(for )?(additional|further|more) information (about|on|regarding) (the|this) (position|role|job)|applications (are|will be) (reviewed|considered|accepted|screened)|closing date|stuur je cv|skicka (din|en) ansökan|skicka ditt cv|inviaci|invia(re)? (il tuo )?(cv|curriculum)|wyślij|gửi cv|hồ sơ ứng tuyển|başvurular|надсилайте|direct deposit|posted:|disqualification/i

const conditions =
	/^(?:please )?note\b(?!.*\b(?:must|required|experience|certif|licen[sc]e))|background check|drug (screen|test)|subject to (a )?(background|change)|work authori[sz]ation|authori[sz]ed to work|visa sponsorship|eligibility to work|TB assessment|pre-employment|other duties as assigned|\b(all|every) (staff|employees?|team members?)\b.{0,20}\bexpected to (carry out|comply|follow|adhere|uphold|respect|observe)\b|work schedule|hours per (day|week)|overtime|^(this|the) (role|position|job) is (permanent|temporary|full[- ]time|part[- ]time)|if none are listed|(this )?list is (to be used as|only|not|intended)|term-time contract/i

const company =
	/^(we|our)\b.{0,40}\b(are|is|was|were|have been|believe|strives?|serve|recognize|embrace|pride|celebrate|value|mission|history|clients|customers)\b(?!.{0,20}\b(looking|seeking|hiring|searching)\b)|\b(is|are) (a|an|the) (?:[\w-]+,? ){0,4}(leader|leading|company|organi[sz]ation|agency|provider|firm|startup|start-up|corporation|platform|practice)\b|was founded|our mission|headquartered|fortune \d|致力于|^(?:wir|unser(?:e|em|er)?)\b.{0,40}\b(?:sind|ist|stehen|gehört|wurde)\b|^(?:nous sommes|notre (?:entreprise|équipe|société))\b|^(?:somos|nuestra (?:empresa|compañía))\b|^(?:мы —|наша компания|компания «)|^我们是|^当社は|^우리는|somos (uma|a)\b|\b(over|more than|around|about) [\d,.]+ employees|employees in (more than |over )?\d+ countries|^(siamo|jesteśmy|vi är|wij zijn|biz)(?!\p{L})/iu

export type Boilerplate = 'equality' | 'offer' | 'applying' | 'conditions'

/** What a sentence sells, warns of or instructs about instead of asking for something; else null. */
export function boilerplateIn(text: string): Boilerplate | null {
	if (equality.test(text)) return 'equality'
	if (benefits.test(text)) return 'offer'
	if (applying.test(text)) return 'applying'
	return conditions.test(text) ? 'conditions' : null
}

export function isBoilerplate(text: string): boolean {
	return boilerplateIn(text) !== null
}

/** Whether a sentence describes the company. Only safe to believe outside lists of requirements. */
export function isCompanyBlurb(text: string): boolean {
	return company.test(text)
}

/** Travel, fragments and introductions: nothing that a resume could show. */
const unprovable =
	/\btravel (is |may be )?(requirement|required)|\btravel requirements?\b|\d ?% .{0,25}\btravel\b|^(some|occasional|frequent|domestic|international|up to) .{0,30}travel\b|work[- ]life balance|working (atmosphere|environment) (in|with)|you(['’]ll| will) (be (empowered|motivated|happy|rewarded)|have significant|love)|[:：]\**$|\*\*$/i

/** Whether a sentence that names no skill can be answered by no resume. Only for sentences without skills, years and degree. */
export function isUnprovable(text: string): boolean {
	const words = text.match(/\p{L}{2,}/gu) ?? []
	const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
	return unprovable.test(text) || (words.length < 2 && !unspaced.test(text))
}
