/** Cities, countries and regions that postings name without saying that it is a place. */
const names =
	'Berlin|Hamburg|München|Munich|Köln|Cologne|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dresden|Hannover|Nürnberg|Bremen|Essen|Dortmund|Wien|Vienna|Graz|Salzburg|Linz|Zürich|Zurich|Genf|Geneva|Genève|Basel|Bern|Lausanne|Paris|Lyon|Marseille|Toulouse|Nantes|Bordeaux|Lille|Strasbourg|Montpellier|Rennes|Nice|Grenoble|Bruxelles|Brussels|Antwerp|Antwerpen|Gent|Amsterdam|Rotterdam|Utrecht|Den Haag|Eindhoven|Madrid|Barcelona|Valencia|Sevilla|Seville|Málaga|Bilbao|Zaragoza|Lisboa|Lisbon|Porto|Roma|Rome|Milano|Milan|Torino|Turin|Napoli|Bologna|London|Manchester|Birmingham|Leeds|Glasgow|Edinburgh|Liverpool|Bristol|Cardiff|Belfast|Cambridge|Oxford|Dublin|Cork|Stockholm|Göteborg|Gothenburg|Malmö|Oslo|Bergen|København|Copenhagen|Aarhus|Helsinki|Tallinn|Riga|Vilnius|Warszawa|Warsaw|Kraków|Krakow|Wrocław|Gdańsk|Praha|Prague|Brno|Budapest|Bucharest|București|Sofia|Belgrade|Zagreb|Athens|Istanbul|İstanbul|Ankara|Izmir|Tel Aviv|Cairo|Dubai|Abu Dhabi|Doha|Riyadh|Jeddah|Kuwait City|Beirut|Amman|Casablanca|Lagos|Nairobi|Cape Town|Johannesburg|Accra|Mumbai|Delhi|New Delhi|Bangalore|Bengaluru|Hyderabad|Chennai|Pune|Kolkata|Karachi|Lahore|Dhaka|Singapore|Kuala Lumpur|Jakarta|Bangkok|Manila|Hanoi|Ha Noi|Ho Chi Minh City|Hong Kong|Taipei|Tokyo|Osaka|Seoul|Busan|Beijing|Shanghai|Shenzhen|Guangzhou|Hangzhou|Chengdu|Sydney|Melbourne|Brisbane|Perth|Adelaide|Auckland|Wellington|Toronto|Montréal|Montreal|Vancouver|Calgary|Ottawa|Mexico City|Ciudad de México|CDMX|Guadalajara|Monterrey|Bogotá|Medellín|Lima|Quito|Santiago|Buenos Aires|Montevideo|São Paulo|Rio de Janeiro|Belo Horizonte|Curitiba|Porto Alegre|Recife|Brasília|New York|New York City|NYC|Los Angeles|San Francisco|Chicago|Boston|Seattle|Austin|Denver|Atlanta|Miami|Dallas|Houston|Philadelphia|San Diego|Washington|Germany|Deutschland|Austria|Österreich|Switzerland|Schweiz|France|Spain|España|Portugal|Italy|Italia|United Kingdom|UK|Ireland|Netherlands|Belgium|Poland|India|Canada|Australia|Brazil|Brasil|Mexico|México|Москва|Санкт-Петербург|Новосибирск|Екатеринбург|Казань|Нижний Новгород|Минск|Київ|Киев|Алматы'
const unspaced =
	'北京|上海|深圳|广州|杭州|成都|武汉|南京|西安|苏州|重庆|天津|香港|台北|東京|東京都|大阪|大阪府|名古屋|福岡|横浜|京都|札幌|서울|부산|대구|인천|대전|광주|판교|دبي|أبوظبي|الرياض|جدة|القاهرة|الدوحة|الكويت|عمان|بيروت|بغداد|الدار البيضاء'

const known = new RegExp(`^(?:${names}|(?:${unspaced})市?)(?:[ ,/(].{0,40})?$`, 'u')
/** `80331 München`, `D-10115 Berlin`, `69003 Lyon`. */
const postcode = /^(?:[A-Z]{1,2}-)?\d{4,6} \p{Lu}[\p{L} .-]{1,40}$/u

/** Whether words are a place by themselves: a known one, or one with its postcode. */
export function isPlaceName(text: string): boolean {
	return known.test(text) || postcode.test(text)
}
