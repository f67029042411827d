/** Legal forms beyond those the lexicon has for all; the surest signs of a firm. */
export const legalForms =
	'lda|ltda|eireli|s\\.?a\\.? de c\\.?v|s\\.? ?de r\\.?l|a\\.?ş|şti|sp\\. ?z ?o\\.? ?o|sp\\. ?[kj]|s\\.r\\.o|kft|zrt|d\\.o\\.o|gbr|kgaa|eg(?=$)|oü|uab|s\\.?c\\.?a|eurl|sasu|vof|тов|тзов|фоп|прат|зат|фгуп|tnhh|công ty(?: tnhh| cổ phần)?|בע["״]?מ|شرکت'

export const organizationWords =
	'rechtsanwälte|kanzlei|verlag|verein|werkstatt|apotheke|krankenhaus|praxis|pflegeheim|gemeinde|stadtwerke|landratsamt|cabinet|hôpital|clinique|mairie|pharmacie|imprimerie|librairie|éditions|ayuntamiento|clínica|farmacia|construcciones|prefeitura|câmara municipal|construções|ospedale|comune di|cooperativa|studio legale|azienda|ziekenhuis|gemeente|stichting|vereniging|szpital|spółka|urząd|fundacja|sklep|больница|поликлиника|аптека|фабрика|магазин|агентство|министерство|администрация|лікарня|міністерство|підприємство|hastanesi|bankası|belediyesi|holding|sanayi|ticaret|bakanlığı|tập đoàn|ngân hàng|bệnh viện|مصنع|بیمارستان|بانک|کارخانه|موسسه|مؤسسه|وزارت|שירותי|בנק|בית חולים|חברת|משרד|עיריית|עמותת'

export const organizationSigns =
	'股份|醫院|銀行|基金會|基金会|事务所|事務所|出版社|商店|研究中心|商事|製作所|工業|製薬|電機|有限会社|合同会社|市役所|クリニック|병원|재단|협회|사무소|공사|센터|㈜|\\(주\\)'

export const schoolWords =
	'uniwersytet\\p{L}*|politechnika|akademia|szkoła|liceum|technikum|університет|академія|інститут|ліцей|гімназія|коледж|üniversitesi|üniversite|lisesi|meslek yüksekokulu|yüksekokulu|fakültesi|enstitüsü|koleji|đại học|cao đẳng|học viện|trường|دانشگاه|دانشکده|دبیرستان|هنرستان|אוניברסיטת|ה?אוניברסיטה|ה?מכללה|מכללת|ה?טכניון|בית ספר|תיכון|universitet\\p{L}*|högskola\\p{L}*|skola|høgskole\\p{L}*|høyskole\\p{L}*|vysoká škola|gymnázium|institute|institutes|(?:centro|scuola) di formazione\\p{L}*|berufsschule|berufskolleg|musikschule|volkshochschule|vhs|roc|lyceum|ifp'

export const degreeWords =
	'licencjat|magister\\p{L}*|mgr|inż|matura|doktorat|(?:ön |yüksek )?lisans|doktora|cử nhân|thạc sĩ|tiến sĩ|tốt nghiệp|کارشناسی(?: ارشد)?|دکتری|دکترا|دیپلم|لیسانس|فوق لیسانس|کاردانی|תואר(?: ראשון| שני| שלישי)?|בגרות|דוקטורט|магістр\\p{L}*|доктор(?: наук| философии)|молодший спеціаліст|propedeuse|vwo|havo|mbo|hbo|perito|triennale|ausbildung|weiterbildung|meister(?:schule|prüfung|brief)|fachoberschulreife|fachhochschulreife|hochschulreife|realschulabschluss|vocational|nvq|btec|gcse|gcses|g\\.?c\\.?e\\.?(?: (?:advanced|ordinary) level)?|o[- ]levels?|a[- ]levels?|fp ii|ciclo formativo|pós-graduação|tecnólogo|especialização'

export const degreeSigns = '博士后|大专|大專|副学士|学位|學位|학위|석사과정|전문학사'
