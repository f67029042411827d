const either = (...words: string[]) => `(?:${words.join('|')})`

/** Parts of a year: seasons, quarters, halves, terms. */
export const season = either(
	'early|mid|late|spring|summer|fall|autumn|winter|michaelmas|trinity|easter term|[qt][1-4]|[1-4]q|[hs][12]|[12]h|fy',
	'frühjahr|frühling|sommer|herbst|sommersemester|wintersemester|ss|sose|ws|wise|anfang|mitte|ende|[1-4]\\. ?quartal',
	'printemps|été|automne|hiver|début|fin|rentrée|[1-4]er? trimestre',
	'primavera|verano|otoño|invierno|verão|outono|inverno|estate|autunno|lente|zomer|herfst|voorjaar|najaar',
	'весна|весной|лето|летом|осень|осенью|зима|зимой|літо|осінь|[1-4] ?кв(?:артал)?\\.?',
	'mùa xuân|mùa hè|mùa thu|mùa đông|quý [1-4]|ilkbahar|bahar|yaz|sonbahar|güz|kiş|wiosna|lato|jesień|zima|vår|sommar|höst|vinter|forår|efterår|høst|jaro|léto|podzim',
	'ربيع|صيف|خريف|شتاء|אביב|קיץ|סתיו|חורף|بهار|تابستان|پاییز|زمستان',
	'(?:1st|2nd|3rd|4th|first|second|third|fourth) (?:half|quarter)(?: of)?'
)

/** What stands for an open end. */
const openLatin = either(
	'present(?: day| date)?|current(?:ly)?|now|today|ongoing|to date|date|continuing|in progress',
	'heute|jetzt|laufend|aktuell|dato|derzeit|gegenwart|gegenwärtig|andauernd',
	"aujourd[’']hui|présent|actuel(?:lement)?|en cours|maintenant|ce jour|en poste",
	'actualidad|presente|actual(?:mente)?|hoy|la fecha|en curso|vigente|atual(?:mente)?|momento|hoje|em andamento|em curso|data atual',
	"data attuale|attuale|attualmente|oggi|tutt[’']oggi|in corso|tuttora|heden|huidig|nu",
	'настоящее время|настоящий момент|наст\\.? ?вр(?:емя|\\.)|н\\.? ?в\\.?|сейчас|сегодня|сих пор|сей день|теперішній час|дотепер|тепер|наш час|сьогодні|н\\. ?ч\\.?|цей час',
	'halen|devam ediyor|devam etmekte|günümüz|bugün|şu an|hâlâ|hala',
	'hiện tại|hiện nay|bây giờ|nay',
	'obecnie|teraz|nadal|dziś|chwili obecnej|nuvarande|pågående|idag|i dag|nå|nåværende|nuværende|dags dato|současnost|současnosti|dosud|nyní|dnes|doposud',
	'الآن|الان|الحاضر|اليوم|الوقت الحالي|الوقت الحاضر|حاليا|حالياً|تاريخه|היום|כיום|עכשיו|הווה|נוכחי|اکنون|تاکنون|تا کنون|کنون|حال حاضر|حال|امروز'
)
const openWide =
	'至今|迄今|现在|現在|目前|当前|當前|今|現職|在籍中|継続中|현재|지금|재직 ?중|진행 ?중'
const article = '(?:(?:the|la|el|o|ao|au|le|il|den|der|alla|ad|ad|am)\\s+)?'
export const openEnd = `(?:${article}${openLatin}(?!\\p{L})|(?:${openWide})(?:まで|까지)?)`

export const dash = '[-‐‑‒–—−→~〜～⁓]'
const untilWord =
	"(?:(?:to|till?|until|through|thru|bis(?: zum)?|à|au|jusqu[’']à|jusqu[’']en|alla|al?|hasta|até|fino (?:ad?|al)|tot(?: en met)?|t\\/m|по|до|đến|tới|do|až|til|t\\.?o\\.?m\\.?|إلى|الى|حتى|עד|ועד|تا|الی)(?!\\p{L})|至|到|から|부터)"
export const until = `(?:${dash}+(?:\\s*${untilWord})?|${untilWord})`
export const since =
	'(?:since|from|starting|seit|ab|depuis|desde|dal?|sinds|vanaf|с|з|від|із|od|sedan|siden|från|fra|từ|منذ|من|از|מאז|自)'
/** Behind a date: from then on. */
export const onward =
	"(?:\\s+onwards?|['’](?:dan|den|tan|ten)\\s+(?:beri|bu yana)|\\s*(?:より|から|부터)(?!\\s*\\d))"
/** Before or behind a date that has not come yet. */
export const expected =
	'(?:expected(?: graduation)?(?: date)?|anticipated(?: graduation)?(?: date)?|exp\\.?|estimated|voraussichtlich|prévue?|previsto|prevista|verwacht|ожидается|预计|預計|予定|예정|متوقع|dự kiến|beklenen)'

/** How long something lasted, in brackets or behind a dot, as LinkedIn adds it to a range. */
const unit =
	'(?:years?|yrs?|months?|mos?|weeks?|jahre?|monate?|ans?|mois|años?|meses|mes|anos?|mês|anni|anno|mesi|mese|jaar|jaren|maand(?:en)?|лет|год(?:а)?|мес(?:\\.|яц(?:а|ев)?)?|роки?|років|місяц\\p{L}*|yil|ay|năm|tháng|lat[a]?|miesięc\\p{L}*|år|mån(?:ader)?|måneder|let|roky?|měsíc\\p{L}*|年|个月|個月|ヶ月|か月|년|개월|سنة|سنوات|شهر|أشهر|سال|ماه)'
export const duration = new RegExp(
	`^\\s*(?:[([（][^()[\\]（）]*\\d\\s*${unit}(?!\\p{L})[^()[\\]（）]*[)\\]）]|[·•|,]\\s*(?:\\d{1,2}\\s*${unit}(?!\\p{L}),?\\s*(?:and\\s+)?){1,2}(?=$|[·•|]|\\s+\\p{Lu}\\p{Ll}))`,
	'iu'
)
