import { type SectionKind, sectionKinds } from '../schema'

/** What a heading announces; `contact` is where the person's own data stands. */
export type HeadingKind = SectionKind | 'contact'

/**
 * Headings as resumes write them: English, German, French, Spanish, Portuguese,
 * Italian, Dutch, Russian, Chinese (both scripts), Japanese, Korean, Arabic.
 */
const dictionary: Record<HeadingKind, string> = {
	summary: `summary|professional summary|executive summary|career summary|summary of qualifications|qualifications summary|profile|professional profile|personal profile|career profile|about|about me|objective|career objective|professional objective|job objective|personal statement|introduction|overview|professional overview|highlights|career highlights|bio|biography|status|who am i
		|profil|kurzprofil|zusammenfassung|über mich|zur person|persönliches profil|berufliches profil|ziel|berufsziel
		|résumé|à propos|à propos de moi|profil professionnel|objectif|objectif professionnel|présentation
		|resumen|resumen profesional|perfil|perfil profesional|sobre mí|acerca de mí|objetivo|objetivo profesional|extracto
		|resumo|resumo profissional|perfil profissional|sobre|sobre mim|objetivo profissional
		|profilo|profilo professionale|profilo personale|sommario|riepilogo|chi sono|obiettivo|obiettivo professionale|presentazione
		|profiel|samenvatting|over mij|persoonlijk profiel|doelstelling
		|о себе|обо мне|резюме|цель|профиль|краткая информация|дополнительно о себе|ключевая информация
		|个人简介|自我评价|个人总结|自我介绍|个人评价|求职意向|简介|關於我|自我評價|個人簡介|概要
		|自己紹介|自己pr|職務要約|要約|プロフィール|志望動機
		|자기소개|소개|요약|프로필|경력 요약
		|الملخص|الملخص المهني|ملخص|نبذة|نبذة عني|نبذة شخصية|الهدف|الهدف الوظيفي|الهدف المهني|الملف الشخصي`,
	work: `experience|work experience|professional experience|employment|employment history|work history|career history|relevant experience|relevant work experience|job experience|industry experience|employment experience|professional background|career|experiences|work|internships|internship experience|internship|research|research experience|teaching experience|clinical experience|military experience|other experience|additional experience|selected experience|leadership experience|work and teaching|leadership and experience|practical experience
		|berufserfahrung|beruflicher werdegang|berufliche erfahrung|berufspraxis|praktische erfahrung|werdegang|berufliche laufbahn|praktika|erfahrung|tätigkeiten|berufstätigkeit|arbeitserfahrung
		|expérience|expériences|expérience professionnelle|expériences professionnelles|parcours professionnel|stages|emplois
		|experiencia|experiencia laboral|experiencia profesional|historial laboral|experiencia de trabajo|trayectoria profesional
		|experiência|experiência profissional|experiências profissionais|histórico profissional
		|esperienza|esperienze|esperienza professionale|esperienze professionali|esperienza lavorativa|esperienze lavorative|carriera
		|werkervaring|ervaring|professionele ervaring|loopbaan|stages en werkervaring
		|опыт работы|опыт|профессиональный опыт|трудовая деятельность|карьера|стаж
		|工作经历|工作经验|实习经历|实践经历|工作經歷|工作經驗|实习经验|职业经历|社会实践|校园经历|实习工作经历|工作|經歷
		|職歴|職務経歴|職務経歴書|実務経験|業務経歴|経歴
		|경력|경력사항|경력 사항|업무 경험|근무 경력|인턴 경험
		|الخبرة|الخبرات|الخبرة العملية|الخبرات العملية|الخبرة المهنية|الخبرات المهنية|خبرات العمل|التاريخ الوظيفي`,
	education: `education|academic background|education and training|academic history|educational background|academic qualifications|qualifications|academics|education background|degrees|training|schooling|training and education|coursework|relevant coursework|courses|education and qualifications
		|ausbildung|bildung|bildungsweg|schulbildung|studium|akademischer werdegang|bildungsgang|aus- und weiterbildung|schulische ausbildung|weiterbildung|fortbildung|weiterbildungen|akademische ausbildung|hochschulausbildung
		|formation|formations|éducation|diplômes|études|parcours académique|formation académique|formation et diplômes|cursus
		|educación|formación|formación académica|estudios|educación y formación|formación complementaria|cursos
		|educação|formação|formação acadêmica|formação académica|escolaridade|formação complementar
		|istruzione|formazione|istruzione e formazione|studi|titoli di studio|percorso formativo|corsi
		|opleiding|opleidingen|onderwijs|studie|cursussen|opleiding en training
		|образование|высшее образование|обучение|учёба|курсы|повышение квалификации|дополнительное образование
		|教育背景|教育经历|教育|学历|教育經歷|教育背景与经历|学习经历|學歷|教育程度|主修课程
		|学歴|教育歴|学歴・職歴
		|학력|학력사항|학력 사항|교육|교육 이력
		|التعليم|المؤهلات|المؤهلات العلمية|المؤهلات الدراسية|التحصيل العلمي|الدراسة|المؤهل العلمي`,
	skills: `skills|technical skills|key skills|core skills|core competencies|areas of expertise|expertise|competencies|professional skills|skill set|skills and tools|technologies|technical proficiencies|technical expertise|top skills|skills summary|computer skills|tools|tools and technologies|programming languages|software|technical summary|technical strengths|strengths|proficiencies|it skills|hard skills|soft skills|additional skills|relevant skills|skills and abilities|skills and expertise|skills and competencies|fields|operating systems|frameworks|digital skills|special skills|abilities|programming|skills overview|technical|technical knowledge|methods|key competencies|specialties
		|kenntnisse|fähigkeiten|kompetenzen|it-kenntnisse|edv-kenntnisse|fachkenntnisse|besondere kenntnisse|kenntnisse und fähigkeiten|fähigkeiten und kenntnisse|qualifikationen|stärken|programmierkenntnisse|weitere kenntnisse|skills und kenntnisse|technische kenntnisse
		|compétences|compétences techniques|compétences clés|savoir-faire|compétences informatiques|informatique|outils|atouts
		|habilidades|competencias|aptitudes|conocimientos|habilidades técnicas|competencias digitales|conocimientos técnicos|conocimientos informáticos|destrezas|informática
		|competências|habilidades e competências|conhecimentos|aptidões|principais competências|competências técnicas
		|competenze|competenze tecniche|capacità|conoscenze|abilità|competenze digitali|competenze informatiche|capacità e competenze personali|competenze personali|capacità e competenze|capacità e competenze tecniche|capacità e competenze organizzative|capacità e competenze relazionali|capacità e competenze artistiche|altre capacità e competenze
		|vaardigheden|competenties|kennis|computervaardigheden|technische vaardigheden
		|навыки|ключевые навыки|профессиональные навыки|умения|компетенции|технические навыки|технологии|знания и навыки
		|技能|专业技能|技能特长|个人技能|技术栈|专业能力|技能清单|職業技能|專業技能|技能证书|it技能|技术能力|掌握技能
		|スキル|技術|保有スキル|活かせる経験・知識・技術|テクニカルスキル|技術スキル
		|기술|기술 스택|보유 기술|스킬|역량|핵심 역량
		|المهارات|مهارات|المهارات التقنية|المهارات الشخصية|المهارات الأساسية|القدرات|الكفاءات`,
	projects: `projects|project|personal projects|selected projects|key projects|side projects|project experience|academic projects|research projects|open source|open source projects|open source contributions|portfolio|relevant projects|research and projects|project work|professional projects|technical projects
		|projekte|projekt|projekterfahrung|eigene projekte|ausgewählte projekte|forschung
		|projets|projets personnels|réalisations|recherche
		|proyectos|proyectos personales|investigación|projetos|projetos pessoais|pesquisa|progetti|progetti personali|ricerca|projecten|onderzoek
		|проекты|портфолио|личные проекты
		|项目经历|项目经验|科研竞赛|科研经历|项目|個人專案|專案經歷|開源項目|开源项目|科研项目|研究经历|专案|项目实践
		|プロジェクト|プロジェクト経験|研究|制作実績|研究内容
		|프로젝트|프로젝트 경험|주요 프로젝트|연구
		|المشاريع|مشاريع|الأبحاث`,
	certificates: `certifications|certificates|certification|certificate|licenses|licenses and certifications|licences|certifications and licenses|professional certifications|certifications and training|licenses and certificates|accreditations|credentials|training and certifications|certificates and courses|certificates and licenses|courses and certificates|patents
		|zertifikate|zertifizierungen|lizenzen|bescheinigungen|zertifikate und weiterbildungen|patente
		|certificats|licences et certifications|permis|certificados|certificaciones|licencias|certificações|certificados e licenças|certificazioni|certificati|patente di guida|patente|patente o patenti|brevetti|certificaten|certificeringen|diploma's
		|сертификаты|лицензии|сертификация|курсы и сертификаты
		|证书|资格证书|證書|技能证书|资质证书|证照
		|資格|免許|資格・免許|免許・資格
		|자격증|자격 사항|자격사항|면허
		|الشهادات|شهادات|الشهادات المهنية|الدورات|الدورات التدريبية|الدورات والشهادات|الرخص`,
	languages: `languages|language|language skills|spoken languages|foreign languages|language proficiency|languages spoken
		|sprachen|sprachkenntnisse|fremdsprachen|langues|langues étrangères|compétences linguistiques|idiomas|lenguas|línguas|lingue|lingue straniere|madrelingua|competenze linguistiche|conoscenze linguistiche|altre lingue|altra lingua|talen|talenkennis|языки|иностранные языки|знание языков|владение языками
		|语言|语言能力|語言能力|語言|外语水平|外语能力|语言水平|語学|語学力|言語|언어|외국어|어학|언어 능력|어학 능력|اللغات|لغات|اللغات الأجنبية`,
	publications: `publications|selected publications|papers|articles|books|publications and presentations|conference papers|presentations|talks|invited talks|publications and talks|journal articles|conferences|speaking|writing
		|veröffentlichungen|publikationen|vorträge|publicaciones|ponencias|publicações|pubblicazioni|conferenze|publicaties|публикации|статьи|доклады|论文|发表论文|学术论文|出版物|论文发表|論文|著書|研究業績|発表|논문|출판물|المنشورات|منشورات|الأبحاث المنشورة`,
	awards: `awards|honors|honours|honors and awards|awards and honors|honors-awards|honours and awards|selected honors|achievements|accomplishments|key achievements|scholarships|awards and achievements|prizes|recognition|awards and scholarships|honors awards|competitions|international awards|domestic awards|awards and recognition|grants|fellowships|distinctions
		|auszeichnungen|preise|stipendien|ehrungen|erfolge|prix|distinctions|récompenses|prix et distinctions|premios|reconocimientos|logros|becas|prêmios|conquistas|premi|riconoscimenti|onorificenze|prijzen|onderscheidingen|награды|достижения|премии
		|荣誉|荣誉奖项|获奖经历|获奖情况|所获荣誉|獎項|奖项|荣誉证书|竞赛获奖|获奖|受賞|受賞歴|表彰|수상|수상 경력|수상내역|수상 내역|الجوائز|جوائز|الإنجازات|التكريمات`,
	volunteer: `volunteer|volunteering|volunteer experience|volunteer work|community service|community involvement|community|extracurricular activities|extracurriculars|extracurricular|leadership|leadership and activities|activities|activities and societies|program committees|social engagement|civic engagement|leadership and involvement
		|ehrenamt|ehrenamtliches engagement|ehrenamtliche tätigkeit|ehrenamtliche tätigkeiten|engagement|soziales engagement|aktivitäten|bénévolat|engagement associatif|vie associative|activités extra-professionnelles|voluntariado|actividades|trabalho voluntário|voluntariato|volontariato|attività di volontariato|vrijwilligerswerk|волонтёрство|волонтерство|общественная деятельность
		|志愿者经历|志愿服务|社团经历|校园活动|學生活動|学生工作|社会活动|社团活动|ボランティア|活動|課外活動|봉사활동|대외활동|동아리|العمل التطوعي|الأعمال التطوعية|الأنشطة`,
	interests: `interests|hobbies|hobbies and interests|interests and hobbies|personal interests|activities and interests|interests and activities|other interests
		|interessen|hobbys|hobbies und interessen|hobbys und interessen|interessen und hobbys|freizeit|centres d'intérêt|centres d’intérêt|centre d'intérêt|loisirs|intérêts|intereses|aficiones|pasatiempos|interesses|passatempos|interessi|hobby|interessi personali|interesses en hobby's|hobby's|интересы|хобби|увлечения
		|兴趣爱好|爱好|個人興趣|兴趣|興趣|趣味|趣味・特技|関心|취미|관심사|취미 및 특기|الاهتمامات|الهوايات|هوايات`,
	references: `references|referees|reference|recommendations|testimonials|referenzen|empfehlungen|références|referencias|recomendaciones|referências|referenze|referenties|рекомендации|рекомендатели|推荐人|推薦人|推薦者|추천인|المراجع|المعرفون|مراجع`,
	contact: `contact|contact me|contact information|contact details|contact info|personal information|personal details|personal data|personal info|links|profiles|social|social media|social profiles|social networks|web|websites|find me online|address|details|info|general information|bio data
		|kontakt|kontaktdaten|persönliche daten|persönliches|persönliche angaben|anschrift|angaben zur person|coordonnées|informations personnelles|état civil|contacter|données personnelles|contacto|datos personales|información personal|información de contacto|datos de contacto|contato|contacto|dados pessoais|informações pessoais|informações de contato|contatti|contatto|dati personali|informazioni personali|contatti personali|contactgegevens|persoonlijke gegevens|persoonsgegevens|personalia
		|контакты|контактная информация|личные данные|личная информация|персональные данные|контактные данные
		|联系方式|个人信息|基本信息|個人資料|聯絡方式|个人资料|基本资料|联系信息|連絡先|個人情報|基本情報|연락처|인적사항|인적 사항|개인정보|معلومات الاتصال|البيانات الشخصية|معلومات شخصية|المعلومات الشخصية|بيانات الاتصال|الاتصال|التواصل|معلومات التواصل`,
	other: `additional information|additional|miscellaneous|other|other information|affiliations|memberships|professional affiliations|professional memberships|associations|professional development|further information|availability|additional details|notes|military service|security clearance|nationality|societies|driving licence|driving license|tests|test scores|declaration|attachments|annexes
		|sonstiges|weiteres|mitgliedschaften|anlagen|zusätzliche informationen|führerschein|divers|autres|informations complémentaires|autres informations|información adicional|otros|otros datos|datos adicionales|informações adicionais|outros|ulteriori informazioni|altro|allegati|altre informazioni|trattamento dei dati personali|dati aggiuntivi|overig|overige|aanvullende informatie|lidmaatschappen|rijbewijs|дополнительная информация|прочее|дополнительные сведения|дополнительно
		|其他|其它|附加信息|其他信息|その他|備考|特記事項|기타|기타 사항|병역|병역사항|معلومات إضافية|أخرى|العضويات`
}

