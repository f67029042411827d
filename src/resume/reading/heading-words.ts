import type { SectionKind } from '../schema'

/** What a heading announces. */
export type HeadingKind = SectionKind

/**
 * Headings as resumes write them, by what they head, a language to a row: English,
 * German, French, Spanish, Portuguese, Italian, Dutch, Russian, Chinese (both
 * scripts), Japanese, Korean, Arabic, Hebrew, Persian, Vietnamese, Turkish, Polish,
 * Ukrainian, Swedish with Danish and Norwegian, Czech. Case, accents and spaces
 * do not matter; of the same words under two kinds the first kind wins.
 */
export const headingWords: Record<HeadingKind, string> = {
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
		|الملخص|الملخص المهني|ملخص|نبذة|نبذة عني|نبذة شخصية|الهدف|الهدف الوظيفي|الهدف المهني|الملف الشخصي
		|summary of experience|professional synopsis|career overview|career goal|career goals|goals|synopsis|value proposition|personal summary|personal overview|career profile summary|profile summary|summary and objective|who i am|at a glance|in brief
		|über mich persönlich|kurzvorstellung|karriereziel|berufliches ziel|kurzbiografie|steckbrief|executive profile
		|profil personnel|résumé professionnel|en bref|qui suis-je|mon profil|objectif de carrière|objectifs|accroche
		|resumen ejecutivo|quién soy|presentación|objetivos|objetivo laboral|resumen personal|perfil personal
		|resumo das qualificações|resumo de qualificações|apresentação|sobre min|objetivos profissionais|síntese|perfil pessoal
		|breve profilo|su di me|profilo sintetico|obiettivi professionali|descrizione personale
		|profielschets|persoonlijke samenvatting|wie ben ik|introductie|loopbaandoel
		|цели|цель поиска работы|желаемая должность|профессиональный профиль|кратко о себе|личные качества
		|个人优势|個人優勢|自我描述|职业目标|職業目標|职业概述|个人概述|求职目标|職涯目標|自傳|自传|個人摘要|摘要|关于我|自我推荐
		|職務概要|キャリアサマリー|キャリア概要|自己ＰＲ|本人希望記入欄|サマリー
		|자기 소개|자기소개서|간단 소개|핵심 요약|인사말|지원 동기|지원동기|커리어 요약
		|نبذة تعريفية|نبذة مختصرة|السيرة المختصرة|من أنا|الخلاصة|المقدمة|الأهداف|الهدف من الوظيفة
		|תקציר|תקציר מנהלים|פרופיל|פרופיל אישי|פרופיל מקצועי|אודות|אודותיי|על עצמי|קצת עליי|מטרה|מטרה מקצועית
		|خلاصه|خلاصه حرفه‌ای|درباره من|دربارهٔ من|معرفی|هدف شغلی|پروفایل|چکیده
		|tóm tắt|tóm tắt bản thân|giới thiệu|giới thiệu bản thân|mục tiêu nghề nghiệp|mục tiêu|về tôi|hồ sơ cá nhân|tổng quan
		|özet|kariyer özeti|profesyonel özet|hakkımda|kariyer hedefi|profil özeti|kısa özet|ön yazı|kişisel özet|kariyer hedefim
		|podsumowanie|podsumowanie zawodowe|profil zawodowy|o mnie|cel zawodowy
		|про себе|профіль|мета|короткі відомості|професійний профіль
		|om mig|om mig själv|sammanfattning|profilbeskrivning|personligt profil|om meg|sammendrag|resumé|personlig profil|nøkkelkvalifikasjoner
		|o mně|profil uchazeče|shrnutí|profesní profil|kariérní cíl`,
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
		|الخبرة|الخبرات|الخبرة العملية|الخبرات العملية|الخبرة المهنية|الخبرات المهنية|خبرات العمل|التاريخ الوظيفي
		|work history and experience|employment record|professional history|career summary and experience|professional work experience|work experiences|previous experience|previous employment|current position|positions held|positions|appointments|professional appointments|academic appointments|academic positions|academic experience|job history|working experience|professional employment|freelance experience|freelance work|internships and experience|internship and work experience|management experience|engineering experience|technical experience|corporate experience|field experience|consulting experience|related experience|international experience|work placement|work placements|where i've worked|research positions|sales experience|healthcare experience
		|berufliche stationen|berufliche tätigkeit|berufliche tätigkeiten|berufserfahrungen|beruflicher hintergrund|berufstätigkeiten|praktikum|berufliche praxis|praxiserfahrung|praktische erfahrungen|nebentätigkeiten|nebentätigkeit|berufsweg|karriere|stationen|arbeitserfahrungen|arbeitsverhältnisse|werkstudententätigkeit|forschungserfahrung
		|expériences pro|expérience de travail|stages et emplois|expériences et stages|parcours|carrière|missions|missions réalisées|historique professionnel
		|experiencia relevante|historia laboral|experiencias|experiencias laborales|experiencias profesionales|prácticas|trayectoria laboral|trayectoria|antecedentes laborales|experiencia docente
		|experiências|experiência de trabalho|trajetória profissional|percurso profissional|estágios|carreira|atuação profissional|historico profissional|atividade profissional
		|esperienze di lavoro|percorso professionale|tirocini|esperienza di lavoro|occupazione|attività lavorativa|attività professionale
		|beroepservaring|loopbaanoverzicht|arbeidsverleden|arbeidservaring|werk|relevante werkervaring|stage-ervaring|werkgeschiedenis
		|трудовой опыт|места работы|профессиональная деятельность|стажировки|практика|трудовой стаж|работа|опыт профессиональной деятельности|карьерный путь
		|工作履历|职业经验|工作背景|任职经历|实习经历与工作经历|实习|实习与工作经历|工作实习经历|专业经历|工作與實習經驗|職業經歷|實習經歷|實習經驗|專業經歷|實務經驗|兼职经历|从业经历|社会经历
		|職務経験|職務内容|業務経験|経験|職務経歴詳細|勤務経験|勤務歴|キャリア|インターン経験|インターンシップ|アルバイト経験|アルバイト歴|職務詳細|実績|職業経歴
		|경력 상세|경력 내용|업무경험|직무 경험|직무경험|경험|근무 경험|근무경력|주요 경력|인턴|인턴십|경력 및 활동|회사 경력|프로페셔널 경력
		|خبرات|خبرة|خبرات عملية|الخبرة الوظيفية|الخبرات الوظيفية|الوظائف السابقة|سنوات الخبرة|خبرة العمل|المسيرة المهنية|التدريب العملي|التدريب الميداني
		|ניסיון|נסיון|ניסיון תעסוקתי|נסיון תעסוקתי|ניסיון מקצועי|נסיון מקצועי|ניסיון בעבודה|תעסוקה|רקע תעסוקתי|עבודה|ניסיון עבודה
		|سوابق شغلی|سابقه کار|سابقه کاری|سوابق کاری|تجربه کاری|تجربیات کاری|سوابق حرفه‌ای|تجربه حرفه‌ای|تجارب کاری|تجربیات
		|kinh nghiệm|kinh nghiệm làm việc|kinh nghiệm nghề nghiệp|quá trình làm việc|quá trình công tác|lịch sử làm việc|thực tập|kinh nghiệm thực tập
		|deneyim|deneyimler|iş deneyimi|iş deneyimleri|iş tecrübesi|mesleki deneyim|tecrübe|iş geçmişi|profesyonel deneyim|staj|stajlar|staj deneyimi|çalışma hayatı|kariyer
		|doświadczenie|doświadczenie zawodowe|przebieg kariery|historia zatrudnienia|praktyki|staże|kariera zawodowa
		|досвід|досвід роботи|професійний досвід|трудова діяльність|трудовий досвід|стажування
		|arbetslivserfarenhet|erfarenhet|arbetserfarenhet|yrkeserfarenhet|anställningar|praktik|erhvervserfaring|arbejdserfaring|erfaring|ansættelser|arbeidserfaring|yrkeserfaring|jobberfaring|relevant erfaring|relevant erhvervserfaring
		|praxe|pracovní zkušenosti|profesní zkušenosti|zaměstnání|pracovní praxe|praxe a zkušenosti|průběh zaměstnání`,
	education: `education|academic background|education and training|academic history|educational background|academic qualifications|qualifications|academics|education background|degrees|schooling|training|training and education|coursework|relevant coursework|courses|education and qualifications
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
		|التعليم|المؤهلات|المؤهلات العلمية|المؤهلات الدراسية|التحصيل العلمي|الدراسة|المؤهل العلمي
		|education and certifications|education and credentials|education and coursework|educational qualifications|educational qualification|academic qualification|academic profile|academic record|academic details|academic credentials|academic achievements and education|educational history|education history|educational details|formal education|higher education|university education|studies|professional education|education and professional development|education and licenses|education summary|continuing education|selected coursework|graduate coursework|key courses|scholastic record
		|schulische laufbahn|schulischer werdegang|studium und ausbildung|schule und studium|schul- und berufsausbildung|schul- und hochschulbildung|hochschulbildung|hochschulstudium|berufsausbildung|akademische laufbahn|akademischer hintergrund|bildung und ausbildung|akademische bildung|weiterbildungen und kurse|kurse|schulbesuch|schulungen|abschlüsse|schulabschluss|aus- und fortbildung|studium/ausbildung|ausbildungen
		|formation initiale|formations et diplômes|parcours scolaire|scolarité|parcours universitaire|études et formations|formation continue|éducation et formation|diplômes et formations|diplôme|formation universitaire|formations complémentaires|formation professionnelle
		|formación universitaria|estudios realizados|formación profesional|datos académicos|historial académico|educación formal|antecedentes académicos|estudios académicos|preparación académica|titulación|formación reglada|trayectoria académica
		|formação educacional|educação acadêmica|habilitações académicas|habilitações literárias|habilitações|histórico escolar|percurso académico|cursos e certificações|formação profissional|histórico acadêmico|ensino
		|percorso di studi|formazione accademica|titoli|istruzione e studi|percorso accademico|formazione professionale|formazione complementare|educazione
		|opleidingen en cursussen|scholing|academische achtergrond|gevolgde opleidingen|vooropleiding
		|учеба|основное образование|академическое образование|курсы и тренинги|тренинги|профессиональное образование|образование и курсы|обучение и курсы|повышение квалификации, курсы
		|学习背景|学习经验|教育经验|教育情况|教育信息|學習經歷|教育經驗|學業背景|求學經歷|教育与培训|教育培训|培训经历|培訓經歷|培训|相关课程|主要课程|学术背景|學術背景|教育學歷|學歷背景|学业背景|学历背景|毕业院校
		|学歴・職歴など|最終学歴|学歴など|学業|研修|研修歴|受講歴|学習歴|教育背景と資格
		|교육사항|교육 사항|교육이수|교육 이수|교육 과정|교육과정|수료 과정|학업|최종 학력|교육 및 연수|교육경력|교육 경력|연수
		|التعليم والتدريب|الدراسات|الشهادات العلمية|الشهادات الأكاديمية|المؤهل الدراسي|المؤهلات التعليمية|المؤهلات الأكاديمية|الخلفية التعليمية|الخلفية الأكاديمية|المسيرة التعليمية|المسار التعليمي|التعليم الأكاديمي|المؤهل|السيرة الأكاديمية
		|השכלה|השכלה אקדמית|לימודים|השכלה והכשרות|השכלה והכשרה|הכשרה|הכשרות|קורסים|קורסים והכשרות|הכשרה מקצועית|רקע אקדמי
		|تحصیلات|سوابق تحصیلی|مدارک تحصیلی|تحصیلات دانشگاهی|پیشینه تحصیلی|آموزش|دوره‌ها|دوره‌های آموزشی|سوابق آموزشی|اطلاعات تحصیلی
		|học vấn|trình độ học vấn|giáo dục|đào tạo|bằng cấp|quá trình học tập|quá trình đào tạo|trình độ chuyên môn|khóa học|học vấn và đào tạo
		|eğitim|eğitim bilgileri|eğitim durumu|öğrenim|öğrenim bilgileri|eğitim geçmişi|eğitimler|akademik geçmiş|kurslar|kurs ve seminerler|öğrenim durumu|akademik eğitim|seminer ve kurslar
		|wykształcenie|edukacja|kursy|szkolenia|kursy i szkolenia|szkolenia i kursy|wykształcenie i szkolenia|studia
		|освіта|навчання|курси|додаткова освіта|вища освіта|підвищення кваліфікації
		|utbildning|utbildningar|kurser|akademisk utbildning|uddannelse|uddannelser|utdanning|utdannelse|kurs|uddannelsesbaggrund|kurser och utbildning
		|vzdělání|vzdělání a kurzy|kurzy|školení|dosažené vzdělání|kurzy a školení`,
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
		|المهارات|مهارات|المهارات التقنية|المهارات الشخصية|المهارات الأساسية|القدرات|الكفاءات
		|skills and technologies|tech stack|tech skills|technical skill set|technical skillset|skillset|skill|technical competencies|technical proficiency|technical tools|software skills|software and tools|software proficiency|software knowledge|computer proficiency|computer knowledge|computer literacy|it knowledge|languages and technologies|languages and frameworks|languages and tools|programming skills|programming languages and tools|professional competencies|areas of strength|areas of knowledge|areas of proficiency|area of expertise|core strengths|core qualifications|core skills and competencies|core competency|key strengths|key qualifications|key expertise|key proficiencies|capabilities|core capabilities|special skills and abilities|skill highlights|skills highlights|highlights of qualifications|personal skills|interpersonal skills|transferable skills|management skills|leadership skills|business skills|functional skills|design skills|laboratory skills|lab skills|clinical skills|research skills|other skills|practical skills|qualifications and skills|technical environment|hard and soft skills|skills matrix|technology stack|strengths and skills|personal strengths|personal attributes|attributes|proficiency|software and technologies|office skills
		|it-kompetenzen|edv-kompetenzen|kernkompetenzen|schlüsselkompetenzen|fachkompetenzen|soft skills und kompetenzen|methodenkompetenz|persönliche kompetenzen|persönliche stärken|persönliche fähigkeiten|technische fähigkeiten|technische kompetenzen|technologien|werkzeuge|softwarekenntnisse|computerkenntnisse|it-skills|it-fähigkeiten|kenntnisse und kompetenzen|spezialkenntnisse|fachwissen|expertise und kenntnisse|skills und tools|schwerpunkte|fachliche schwerpunkte|sonstige kenntnisse|besondere fähigkeiten|zusatzqualifikationen|zusätzliche qualifikationen|berufliche kompetenzen|sonstige fähigkeiten|fertigkeiten
		|compétences professionnelles|compétences principales|savoir-être|connaissances|connaissances informatiques|compétences et outils|qualités|qualités personnelles|domaines de compétence|domaines de compétences|domaines d'expertise|logiciels|outils informatiques|outils et technologies|outils maîtrisés|langages|langages de programmation|compétences personnelles|environnement technique|compétences transversales|compétences métiers|points forts
		|habilidades profesionales|habilidades y competencias|habilidades blandas|habilidades personales|habilidades clave|capacidades|aptitudes y habilidades|conocimientos y habilidades|competencias técnicas|competencias profesionales|competencias clave|tecnologías|herramientas|programas|software y herramientas|lenguajes de programación|áreas de especialización|conocimientos de informática|ofimática|fortalezas|manejo de software
		|habilidades profissionais|habilidades pessoais|conhecimentos técnicos|conhecimentos em informática|conhecimentos de informática|ferramentas|tecnologias|competências pessoais|competências profissionais|qualificações|competências digitais|competências-chave|aptidões e competências|qualificações profissionais|competencias digitais|softwares
		|competenze professionali|competenze trasversali|competenze chiave|competenze comunicative|competenze organizzative|competenze relazionali|conoscenze tecniche|conoscenze informatiche|strumenti|tecnologie|competenze e abilità|punti di forza|capacità professionali|competenze comunicative e interpersonali|competenze professionali specifiche|linguaggi di programmazione
		|it-vaardigheden|persoonlijke vaardigheden|vaardigheden en kennis|kennis en vaardigheden|kerncompetenties|digitale vaardigheden|eigenschappen|sterke punten|softwarekennis|computerkennis|competenties en vaardigheden|overige vaardigheden|technologieën
		|ключевые компетенции|профессиональные компетенции|профессиональные умения|профессиональные навыки и знания|инструменты|стек технологий|технологический стек|стек|компьютерные навыки|владение компьютером|знания|умения и навыки|навыки и умения|программы|дополнительные навыки|личные навыки|мягкие навыки|языки программирования|hard skills и soft skills
		|技能与证书|技能证书及其他|技术能力与工具|核心技能|核心能力|专业技术|技术专长|计算机技能|计算机水平|技能水平|技能总结|个人能力|职业技能|编程语言|编程技能|軟體技能|技術能力|技術專長|專長|专长|特长|个人特长|個人專長|技術棧|工具|核心競爭力|核心竞争力|擅長工具|技術技能|電腦技能|技能及特長|专业特长
		|技術スタック|使用技術|使用可能技術|スキル・資格|スキルセット|活かせるスキル|活かせる経験|テクニカル・スキル|pcスキル|得意分野|得意技術|特技|開発スキル|ツール|開発環境|プログラミング言語|強み|活かせる知識・経験
		|기술스택|보유기술|사용 기술|사용기술|사용 가능 기술|기술 역량|전문 기술|전문 분야|스킬셋|직무 역량|직무역량|주요 역량|주요 기술|컴퓨터 활용 능력|활용 능력|개발 언어|도구|툴|oa 능력|핵심역량|강점
		|المهارات المهنية|المهارات الفنية|المهارات والقدرات|المهارات الحاسوبية|مهارات الحاسوب|مهارات الكمبيوتر|مهارات الحاسب الآلي|المهارات الرئيسية|الكفاءات الأساسية|مجالات الخبرة|الجدارات|الأدوات|المهارات الرقمية|المهارات والكفاءات|المهارات الناعمة|نقاط القوة
		|מיומנויות|כישורים|כישורים טכניים|מיומנויות טכניות|יכולות|כלים|טכנולוגיות|יישומי מחשב|ידע טכני|כישורים אישיים|מקצועיות|תחומי מומחיות|ידע במחשבים|ידע|תוכנות|מיומנויות מחשב|תכונות
		|مهارت|مهارت‌ها|مهارتها|مهارت های فنی|مهارت‌های فنی|مهارت‌های حرفه‌ای|مهارت‌های کلیدی|مهارت‌های نرم|مهارت‌های شخصی|توانایی‌ها|توانمندی‌ها|مهارت‌های نرم‌افزاری|ابزارها|نرم‌افزارها
		|kỹ năng|kĩ năng|kỹ năng chuyên môn|kỹ năng mềm|kỹ năng kỹ thuật|các kỹ năng|công nghệ|kỹ năng chính|năng lực|công cụ|kỹ năng tin học|ngôn ngữ lập trình|điểm mạnh
		|beceriler|yetenekler|yetkinlikler|teknik beceriler|teknik yetkinlikler|bilgisayar bilgisi|bilgisayar becerileri|kişisel beceriler|teknolojiler|araçlar|temel yetkinlikler|bilgi ve beceriler|yetenekler ve beceriler|uzmanlık alanları|programlama dilleri|kişisel özellikler|nitelikler
		|umiejętności|kompetencje|umiejętności techniczne|umiejętności miękkie|kluczowe umiejętności|technologie|narzędzia|kwalifikacje|znajomość programów|obsługa komputera|umiejętności i kompetencje|mocne strony
		|навички|ключові навички|професійні навички|технічні навички|вміння|уміння|компетенції|технології|знання та навички|інструменти|особисті якості
		|färdigheter|kompetens|kompetenser|kunskaper|tekniska färdigheter|egenskaper|datakunskaper|nyckelkompetenser|it-kunskaper|verktyg|kvalifikationer|tekniske kompetencer|kernekompetencer|kompetencer|it-kompetencer|færdigheder|it-færdigheder|ferdigheter|kompetanse|nøkkelkompetanse|dataferdigheter|tekniske ferdigheter|it-kompetanse|faglige kompetencer|personlige kompetencer
		|dovednosti|znalosti|schopnosti|znalosti a dovednosti|technické dovednosti|počítačové dovednosti|pc znalosti|kompetence|odborné znalosti|schopnosti a dovednosti|další dovednosti|klíčové dovednosti`,
	projects: `projects|project|personal projects|selected projects|key projects|side projects|project experience|academic projects|research projects|open source|open source projects|open source contributions|portfolio|relevant projects|research and projects|project work|professional projects|technical projects
		|projekte|projekt|projekterfahrung|eigene projekte|ausgewählte projekte|forschung
		|projets|projets personnels|réalisations|recherche
		|proyectos|proyectos personales|investigación|projetos|projetos pessoais|pesquisa|progetti|progetti personali|ricerca|projecten|onderzoek
		|проекты|портфолио|личные проекты
		|项目经历|项目经验|科研竞赛|科研经历|项目|個人專案|專案經歷|開源項目|开源项目|科研项目|研究经历|专案|项目实践
		|プロジェクト|プロジェクト経験|研究|制作実績|研究内容
		|프로젝트|프로젝트 경험|주요 프로젝트|연구
		|المشاريع|مشاريع|الأبحاث
		|notable projects|major projects|project highlights|projects and research|projects and publications|relevant project experience|course projects|university projects|class projects|capstone project|capstone projects|design projects|independent projects|freelance projects|software projects|hobby projects|recent projects|school projects|portfolio projects|pet projects|open-source|open source work|open source experience|hackathons|case studies|selected work|selected works|thesis projects|engineering projects|github projects|exhibitions
		|projektarbeit|projektarbeiten|projektliste|projektübersicht|projekthistorie|private projekte|persönliche projekte|referenzprojekte|wichtige projekte|forschungsprojekte|abschlussarbeit|studienprojekte|projekterfahrungen|forschungsprojekt
		|projets réalisés|projets académiques|projets professionnels|projets scolaires|projets informatiques|projets universitaires|principaux projets|principales réalisations|travaux|travaux de recherche|projet
		|proyectos destacados|proyectos profesionales|proyectos académicos|proyecto|proyectos relevantes|proyectos realizados|portafolio|proyectos de investigación
		|projeto|projetos acadêmicos|projetos relevantes|projetos profissionais|portfólio|projetos de pesquisa|principais projetos|pesquisas
		|progetto|progetti accademici|progetti rilevanti|progetti universitari|progetti realizzati|progetti principali|progetti di ricerca
		|projectervaring|eigen projecten|persoonlijke projecten|relevante projecten|onderzoeksprojecten
		|учебные проекты|опыт проектов|проектная деятельность|реализованные проекты|собственные проекты|ключевые проекты|мои проекты|проект|научная деятельность|исследования
		|项目介绍|项目背景|个人项目|個人項目|主要项目|相关项目|参与项目|專案經驗|專案|專案作品|個人作品|作品集|作品|个人作品|項目經驗|項目經歷|科研经验|科研项目经历|研究經歷|研究項目|项目成果|校内项目|实践项目|開源貢獻|开源贡献|课程项目|竞赛项目|学术研究|研究經驗|研究经验
		|プロジェクト経歴|プロジェクト実績|開発実績|開発経験|個人開発|ポートフォリオ|制作物|制作経験|主なプロジェクト|研究経験|研究テーマ|卒業研究|個人プロジェクト
		|프로젝트경험|프로젝트 경력|프로젝트 이력|개인 프로젝트|팀 프로젝트|사이드 프로젝트|토이 프로젝트|포트폴리오|오픈소스|연구 경험|연구경험|연구 경력|참여 프로젝트|작업물|진행 프로젝트
		|المشروعات|أهم المشاريع|المشاريع الشخصية|مشاريع شخصية|مشروع التخرج|مشاريع التخرج|معرض الأعمال|الأعمال|المشاريع الأكاديمية|البحوث|الأبحاث العلمية
		|פרויקטים|פרוייקטים|פרויקט|פרויקט גמר|פרויקטים אישיים|פרויקטים נבחרים|תיק עבודות|מחקר
		|پروژه‌ها|پروژه ها|پروژه|پروژه‌های شخصی|پروژه‌های انجام شده|نمونه کارها|نمونه‌کارها|پژوهش‌ها|سوابق پژوهشی|فعالیت‌های پژوهشی|پروژه‌های تحقیقاتی
		|dự án|các dự án|dự án cá nhân|dự án đã tham gia|dự án tiêu biểu|nghiên cứu|dự án nổi bật
		|projeler|proje|kişisel projeler|proje deneyimi|proje deneyimleri|akademik projeler|araştırmalar|portföy
		|projekty|projekty własne|projekty osobiste|projekty komercyjne|wybrane projekty|badania
		|проєкти|проекти|портфоліо|особисті проєкти|навчальні проєкти
		|egna projekt|utvalda projekt|projekter|prosjekter|prosjekt|egne projekter|prosjekterfaring|forskning
		|vlastní projekty|osobní projekty|výzkum`,
	certificates: `certifications|certificates|certification|certificate|licenses|licenses and certifications|licences|certifications and licenses|professional certifications|certifications and training|licenses and certificates|accreditations|credentials|training and certifications|certificates and courses|certificates and licenses|courses and certificates|patents|job-related training|job related training|courses and training|trainings|professional training|seminare|lehrgänge|cursos y seminarios|cursos realizados|cursos complementarios|cursos complementares|corsi di formazione|cursussen en trainingen|trainingen
		|zertifikate|zertifizierungen|lizenzen|bescheinigungen|zertifikate und weiterbildungen|patente
		|certificats|licences et certifications|permis|certificados|certificaciones|licencias|certificações|certificados e licenças|certificazioni|certificati|patente di guida|patente|patente o patenti|brevetti|certificaten|certificeringen|diploma's
		|сертификаты|лицензии|сертификация|курсы и сертификаты
		|证书|资格证书|證書|技能证书|资质证书|证照
		|資格|免許|資格・免許|免許・資格
		|자격증|자격 사항|자격사항|면허
		|الشهادات|شهادات|الشهادات المهنية|الدورات|الدورات التدريبية|الدورات والشهادات|الرخص
		|certifications and courses|certifications and awards|certifications and skills|certifications and memberships|certs|professional certificates|professional certification|professional licenses|professional licensure|licensure|licensure and certification|licensures|licenses certifications|licences and certifications|professional credentials|professional qualifications|industry certifications|technical certifications|it certifications|online courses|certificates and training|certificates and trainings|training and certificates|certified training|badges|accreditation|registrations|registration|online certifications|moocs
		|zertifikat|zertifizierung|zertifikate und lizenzen|zertifikate und kurse|bescheinigungen und zertifikate|nachweise|zeugnisse|befähigungen|zertifikate & fortbildungen|zertifizierungen und weiterbildungen
		|certifications professionnelles|certificats et formations|certifications et formations|habilitations|attestations|brevets|accréditations|certificats et licences
		|certificados y cursos|cursos y certificaciones|certificaciones y cursos|licencias y certificaciones|certificación|certificado|acreditaciones|diplomas|patentes
		|certificação|certificados e cursos|licenças e certificações|certificações e cursos|licenças|certificação profissional
		|certificazione|certificato|attestati|licenze e certificazioni|corsi e certificazioni|abilitazioni|attestati e certificazioni|abilitazioni professionali|patenti
		|certificaat|certificaten en cursussen|licenties|licenties en certificaten|behaalde certificaten|certificaten en diploma's|certificering
		|сертификаты и курсы|сертификаты и лицензии|тесты, экзамены|дипломы и сертификаты|профессиональные сертификаты|лицензии и сертификаты|удостоверения|свидетельства
		|证书与资质|资格认证|專業證照|证书资质|相关证书|所获证书|获得证书|專業認證|专业认证|认证|認證|認證與證照|證照|執照|专业证书|職業證照|职业资格|資格證書|专利|專利|培训与证书
		|保有資格|取得資格|資格一覧|資格・スキル|認定資格|資格・検定|資格等|免許・資格など|取得資格・免許|ライセンス|検定|特許
		|자격증 및 면허|자격 및 면허|보유 자격증|자격증 사항|자격증사항|자격/면허|자격면허|수료증|취득 자격증|자격증 및 어학|특허|인증
		|الشهادات والدورات|الشهادات الاحترافية|الدورات والتدريبات|دورات تدريبية|دورات|التراخيص|الشهادات والتراخيص|الاعتمادات|الرخص والشهادات|الاعتمادات المهنية|التدريب|التدريبات
		|תעודות|הסמכות|תעודות והסמכות|הסמכות ותעודות|רישיונות|רישיון|קורסים והסמכות|תעודות מקצועיות|הסמכה
		|گواهینامه‌ها|گواهی‌نامه‌ها|گواهی نامه ها|گواهینامه|مدارک|مدارک و گواهینامه‌ها|گواهی‌ها|دوره‌ها و گواهینامه‌ها|مدارک حرفه‌ای
		|chứng chỉ|chứng nhận|bằng cấp và chứng chỉ|chứng chỉ và giải thưởng|các chứng chỉ
		|sertifikalar|sertifika|sertifika ve kurslar|belgeler|lisanslar|kurs ve sertifikalar|eğitim ve sertifikalar|sertifikalar ve eğitimler|lisanslar ve sertifikalar|ehliyet
		|certyfikaty|certyfikaty i kursy|kursy i certyfikaty|licencje|uprawnienia|szkolenia i certyfikaty
		|сертифікати|ліцензії|сертифікати та курси|курси та сертифікати
		|certifikat|certifieringar|certifieringar och licenser|licenser|certifikater|certificeringer|sertifikater|sertifiseringer|kurs og sertifiseringer|intyg
		|certifikáty|certifikace|osvědčení|kurzy a certifikáty|licence`,
	languages: `languages|language|language skills|spoken languages|foreign languages|language proficiency|languages spoken
		|sprachen|sprachkenntnisse|fremdsprachen|langues|langues étrangères|compétences linguistiques|idiomas|lenguas|línguas|lingue|lingue straniere|madrelingua|competenze linguistiche|conoscenze linguistiche|altre lingue|altra lingua|talen|talenkennis|языки|иностранные языки|знание языков|владение языками
		|语言|语言能力|語言能力|語言|外语水平|外语能力|语言水平|語学|語学力|言語|언어|외국어|어학|언어 능력|어학 능력|اللغات|لغات|اللغات الأجنبية
		|language abilities|language competence|language competencies|language competences|language knowledge|languages known|known languages|linguistic skills|language fluency|foreign language skills|fluency|human languages|natural languages|languages and fluency|additional languages
		|sprache|sprachkompetenz|sprachkompetenzen|sprachfähigkeiten|sprachliche kenntnisse|fremdsprachenkenntnisse|sprachen und kenntnisse
		|langues parlées|compétences en langues|connaissances linguistiques|langue|niveaux de langues|langues vivantes|langues pratiquées
		|idioma|lenguajes|conocimiento de idiomas|conocimientos de idiomas|competencias lingüísticas|dominio de idiomas|nivel de idiomas|lengua materna|idiomas y lenguas
		|idiomas estrangeiros|línguas estrangeiras|competências linguísticas|conhecimento de idiomas|conhecimentos linguísticos|linguas
		|lingua|conoscenza delle lingue|conoscenza lingue|lingue conosciute|lingua madre|lingue parlate|conoscenze delle lingue|capacità linguistiche|capacità e competenze linguistiche
		|taal|talenkennis en vaardigheden|taalvaardigheid|taalvaardigheden|vreemde talen|kennis van talen|taalbeheersing
		|знание иностранных языков|уровень владения языками|язык|языковые навыки|владение иностранными языками
		|语种|语言技能|外语|外語能力|外語|語言技能|語文能力|掌握语言|语言掌握|語言程度|英语能力|英语水平
		|言語スキル|語学スキル|語学・資格|使用言語|言語能力|語学レベル|外国語
		|외국어 능력|외국어능력|어학능력|언어능력|어학사항|어학 사항|어학 성적|어학성적|사용 언어|구사 언어|외국어 사항|어학 자격
		|اللغة|المهارات اللغوية|مهارات اللغات|إجادة اللغات|إتقان اللغات|اللغات التي أجيدها|الكفاءة اللغوية|مهارات لغوية
		|שפות|שפה|ידיעת שפות|כישורי שפה|שפות זרות|ידע בשפות
		|زبان|زبان‌ها|زبان ها|زبان‌های خارجی|مهارت‌های زبانی|آشنایی با زبان‌ها|زبان خارجی|تسلط به زبان
		|ngôn ngữ|ngoại ngữ|trình độ ngoại ngữ|kỹ năng ngôn ngữ|khả năng ngoại ngữ
		|diller|dil|yabancı dil|yabancı diller|dil bilgisi|yabancı dil bilgisi|dil becerileri|bildiği diller|yabancı dil seviyesi|dil yetkinliği
		|języki|języki obce|znajomość języków|znajomość języków obcych|umiejętności językowe|język
		|мови|знання мов|іноземні мови|володіння мовами|мовні навички
		|språk|språkkunskaper|språkfärdigheter|språkkunnskaper|sprog|sprogkundskaber|sprogfærdigheder|språkferdigheter|sprogkompetencer
		|jazyky|jazykové znalosti|jazykové dovednosti|cizí jazyky|znalost jazyků|jazykové schopnosti|jazyková vybavenost`,
	publications: `publications|selected publications|papers|articles|books|publications and presentations|conference papers|presentations|talks|invited talks|publications and talks|journal articles|conferences|speaking|writing
		|veröffentlichungen|publikationen|vorträge|publicaciones|ponencias|publicações|pubblicazioni|conferenze|publicaties|публикации|статьи|доклады|论文|发表论文|学术论文|出版物|论文发表|論文|著書|研究業績|発表|논문|출판물|المنشورات|منشورات|الأبحاث المنشورة
		|publication|publication list|list of publications|journal publications|refereed publications|peer-reviewed publications|conference publications|conference presentations|conference proceedings|book chapters|theses|research publications|research papers|scientific publications|academic publications|publications and patents|patents and publications|published works|published work|working papers|posters|poster presentations|presentations and publications|talks and presentations|speaking engagements|books and articles|scholarly publications|preprints
		|wissenschaftliche veröffentlichungen|wissenschaftliche publikationen|veröffentlichungen und vorträge|publikationsliste|ausgewählte publikationen|vorträge und veröffentlichungen|konferenzbeiträge|fachartikel|artikel|bücher|masterarbeit|bachelorarbeit
		|publications scientifiques|articles publiés|communications|conférences|publications et communications|publications et conférences|thèse|thèses|ouvrages
		|publicaciones científicas|artículos|artículos publicados|conferencias|congresos|publicaciones y ponencias|tesis|libros|presentaciones
		|artigos|artigos publicados|publicações científicas|publicações acadêmicas|livros|palestras|apresentações|congressos|trabalhos publicados|publicação
		|pubblicazioni scientifiche|articoli|pubblicazioni e conferenze|seminari e conferenze|libri|tesi|presentazioni|elenco pubblicazioni
		|artikelen|wetenschappelijke publicaties|lezingen|boeken|presentaties|conferenties|proefschrift
		|научные публикации|научные статьи|публикации и доклады|выступления|конференции|диссертация|научные труды|список публикаций
		|学术成果|学术发表|论文及专利|论文与专利|发表文章|科研成果|著作|論文發表|發表論文|論文著作|期刊论文|会议论文|出版|著作與論文|學術發表|学术会议
		|論文・発表|学会発表|業績|研究発表|講演|登壇|執筆|発表論文|論文リスト|登壇歴|執筆歴
		|논문 및 특허|논문/특허|논문 실적|연구 실적|연구실적|학술 발표|학술발표|발표|저서|출간|논문 및 학술활동|학회 발표|게재 논문
		|الأبحاث والمنشورات|البحوث المنشورة|المؤلفات|المقالات|الأوراق العلمية|الإصدارات|المؤتمرات|النشر العلمي|الأوراق البحثية
		|פרסומים|מאמרים|פרסומים אקדמיים|הרצאות|ספרים|כנסים|פרסומים והרצאות
		|مقالات|انتشارات|مقاله‌ها|تألیفات|کتاب‌ها|مقالات علمی|سخنرانی‌ها|آثار منتشر شده|پایان‌نامه
		|xuất bản|công bố khoa học|bài báo|các công trình|công trình nghiên cứu|ấn phẩm|bài báo khoa học
		|yayınlar|yayın|makaleler|bildiriler|kitaplar|akademik yayınlar|konferanslar|sunumlar|bilimsel yayınlar
		|publikacje|artykuły|publikacje naukowe|konferencje|wystąpienia|wykłady
		|публікації|статті|наукові публікації|доповіді|конференції
		|publikationer|artiklar|föreläsningar|publikasjoner|artikler|foredrag|konferenser
		|publikace|články|přednášky|publikační činnost|konference`,
	awards: `awards|honors|honours|honors and awards|awards and honors|honors-awards|honours and awards|selected honors|achievements|accomplishments|key achievements|scholarships|awards and achievements|prizes|recognition|awards and scholarships|honors awards|competitions|international awards|domestic awards|awards and recognition|grants|fellowships|distinctions
		|auszeichnungen|preise|stipendien|ehrungen|erfolge|prix|distinctions|récompenses|prix et distinctions|premios|reconocimientos|logros|becas|prêmios|conquistas|premi|riconoscimenti|onorificenze|prijzen|onderscheidingen|награды|достижения|премии
		|荣誉|荣誉奖项|获奖经历|获奖情况|所获荣誉|獎項|奖项|荣誉证书|竞赛获奖|获奖|受賞|受賞歴|表彰|수상|수상 경력|수상내역|수상 내역|الجوائز|جوائز|الإنجازات|التكريمات
		|award|honor|honour|honors and distinctions|honors and achievements|honors and scholarships|honors and fellowships|honors and recognition|achievements and awards|awards and accomplishments|awards and certifications|awards and certificates|awards and grants|awards and fellowships|awards and distinctions|awards and prizes|academic awards|academic honors|academic achievements|professional achievements|personal achievements|major achievements|notable achievements|selected achievements|career achievements|selected awards|selected accomplishments|professional accomplishments|notable accomplishments|scholarship|scholarships and awards|scholarships and grants|fellowships and awards|grants and awards|grants and fellowships|grants and funding|most proud of|key accomplishments|competitive programming|contests|competitions and awards|awards honors|honors and awards and scholarships|achievement
		|auszeichnungen und preise|preise und auszeichnungen|auszeichnungen und stipendien|stipendien und auszeichnungen|stipendium|ehrungen und auszeichnungen|auszeichnung|preise und stipendien|wettbewerbe|erfolge und auszeichnungen|größte erfolge|meilensteine
		|distinctions et prix|bourses|prix et bourses|récompenses et distinctions|prix et récompenses|concours|distinction
		|reconocimientos y premios|premios y reconocimientos|premios y distinciones|distinciones|becas y premios|premios y becas|méritos|logros y reconocimientos|logros profesionales|honores|concursos|galardones
		|prêmios e reconhecimentos|reconhecimentos|distinções|prémios|premiações|bolsas|honrarias|principais conquistas|realizações|prémios e distinções|prêmios e distinções
		|premi e riconoscimenti|riconoscimenti e premi|borse di studio|risultati|concorsi|premio|traguardi
		|prijzen en onderscheidingen|onderscheidingen en prijzen|beurzen|prestaties|awards en prijzen
		|награды и достижения|достижения и награды|ключевые достижения|профессиональные достижения|гранты|стипендии|премии и награды|олимпиады|конкурсы|основные достижения|призы
		|荣誉与奖项|荣誉奖励|奖励|奖励荣誉|奖励情况|获奖荣誉|获奖与荣誉|荣誉及奖励|荣誉获奖|荣誉称号|奖项荣誉|獲獎經歷|獲獎紀錄|得獎紀錄|得獎經歷|榮譽|榮譽獎項|獲獎|获奖证书|个人荣誉|个人成就|奖学金|獎學金|所获奖项|所获奖励|竞赛经历|比赛经历|竞赛|主要成就|競賽|競賽經歷|比賽獲獎|曾获荣誉|奖惩情况|荣誉成果|個人成就
		|受賞・表彰|表彰歴|賞罰|受賞経験|奨学金|コンテスト|受賞実績
		|수상경력|수상 이력|수상이력|수상 사항|포상|장학금|수상 및 장학|수상 및 활동|공모전|대회|수상실적|수상 실적|대회 수상
		|الجوائز والتكريمات|الجوائز والإنجازات|التكريم|الإنجازات والجوائز|أهم الإنجازات|شهادات التقدير|الجوائز والشهادات|المنح|المنح الدراسية|التقديرات
		|פרסים|הישגים|פרסים והישגים|פרסים והוקרות|הצטיינות|מלגות|מלגות ופרסים|הישגים ופרסים|אותות הצטיינות
		|افتخارات|جوایز|افتخارات و جوایز|جوایز و افتخارات|دستاوردها|موفقیت‌ها|بورسیه‌ها|افتخارات علمی
		|giải thưởng|thành tích|danh hiệu|danh hiệu và giải thưởng|thành tựu|giải thưởng và thành tích|học bổng|khen thưởng|thành tích nổi bật
		|ödüller|başarılar|ödül ve başarılar|burslar|ödüller ve başarılar|burs ve ödüller|başarı ve ödüller
		|nagrody|osiągnięcia|nagrody i wyróżnienia|wyróżnienia|stypendia|osiągnięcia i nagrody
		|нагороди|досягнення|нагороди та досягнення|відзнаки|стипендії
		|utmärkelser|priser|meriter|stipendier|utmerkelser|priser og utmerkelser|udmærkelser|hædersbevisninger|legater|resultater
		|ocenění|úspěchy|stipendia|ceny a ocenění|ocenění a úspěchy`,
	volunteer: `volunteer|volunteering|volunteer experience|volunteer work|community service|community involvement|extracurricular activities|extracurriculars|extracurricular|leadership|leadership and activities|activities|activities and societies|social engagement|civic engagement|leadership and involvement
		|ehrenamt|ehrenamtliches engagement|ehrenamtliche tätigkeit|ehrenamtliche tätigkeiten|engagement|soziales engagement|aktivitäten|bénévolat|engagement associatif|vie associative|activités extra-professionnelles|voluntariado|actividades|trabalho voluntário|voluntariato|volontariato|attività di volontariato|vrijwilligerswerk|волонтёрство|волонтерство|общественная деятельность
		|志愿者经历|志愿服务|社团经历|校园活动|學生活動|学生工作|社会活动|社团活动|ボランティア|活動|課外活動|봉사활동|대외활동|동아리|العمل التطوعي|الأعمال التطوعية|الأنشطة
		|volunteer activities|volunteer service|volunteer history|volunteer and community|volunteer and leadership|voluntary work|voluntary experience|voluntary activities|volunteering experience|volunteering and leadership|volunteerism|community work|community engagement|community activities|community leadership|community outreach|social work|social activities|social involvement|civic activities|civic involvement|charity|charity work|charitable work|outreach|leadership roles|leadership positions|leadership activities|leadership and service|leadership and volunteer experience|leadership and community service|extra-curricular activities|extra curricular activities|extracurricular involvement|extracurricular experience|co-curricular activities|cocurricular activities|campus activities|student activities|activities and leadership|activities and honors|activities and volunteering|organizations and activities|organizations and leadership|positions of responsibility|position of responsibility|mentoring|mentorship|community service and leadership|pro bono work|volunteering and community service
		|ehrenämter|freiwilligenarbeit|freiwilliges engagement|gesellschaftliches engagement|außeruniversitäres engagement|außeruniversitäre aktivitäten|ehrenamtliche arbeit|ehrenamtliche aktivitäten|freiwilligendienst|vereinstätigkeit|vereinstätigkeiten|soziale tätigkeiten|ehrenamt und engagement|hochschulengagement|gremienarbeit|zivildienst|bundesfreiwilligendienst
		|expérience bénévole|expériences bénévoles|engagements|engagements associatifs|activités associatives|activités bénévoles|activités parascolaires|activités extrascolaires|volontariat|vie associative et bénévolat|activités|expérience associative
		|experiencia de voluntariado|actividades de voluntariado|actividades extracurriculares|servicio social|servicio comunitario|voluntariados|liderazgo|trabajo voluntario|experiencia voluntaria
		|experiência voluntária|trabalhos voluntários|atividades extracurriculares|atividades voluntárias|atividades|ações sociais|liderança|atividades complementares
		|esperienze di volontariato|esperienza di volontariato|attività extracurriculari|attività sociali|impegno sociale|attività|associazionismo|servizio civile
		|vrijwilligerservaring|nevenactiviteiten|bestuurservaring|vrijwillig|extracurriculaire activiteiten|activiteiten|maatschappelijke betrokkenheid|vrijwilligers- en bestuurswerk
		|волонтерский опыт|волонтёрский опыт|волонтерская деятельность|волонтёрская деятельность|общественная работа|социальная активность|внеучебная деятельность|добровольчество
		|志愿经历|志愿者经验|志愿者活动|志愿活动|公益活动|公益经历|社会服务|社團經歷|社團經驗|社團活動|志工經驗|志工服務|志工|義工經驗|義工|课外活动|校园经验|在校经历|在校职务|学生干部经历|学生会经历|校内活动|社会实践经历|校内经历|学生活动|校园实践|领导经历|领导力|干部经历|社團與活動|社會服務|社会工作
		|ボランティア経験|ボランティア活動|社会活動|課外活動・ボランティア|サークル活動|部活動|学外活動|コミュニティ活動|リーダー経験|団体活動
		|봉사 활동|자원봉사|봉사활동 경력|대외 활동|대내외활동|교내활동|교내 활동|교외활동|동아리 활동|동아리활동|사회봉사|사회활동|활동|학내활동|활동 사항|활동사항|주요 활동|해외 경험|기타 활동
		|التطوع|أعمال تطوعية|الخبرة التطوعية|الخبرات التطوعية|الأنشطة التطوعية|الأنشطة الطلابية|أنشطة تطوعية|خدمة المجتمع|الأنشطة اللامنهجية|الأنشطة الاجتماعية|العضويات والأنشطة
		|התנדבות|התנדבויות|פעילות התנדבותית|עבודה התנדבותית|פעילות חברתית|פעילות קהילתית|ניסיון התנדבותי|מנהיגות|התנדבות ופעילות
		|فعالیت‌های داوطلبانه|کارهای داوطلبانه|داوطلبانه|فعالیت داوطلبانه|فعالیت‌های فوق برنامه|فعالیت‌ها|فعالیت‌های اجتماعی|سوابق داوطلبانه
		|hoạt động|hoạt động tình nguyện|tình nguyện|hoạt động ngoại khóa|hoạt động xã hội|hoạt động ngoại khoá|kinh nghiệm tình nguyện|các hoạt động
		|gönüllülük|gönüllü çalışmalar|gönüllü faaliyetler|sosyal sorumluluk|sosyal sorumluluk projeleri|sosyal faaliyetler|kulüp ve dernekler|etkinlikler|topluluk faaliyetleri|gönüllü deneyim|sosyal aktiviteler
		|wolontariat|działalność społeczna|działalność dodatkowa|aktywność społeczna|działalność studencka|aktywności
		|волонтерський досвід|волонтерська діяльність|громадська діяльність|соціальна активність
		|ideellt arbete|ideellt engagemang|föreningsliv|ideella uppdrag|volontärarbete|förtroendeuppdrag|uppdrag|frivilligt arbejde|frivilligarbejde|frivillig arbeid|frivillighet|verv|frivilligt engagement|tillitsverv
		|dobrovolnictví|dobrovolnická činnost|aktivity|mimoškolní aktivity|dobrovolnické aktivity`,
	interests: `interests|hobbies|hobbies and interests|interests and hobbies|personal interests|activities and interests|interests and activities|other interests
		|interessen|hobbys|hobbies und interessen|hobbys und interessen|interessen und hobbys|freizeit|centres d'intérêt|centres d’intérêt|centre d'intérêt|loisirs|intérêts|intereses|aficiones|pasatiempos|interesses|passatempos|interessi|hobby|interessi personali|interesses en hobby's|hobby's|интересы|хобби|увлечения
		|兴趣爱好|爱好|個人興趣|兴趣|興趣|趣味|趣味・特技|関心|취미|관심사|취미 및 특기|الاهتمامات|الهوايات|هوايات
		|interest|hobbies and activities|hobbies and passions|passions|personal|leisure|leisure activities|leisure interests|areas of interest|research interests|research interest|extracurricular interests|interests and passions|outside of work|outside interests|free time|pastimes|personal interests and hobbies|sports|sport|my interests|things i like|personal life|fun facts|skills and hobbies
		|freizeitaktivitäten|freizeitinteressen|freizeitgestaltung|persönliche interessen|private interessen|hobbys & interessen|freizeit und interessen|interessen und freizeit|forschungsinteressen|interessensgebiete|freizeitbeschäftigung|freizeitbeschäftigungen|privates
		|centres d'intérêts|centre d'intérêts|centres d’intérêts|loisirs et centres d'intérêt|centres d'intérêt et loisirs|passe-temps|intérêts personnels|activités et loisirs|activités et centres d'intérêt|loisirs et passions|hobbies et loisirs|divertissements|centre d’intérêt
		|intereses personales|hobbies e intereses|aficiones e intereses|gustos e intereses|intereses y aficiones|tiempo libre|áreas de interés|intereses y pasatiempos
		|interesses pessoais|hobbies e interesses|lazer|interesses e hobbies|áreas de interesse|áreas de interesses
		|interessi e hobby|hobby e interessi|passioni|tempo libero|interessi e passioni|interessi extraprofessionali
		|hobby's en interesses|vrije tijd|hobbies en interesses|vrijetijdsbesteding|interesse|persoonlijke interesses
		|интересы и хобби|хобби и интересы|личные интересы|досуг|увлечения и хобби|хобби и увлечения
		|个人爱好|个人兴趣|特长爱好|爱好特长|兴趣与爱好|兴趣特长|興趣愛好|兴趣爱好与特长|嗜好|興趣與嗜好|興趣專長|业余爱好|休闲爱好|研究兴趣|研究方向|個人興趣與嗜好|研究興趣
		|趣味・興味|興味|興味・関心|趣味・特技など|研究興味|関心分野|興味のある分野|休日の過ごし方|関心事
		|취미/특기|취미・특기|취미 · 특기|특기|취미특기|취미와 특기|관심 분야|관심분야|흥미|취미생활|특기사항|연구 관심 분야
		|الهوايات والاهتمامات|الاهتمامات والهوايات|الاهتمامات الشخصية|اهتمامات|مجالات الاهتمام|الهوايات الشخصية|أوقات الفراغ
		|תחביבים|תחומי עניין|תחביבים ותחומי עניין|תחומי עניין ותחביבים|פנאי|עניין אישי|שעות פנאי
		|علایق|علاقه‌مندی‌ها|علاقه مندی ها|علاقمندی‌ها|سرگرمی‌ها|علایق و سرگرمی‌ها|علایق شخصی|زمینه‌های تحقیقاتی|زمینه‌های مورد علاقه|علایق پژوهشی
		|sở thích|sở thích cá nhân|mối quan tâm|sở thích và hoạt động|lĩnh vực quan tâm
		|ilgi alanları|hobiler|hobi|ilgi alanları ve hobiler|hobiler ve ilgi alanları|ilgi ve hobiler|kişisel ilgi alanları|ilgi alanlarım|hobilerim
		|zainteresowania|hobby i zainteresowania|pasje|zainteresowania i hobby|czas wolny
		|інтереси|захоплення|хобі|хобі та інтереси|інтереси та хобі|особисті інтереси
		|intressen|fritidsintressen|fritid|intressen och hobby|interesser|fritidsinteresser|hobbyer|interesser og hobbyer|fritid og interesser|fritid och intressen
		|zájmy|koníčky|zájmy a koníčky|volný čas|záliby|zájmy a záliby`,
	references: `references|referees|reference|recommendations|testimonials|referenzen|empfehlungen|références|referencias|recomendaciones|referências|referenze|referenties|рекомендации|рекомендатели|推荐人|推薦人|推薦者|추천인|المراجع|المعرفون|مراجع
		|professional references|personal references|character references|reference list|list of references|references and recommendations|recommendation|references available|work references|academic references|contacts and references|endorsements
		|referenz|referenzliste|arbeitszeugnisse|referenzpersonen|referenzgeber|auskunftspersonen
		|référence|références professionnelles|recommandations|références disponibles
		|referencias personales|referencias laborales|referencias profesionales|referencia|recomendaciones y referencias
		|referências profissionais|referências pessoais|recomendações
		|referenza|lettere di referenza|raccomandazioni
		|referentie|aanbevelingen|referentes
		|рекомендации и отзывы|отзывы|контакты для рекомендаций|контакты рекомендателей
		|推荐信|推薦信|证明人|證明人|推荐人信息|推薦人資訊|参考人|諮詢人
		|照会先|推薦状|推薦|身元保証人|リファレンス
		|추천서|추천|레퍼런스|평판 조회
		|المعرّفون|مراجع وتوصيات|التوصيات|الأشخاص المعرفون|جهات مرجعية|المرجعيات|المراجع الشخصية
		|ממליצים|המלצות|ממליצים והמלצות|אנשי קשר להמלצה
		|معرف‌ها|معرفین|معرفان|توصیه‌نامه‌ها|معرف
		|người tham chiếu|người tham khảo|thông tin tham chiếu|tham chiếu|người giới thiệu
		|referanslar|referans|tavsiyeler
		|referencje|rekomendacje
		|рекомендації|відгуки
		|referenser|referanser|referencer|anbefalinger|rekommendationer
		|doporučení`,
	contact: `contact|contact me|contact information|contact details|contact info|personal information|personal details|personal data|personal info|links|profiles|social|social media|social profiles|social networks|web|websites|find me online|address|details|info|general information|bio data
		|kontakt|kontaktdaten|persönliche daten|persönliches|persönliche angaben|anschrift|angaben zur person|coordonnées|informations personnelles|état civil|contacter|données personnelles|contacto|datos personales|información personal|información de contacto|datos de contacto|contato|contacto|dados pessoais|informações pessoais|informações de contato|contatti|contatto|dati personali|informazioni personali|contatti personali|contactgegevens|persoonlijke gegevens|persoonsgegevens|personalia
		|контакты|контактная информация|личные данные|личная информация|персональные данные|контактные данные
		|联系方式|个人信息|基本信息|個人資料|聯絡方式|个人资料|基本资料|联系信息|連絡先|個人情報|基本情報|연락처|인적사항|인적 사항|개인정보|معلومات الاتصال|البيانات الشخصية|معلومات شخصية|المعلومات الشخصية|بيانات الاتصال|الاتصال|التواصل|معلومات التواصل
		|contacts|contact us|contact data|contact and personal information|contact detail|contact and links|connect|connect with me|get in touch|reach me|reach out|how to reach me|personal|personal profile information|personal particulars|particulars|personal information and contact|personal dossier|biographical data|bio-data|biodata|basic information|basics|basic info|online presence|online profiles|on the web|web presence|where to find me|personal links|my links|contact address|home address|current address|permanent address|mailing address|social links|socials|follow me|about contact
		|kontakt und persönliche daten|kontaktinformationen|kontaktinfo|personalien|personendaten|zur person und kontakt|persönliche informationen|persönliche details|adressdaten|kontaktadresse|angaben|allgemeine angaben|persönliches und kontakt|soziale netzwerke|soziale medien|netzwerke
		|me contacter|informations de contact|données de contact|infos personnelles|infos|informations|informations générales|identité|réseaux sociaux|liens|renseignements personnels|coordonnées personnelles|données|contactez-moi
		|información|información general|información básica|datos generales|datos de identificación|contactos|dirección|redes sociales|redes|contáctame|perfiles|enlaces|información de contacto personal
		|informações|informação pessoal|informação de contato|informação de contacto|dados de contato|dados de contacto|contatos|endereço|redes sociais|links úteis|informações gerais|dados cadastrais
		|informazioni di contatto|informazioni|dati di contatto|recapiti|recapito|anagrafica|dati anagrafici|informazioni generali|social network|indirizzo|generalità|contattami
		|contactinformatie|contactinfo|persoonlijke informatie|persoonlijk|gegevens|personalia en contact|persoonlijke details|mijn gegevens|sociale media
		|персональная информация|информация|контакт|связь|связаться|адрес|социальные сети|ссылки|анкетные данные|общая информация|общие сведения|личные сведения|данные
		|联系|联系我|联络方式|聯繫方式|聯絡資訊|聯絡資料|聯繫資訊|聯絡我|联系资料|个人基本信息|基本情况|基础信息|基本資料|個人資訊|個人信息|個人基本資料|个人资料信息|个人情况|个人概况|社交媒体|社群媒體|社交账号|个人主页|链接|基本資訊
		|お問い合わせ|連絡先情報|個人データ|個人プロフィール|基本データ|氏名・連絡先|プロフィール情報|リンク|コンタクト|現住所
		|연락 정보|연락처 정보|기본정보|기본 정보|개인 정보|인적 정보|개인 신상|신상정보|링크|소셜|채널|연락|컨택|프로필 정보|개인신상
		|للتواصل|بيانات التواصل|بيانات شخصية|المعلومات الأساسية|معلومات عامة|اتصل بي|تواصل معي|وسائل التواصل|وسائل الاتصال|بيانات التواصل الشخصية|معلومات أساسية|البيانات الأساسية|الروابط|روابط
		|פרטים אישיים|פרטי קשר|פרטי התקשרות|יצירת קשר|צור קשר|צרו קשר|מידע אישי|פרטים|קישורים|פרטים ליצירת קשר|כתובת
		|اطلاعات شخصی|اطلاعات تماس|تماس|تماس با من|مشخصات فردی|مشخصات|مشخصات شخصی|اطلاعات فردی|راه‌های ارتباطی|راه های ارتباطی|ارتباط با من|شبکه‌های اجتماعی|لینک‌ها|اطلاعات|راه‌های تماس
		|liên hệ|thông tin liên hệ|thông tin cá nhân|thông tin|thông tin cơ bản|liên lạc|địa chỉ|thông tin chung
		|iletişim|iletişim bilgileri|kişisel bilgiler|kimlik bilgileri|kişisel bilgilerim|bilgiler|sosyal medya|genel bilgiler|bağlantılar|iletişim bilgilerim|kişisel
		|dane kontaktowe|dane osobowe|informacje kontaktowe|informacje osobiste|linki|kontakty
		|контактна інформація|особисті дані|контактні дані|особиста інформація|дані|персональні дані|звʼязок
		|kontaktuppgifter|personuppgifter|personliga uppgifter|kontaktinformation|kontaktoplysninger|personlige oplysninger|personlige data|persondata|kontaktinformasjon|personlig informasjon|personlige opplysninger|kontaktdetaljer|länkar
		|kontaktní údaje|osobní údaje|osobní informace|kontaktní informace|údaje|osobní data`,
	other: `additional information|additional|miscellaneous|other|other information|affiliations|memberships|professional affiliations|professional memberships|associations|professional development|further information|availability|additional details|notes|military service|security clearance|nationality|societies|driving licence|driving license|tests|test scores|declaration|attachments|annexes
		|sonstiges|weiteres|mitgliedschaften|anlagen|zusätzliche informationen|führerschein|divers|autres|informations complémentaires|autres informations|información adicional|otros|otros datos|datos adicionales|informações adicionais|outros|ulteriori informazioni|altro|allegati|altre informazioni|trattamento dei dati personali|dati aggiuntivi|overig|overige|aanvullende informatie|lidmaatschappen|rijbewijs|дополнительная информация|прочее|дополнительные сведения|дополнительно
		|其他|其它|附加信息|其他信息|その他|備考|特記事項|기타|기타 사항|병역|병역사항|معلومات إضافية|أخرى|العضويات
		|community|program committees|professional service|professional affiliations and activities|affiliations and activities|memberships and activities|academic service|university service|campus involvement|student involvement|involvement|committees|committee memberships|committee service|editorial boards|review activities|reviewing|peer review|service|service to the profession|professional organisations|professional societies|learned societies|affiliations and service|honor societies|additional info|other details|other activities|other qualifications|other achievements|other relevant information|supplementary information|more information|misc|various|membership|memberships and affiliations|professional associations|professional organizations|professional affiliations and memberships|professional activities|affiliations and memberships|associations and memberships|student organizations|clearance|clearances|security clearances|work authorization|work permit|work eligibility|visa status|work status|marital status|hobbies and other information|relocation|availability and salary|salary expectations|quotes|philosophy|test score|standardized tests|appendix|enclosures|driver's license|drivers license|driver's licence|military background|military history|consent|gdpr|data protection|my time|a day of my life|life philosophy|favorite books|my life philosophy|strengths and weaknesses
		|sonstige angaben|sonstige informationen|weitere informationen|weitere angaben|verschiedenes|zusatzinformationen|zusätzliches|anhang|mitgliedschaft|führerscheine|fahrerlaubnis|verfügbarkeit|verfügbar ab|wehrdienst|gehaltsvorstellung|staatsangehörigkeit|weitere tätigkeiten|weitere aktivitäten|sonstige tätigkeiten|sonstige qualifikationen|sonstige|mitgliedschaften und verbände|familienstand
		|informations diverses|infos complémentaires|renseignements complémentaires|plus d'informations|permis de conduire|adhésions|disponibilité|complément|prétentions|service militaire|nationalité
		|otra información|otros datos de interés|información complementaria|otras actividades|otra información de interés|afiliaciones|membresías|carnet de conducir|permiso de conducir|disponibilidad|varios|anexos|otros conocimientos|asociaciones|más información|otros méritos
		|outras informações|informações complementares|outras atividades|disponibilidade|afiliações|carta de condução|carteira de habilitação|nacionalidade|diversos|informação adicional|outros dados
		|informazioni aggiuntive|informazioni supplementari|informazioni complementari|varie|disponibilità|appartenenza ad associazioni|affiliazioni|ulteriori dati|nazionalità|servizio militare|autorizzazione al trattamento dei dati|autorizzazione trattamento dati|automunito
		|overige informatie|extra informatie|overige gegevens|diversen|lidmaatschap|bijlagen|beschikbaarheid|nationaliteit
		|другое|разное|иное|прочая информация|прочие сведения|водительские права|водительское удостоверение|членство|членство в организациях|военная служба|воинская обязанность|готовность к переезду|готовность к командировкам|приложения|гражданство|дополнительные данные
		|附加資訊|附加说明|更多信息|更多|补充信息|补充说明|附录|附件|備註|备注|其他資訊|其他经历|其他說明|其他技能|其他事项|其他说明|会员|会员资格|协会|會員|兵役|兵役狀況|驾照|薪资要求|期望薪资|到岗时间|签证|個人特質|个人特点|性格特点|政治面貌
		|その他情報|その他の情報|補足|添付資料|本人希望|通勤時間|配偶者|健康状態|希望条件|所属団体|所属学会|会員|特記|その他活動|その他の活動
		|기타사항|기타 정보|추가 정보|추가정보|추가 사항|병역 사항|병역 정보|병역의무|소속 학회|첨부|희망 연봉|희망연봉|희망 근무 조건|운전면허|기타 활동 사항|소속 단체|참고 사항|참고사항
		|المعلومات الإضافية|معلومات أخرى|العضوية|الجمعيات|رخصة القيادة|الجنسية|الحالة الاجتماعية|الخدمة العسكرية|ملاحظات|المرفقات|عضويات مهنية|بيانات إضافية|متفرقات|الموقف من التجنيد|إقرار
		|שירות צבאי|שירות לאומי|שונות|מידע נוסף|נוסף|רישיון נהיגה|חברות בארגונים|כללי|נספחים|אחר|צבא|זמינות|פרטים נוספים|שירות צבאי / לאומי
		|سایر|سایر اطلاعات|اطلاعات تکمیلی|توضیحات|عضویت‌ها|خدمت سربازی|وضعیت نظام وظیفه|گواهینامه رانندگی|سایر موارد|اطلاعات بیشتر|اطلاعات اضافی
		|thông tin thêm|thông tin bổ sung|khác|thông tin khác|hội viên|thành viên|cam kết|giấy phép lái xe
		|diğer|diğer bilgiler|ek bilgiler|üyelikler|dernek üyelikleri|askerlik durumu|askerlik|sürücü belgesi|ehliyet bilgisi|ek bilgi|dernek ve kulüp üyelikleri|notlar|tamamlayıcı bilgiler
		|inne|informacje dodatkowe|dodatkowe informacje|prawo jazdy|członkostwo|klauzula|klauzula rodo|zgoda na przetwarzanie danych|rodo|pozostałe
		|додаткова інформація|інше|додаткові відомості|водійські права|різне
		|övrigt|övriga meriter|övrig information|ytterligare information|körkort|medlemskap|øvrigt|andet|andre oplysninger|kørekort|annet|øvrig|øvrig informasjon|førerkort|annen informasjon|militærtjeneste|diverse|medlemskaper|medlemskaber|øvrige oplysninger
		|ostatní|další informace|doplňující informace|řidičský průkaz|další údaje|různé|členství`
}
