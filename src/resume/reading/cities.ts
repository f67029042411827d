const latin = `London|Birmingham|Manchester|Leeds|Glasgow|Edinburgh|Liverpool|Bristol|Sheffield|Cardiff|Belfast|Leicester|Nottingham|Newcastle(?: upon Tyne)?|Southampton|Portsmouth|Brighton|Plymouth|Coventry|Bradford|Hull|Derby|Oxford|Cambridge|Aberdeen|Dundee|Swansea|Exeter|Norwich|Milton Keynes|Bournemouth|Doncaster|Wolverhampton|Stoke-on-Trent|Solihull|Halifax|Slough|Cork|Galway|Limerick|Dublin
New York(?: City)?|NYC|Los Angeles|Chicago|Houston|Philadelphia|San Antonio|San Diego|Dallas|San Jose|San Francisco|Seattle|Denver|Boston|Atlanta|Miami|Minneapolis|Detroit|Pittsburgh|Portland|Las Vegas|Baltimore|Milwaukee|Nashville|Sacramento|Cleveland|Orlando|Tampa|St\\.? Louis|New Orleans|Salt Lake City|Kansas City|Silicon Valley|Bay Area|Brooklyn|Manhattan|Toronto|Montr[eé]al|Vancouver|Calgary|Ottawa|Edmonton|Winnipeg|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Auckland|Christchurch
Berlin|Hamburg|München|Munich|Köln|Cologne|Frankfurt(?: am Main)?|Stuttgart|Düsseldorf|Leipzig|Dortmund|Essen|Bremen|Dresden|Hannover|Hanover|Nürnberg|Nuremberg|Duisburg|Bochum|Wuppertal|Bielefeld|Bonn|Münster|Karlsruhe|Mannheim|Augsburg|Wiesbaden|Braunschweig|Kiel|Aachen|Freiburg|Mainz|Lübeck|Erfurt|Rostock|Kassel|Potsdam|Heidelberg|Darmstadt|Regensburg|Würzburg|Lüneburg|Ulm|Wien|Vienna|Graz|Linz|Salzburg|Innsbruck|Zürich|Zurich|Genf|Genève|Geneva|Basel|Bern|Lausanne|Luzern
Paris|Marseille|Lyon|Toulouse|Nice|Nantes|Montpellier|Strasbourg|Bordeaux|Lille|Rennes|Reims|Grenoble|Dijon|Angers|Rouen|Tours|Nancy|Bruxelles|Brussels?|Brussel|Antwerpen|Antwerp|Gent|Liège|Luxembourg|Madrid|Barcelona|Valencia|Sevilla|Seville|Zaragoza|Málaga|Murcia|Bilbao|Alicante|Valladolid|Granada|Lisboa|Lisbon|Porto|Braga|Coimbra|Aveiro|Viseu|Faro
Roma|Rome|Milano|Milan|Napoli|Naples|Torino|Turin|Palermo|Genova|Genoa|Bologna|Firenze|Bari|Catania|Venezia|Venice|Verona|Padova|Trieste|Brescia|Parma|Modena|Amsterdam|Rotterdam|Den Haag|The Hague|Utrecht|Eindhoven|Groningen|Tilburg|Haarlem|Delft|Leiden|Nijmegen
Warszawa|Warsaw|Kraków|Krakow|Łódź|Wrocław|Poznań|Gdańsk|Szczecin|Lublin|Katowice|Gdynia|Praha|Prague|Brno|Ostrava|Bratislava|Budapest|Bucharest|București|Cluj-Napoca|Sofia|Athens|Thessaloniki|Belgrade|Beograd|Zagreb|Ljubljana|Vilnius|Kaunas|Riga|Tallinn|Helsinki|Tampere|Espoo|Stockholm|Göteborg|Gothenburg|Malmö|Oslo|Bergen|Trondheim|København|Copenhagen|Aarhus|Odense|Reykjavik
Moscow|Saint Petersburg|St\\.? Petersburg|Novosibirsk|Kyiv|Kiev|Kharkiv|Lviv|Odesa|Dnipro|Minsk|Istanbul|İstanbul|Ankara|İzmir|Izmir|Bursa|Antalya|Eskişehir|Konya|Adana|Gaziantep|Kocaeli|Hanoi|Hà Nội|Ha Noi|Hồ Chí Minh|TP\\.? ?Hồ Chí Minh|TP\\.? ?HCM|Ho Chi Minh(?: City)?|Đà Nẵng|Da Nang|Hải Phòng|Cần Thơ
Ciudad de México|Mexico City|CDMX|Guadalajara|Monterrey|Bogotá|Medellín|Cali|Lima|Santiago(?: de Chile)?|Buenos Aires|Rosario|Montevideo|Quito|Guayaquil|Caracas|São Paulo|Sao Paulo|Rio de Janeiro|Brasília|Belo Horizonte|Curitiba|Porto Alegre|Recife|Salvador|Fortaleza|Campinas|Florianópolis
Beijing|Shanghai|Shenzhen|Guangzhou|Hangzhou|Chengdu|Nanjing|Wuhan|Xi'an|Suzhou|Tianjin|Hong Kong|Taipei|Tokyo|Osaka|Kyoto|Yokohama|Nagoya|Fukuoka|Seoul|Busan|Incheon|Daejeon|Pohang|Singapore|Kuala Lumpur|Jakarta|Bangkok|Manila|Bangalore|Bengaluru|Mumbai|Delhi|New Delhi|Hyderabad|Chennai|Pune|Kolkata|Ahmedabad|Gurgaon|Gurugram|Noida|Karachi|Lahore|Islamabad|Dhaka|Colombo|Kathmandu
Dubai|Abu Dhabi|Sharjah|Doha|Riyadh|Jeddah|Kuwait City|Manama|Muscat|Amman|Beirut|Cairo|Alexandria|Casablanca|Rabat|Tunis|Algiers|Tel Aviv|Jerusalem|Haifa|Tehran|Isfahan|Shiraz|Tabriz|Mashhad|Lagos|Abuja|Nairobi|Accra|Johannesburg|Cape Town|Durban|Pretoria|Addis Ababa`