const kinds = new Map<string, { kind: HeadingKind; words: string }>()
for (const kind of [...sectionKinds, 'contact' as const])
	for (const words of dictionary[kind].split('|').map((entry) => entry.trim()))
		if (!kinds.has(squeeze(words))) kinds.set(squeeze(words), { kind, words })

/** Letters only, in one case: spacing, numbering, colons and decoration don't matter. */
function squeeze(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/&/g, ' and ')
		.replace(/[^\p{L}\p{M}]/gu, '')
}

const joiner =
	/\s*(?:&|\/|,|\+|·|\||、|・|與|与|和|及|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b|(?<=\s)и(?=\s)|(?<=\s)و)\s*/u

/**
 * What a heading announces, or `null` when the text is no heading we know.
 * "Honors & Awards" or "Skills and Interests" count when a part does.
 */
export function headingKind(text: string): HeadingKind | null {
	if (text.length > 60 || /[.!?]\s*$/.test(text) || /\d{3}/.test(text)) return null
	const squeezed = squeeze(text)
	if (squeezed.length < 2) return null
	const whole = kinds.get(squeezed)
	if (whole) return whole.kind
	const parts = text.split(joiner).filter((part) => squeeze(part) !== '')
	if (parts.length < 2 || parts.length > 3) return null
	const found = parts.map((part) => kinds.get(squeeze(part))?.kind)
	return found.every(Boolean) ? (found[0] ?? null) : null
}

