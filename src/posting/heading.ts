/** What a stretch of a posting is about, as its heading says. `description`: the job in general; `plain`: nothing known. */
export type PostingSection =
	| 'must'
	| 'nice'
	| 'duties'
	| 'stack'
	| 'benefits'
	| 'about'
	| 'apply'
	| 'equality'
	| 'facts'
	| 'description'
	| 'plain'

/** Tried in order, so that "About you" is no company blurb and "Preferred qualifications" no must. */
const headings: [section: PostingSection, pattern: RegExp][] = [
	[
		'equality',
		/equal (employment |job )?opportunit|\beeoc?\b|diversity|inclusion statement|accommodation|discrimination|affirmative action|privacy|disclaimer|chancengleichheit|égalité des chances|igualdad de oportunidades|равные возможности/
	],
	[
		'duties',
		/^about (the|this) (role|job|position|opportunity)|^(the|your) role\b|what you(['’]ll| will) (do|be doing)/
	],
	[
		'description',
		/^((full )?(job|role|position|general) )?(description|summary|overview|purpose)$|^stellenbeschreibung|^descrição da vaga|职位描述$|^опис(ание)? ваканс|^descripción del (puesto|empleo)|^description du poste|^الوصف الوظيفي|^mô tả công việc|^iş tanımı/
	],
	[
		'nice',
		/^advantages$|^pre$|pré$|even better|tercih sebebi|it would be great if|nice[- ]to[- ]have|good to have|great to have|preferred|preference|bonus (points|skills|if)|^bonus$|\bplus(es)?\b|desired|desirable|desej|diferencia|加分|优先|\bvalued\b|\bassets?\b|optional|ideally|wünschenswert|von vorteil|extra points|stand out|желательн|плюс|souhait|deseable|se valora|valorable|atouts?$|seria (um|bom)|歓迎|尚可|あると|우대|يفضل|الأفضلية|mile widziane|tercihen|ưu tiên|meriterande|preferenzial|titolo preferenziale|pluspunt|бажано|будет преимуществом/
	],
	[
		'apply',
		/how we hire|how to apply|^apply|to apply|application (process|procedure|instruction|material|deadline)|interview|next steps|^contact|hiring process|recruitment process|selection process|candidatar|bewerb|应聘|投递|联系方式|contratação|postuler|candidater|откликнуться|как откликн|contacto|応募方法|選考|전형|지원방법|지원 방법|للتقديم|التقديم|solliciteer|solliciteren|aplikuj|başvuru|ứng tuyển|ansök|candidarsi|come candid|відгукн/
	],
	[
		'must',
		/^(the person|person specification|the candidate|you (might|may|could) be (a|the) (good |right |great )?(fit|person|match)|about you|who you are|who we are looking for|what you need|what you(['’]ll| will) need|your profile)|(ihr|dein) profil|profil recherché/
	],
	[
		'benefits',
		/benefit|\bperks\b|compensation|what we offer|^we offer|our offer|what you(['’]ll| will)? get|salary|^pay\b|remuneration|in it for you|why (join|work|you|us)|reward|vergütung|wir bieten|unser angebot|benefício|oferecemos|薪资|福利|薪酬|待遇|薪水|условия|предлагаем|мы даем|ofrecemos|beneficios|avantages|nous (offrons|proposons|vous)|ce que nous|das bieten|das erwartet (sie|dich)|^the deal$|deine vorteile|待遇|福利厚生|給与|給料|복리후생|혜택|급여|المزايا|نقدم|الراتب|المميزات|offriamo|cosa offr|wij bieden|wat bieden|oferujemy|sunuyoruz|quyền lợi|vi erbjuder|умови|пропонуємо|korzyści|o que você vai encontrar|what you(['’]ll| will) find|lo que encontrarás|ce que vous trouverez|work environment|career development/
	],
	[
		'about',
		/^about\b|who we are|^our (company|mission|values|story|culture|team|vision|purpose|commitment)|company (overview|description|profile|values|culture)|sobre (nós|a empresa)|nossa empresa|quem somos|über uns|公司介绍|团队介绍|关于我们|公司简介|о компании|о нас|qui sommes|à propos|l['’]entreprise|sobre nosotros|quiénes somos|会社概要|企業情報|회사소개|회사 소개|عن الشركة|من نحن|chi siamo|over ons|o nas|hakkımızda|về chúng tôi|om oss|про компанію|how does .* fit in/
	],
	[
		'facts',
		/^(work )?(location|schedule|hours)|^local$|工作地点|^地点|job type|employment type|experience level|company (size|type|name)|公司名称|岗位级别|工作性质|^industry|^department|travel requirement|basic information|^(start|posting|closing|opening) date|^job details|^ubicación|^standort|^lieu|^勤務地|^勤務時間|^雇用形態|^근무지|^근무시간|^고용형태|^الموقع|^місце/
	],
	[
		'must',
		/must[- ]have|require|qualif|what we need|need to (succeed|be successful)|you (have|bring|offer|possess)|(you|we)(['’]re| are)? look(ing)? for|skills|\bexperience\b|education|knowledge|competenc|minimum|basic|essential|eligibility|credential|licens|abilities|requisito|obrigat|procura|o básico|anforderung|qualifikation|voraussetzung|要求|任职资格|требования|ожидаем|мы ждём|compétences|\bformation\b|^perfil|exigences|qualités|(das|was) (bringst du|sie) mit|mitbringen|bringen sie mit|bringst du mit|応募資格|応募条件|必須|求める|資格|자격|필수|지원자격|المتطلبات|المؤهلات|الشروط|المهارات|requisiti|competenze|functie-?eisen|wij vragen|wymagania|oczekujemy|aranan|nitelikler|yêu cầu|kvalifikationer|krav|söker dig|wat vragen|vragen wij|wij zoeken|^profiel|o que esperamos|esperamos de você|cosa cerchiamo|il tuo profilo|profilo richiesto|czego oczekujemy|twój profil|beklentiler|din profil|вимоги|необхідно/
	],
	['stack', /technolog|tech stack|technical expertise|\bstack\b|^tools|tecnologias|技术栈|стек/],
	[
		'duties',
		/responsib|dut(y|ies)|you will|\brole\b|purpose of the position|your (tasks|mission|shift|day|impact|work|job)|tasks|day[- ]to[- ]day|objectives|description of work|key projects|accountabilit|职责|工作内容|职位描述|atividade|responsabilidad|aufgaben|обязанности|missions|funciones|tarefas|tareas|仕事内容|業務内容|職務|주요업무|주요 업무|담당업무|담당 업무|업무 내용|المهام|المسؤوليات|الواجبات|responsabilità|mansioni|werkzaamheden|taken$|obowiązki|zakres|görev|nhiệm vụ|arbetsuppgifter|wat ga je doen|wat je gaat doen|cosa farai|attività|twoje zadania|sorumluluk|dina uppgifter|обов['’]язки|чем предстоит|что делать/
	]
]

/** How a requirement begins; a short line that begins so is one and no heading, whatever else it says. */
const asking =
	/^(strong|excellent|good|great|proven|advanced|current|valid|active|abilit(y|ies) to|able|bachelor|master|degree|demonstrated|solid|effective|fluen|proficien|prior|previous|relevant|experience (with|in|of|as)|knowledge of|understanding|familiar|working|must be|written|verbal|english|organi[sz]|analytical|interpersonal|communication|problem|leadership|computer|time|history|self|high school|\d|some|minimum of|at least|no |hands|the |an? |we |our )/

/** Whether a short line without any mark may be a heading. */
export function mayHead(line: string): boolean {
	return (
		!asking.test(line.toLowerCase()) ||
		/^(our (company|mission|values|team)|the (role|job|position|company|team|person|candidate)|(good|great) to have|minimum (qualifications|requirements))\b/i.test(
			line
		)
	)
}

/** The section a heading opens; null when its words say nothing. */
export function sectionOf(heading: string): PostingSection | null {
	const words = heading
		.toLowerCase()
		.replace(/^[\s#*=_:\-–•·\divx.、)]+(?=\s)|[*#=_]+/g, '')
		.replace(/[\s:：?!.]+$/, '')
		.trim()
	return headings.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}