const cyrillic = `Москва|Санкт-Петербург|Новосибирск|Екатеринбург|Казань|Нижний Новгород|Челябинск|Самара|Омск|Ростов-на-Дону|Уфа|Красноярск|Воронеж|Пермь|Волгоград|Краснодар|Саратов|Тюмень|Томск|Тверь|Тула|Калининград|Сочи|Иркутск|Владивосток|Ярославль|Минск|Алматы|Астана|Киев|Київ|Харків|Харьков|Львів|Львов|Одеса|Одесса|Дніпро|Запоріжжя|Вінниця|Полтава|Чернівці|Івано-Франківськ`
const arabic = `دبي|أبوظبي|أبو ظبي|الشارقة|عجمان|العين|الرياض|جدة|مكة|الدمام|الخبر|المدينة المنورة|الدوحة|الكويت|المنامة|مسقط|عمان|عمّان|إربد|بيروت|دمشق|حلب|بغداد|البصرة|أربيل|القاهرة|الإسكندرية|الجيزة|الدار البيضاء|الرباط|تونس|الجزائر|طرابلس|الخرطوم|رام الله|غزة|تهران|اصفهان|شیراز|تبریز|مشهد|کرج|קום|תל אביב|ירושלים|חיפה|באר שבע|רמת גן|הרצליה|פתח תקווה|ראשון לציון`
const wide = `北京|上海|广州|深圳|杭州|成都|南京|武汉|西安|苏州|天津|重庆|长沙|郑州|青岛|宁波|合肥|厦门|济南|大连|沈阳|福州|东莞|佛山|无锡|珠海|昆明|哈尔滨|香港|澳门|臺北|台北|新北|高雄|台中|臺中|新竹|台南|東京|大阪|京都|横浜|名古屋|福岡|札幌|神戸|仙台|広島|千葉|川崎|埼玉|서울|부산|인천|대구|대전|광주|울산|수원|성남|판교|제주|세종`
const areas =
	'Россия|Российская Федерация|РФ|Україна|Украина|Беларусь|Казахстан|الإمارات(?: العربية المتحدة)?|السعودية|المملكة العربية السعودية|مصر|الأردن|قطر|لبنان|المغرب|سوريا|العراق|ایران|ישראל|中国|中國|日本|日本国|台灣|台湾|대한민국|한국|Việt Nam'

const one = [latin.replace(/\n/g, '|'), cyrillic, arabic].join('|')
const east =
	'(?:\\p{Script=Han}{2,4}(?:省|都|道|府|県|縣|自治区))?\\p{Script=Han}{1,4}[市區区县縣]|\\p{Script=Han}{2,3}[省都府県縣]|\\p{Script=Hangul}{2}(?:특별시|광역시)'
const town = new RegExp(
	`^(?:г\\.\\s?|м\\.\\s?|Greater )?(?:${one}|${wide}|${east})(?:\\s*[,，،]\\s*(?:${one}|${areas}|${wide}))?$`,
	'u'
)

/**
 * The text is a large city of Europe, the Americas, Asia, Africa or Australia in its
 * own script or in English, perhaps with its country; or ends in an East Asian word
 * for a city or province. Small towns and those that are mostly other words are none.
 */
export function isCity(text: string): boolean {
	return text.length <= 45 && town.test(text.trim())
}