/** Words that betray the kind of a heading whose look has already given it away. */
const telling: [RegExp, HeadingKind][] = [
	[/volunteer|ehrenamt|bénévol|voluntari|волонт/i, 'volunteer'],
	[/project|projekt|projet|proyecto|progett|проект|项目|專案|プロジェクト|프로젝트/i, 'projects'],
	[
		/experience|employment|erfahrung|werdegang|expérience|experiencia|experiência|esperienz|ervaring|опыт|经历|經歷|职业|経歴|경력|خبر/i,
		'work'
	],
	[
		/educat|academic|ausbildung|studium|formation|formación|formação|istruzione|opleiding|образован|教育|学歴|학력|تعليم/i,
		'education'
	],
	[/certif|licen[sc]e|zertifi|сертиф|证书|資格|자격|شهاد/i, 'certificates'],
	[/language|sprach|langue|idioma|lingu|språk|язык|语言|語|언어|لغ/i, 'languages'],
	[
		/skill|competenc|expertise|kenntnis|kompeten|compéten|habilidad|навык|技能|スキル|기술|مهار|technolog|tools/i,
		'skills'
	],
	[/publication|paper|talks?\b|publikation|публик|论文|論文|논문/i, 'publications'],
	[
		/award|honou?r|achievement|prize|auszeichnung|prix|premio|награ|奖|荣誉|受賞|수상|جوائز/i,
		'awards'
	],
	[/interest|hobb|интерес|爱好|趣味|취미|هواي/i, 'interests'],
	[/referenc|referenz|рекоменд/i, 'references'],
	[/summary|profile|objective|about me|о себе/i, 'summary'],
	[/contact|kontakt|контакт/i, 'contact']
]

/** The kind of a line known to be a heading by its look; `other` when its words say nothing. */
export function guessKind(text: string): HeadingKind {
	return headingKind(text) ?? telling.find(([words]) => words.test(text))?.[1] ?? 'other'
}

/** The spaces that wide letter-spacing swallowed, given back where the dictionary knows the words. */
export function respace(text: string): string {
	const known = kinds.get(squeeze(text))
	if (!known || /\s/.test(text) || !/\s/.test(known.words)) return text
	let at = 0
	let result = ''
	for (const letter of known.words) {
		if (letter === ' ') result += ' '
		else result += text[at++] ?? ''
	}
	return at === text.length ? result : text
}
