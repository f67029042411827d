import type { PostingCase } from './case'

/** Postings in languages that the reader knows less of. */
export const farther: PostingCase[] = [
	{
		text: `Impiegato/a amministrativo/a
Azienda: Tipografia Montesole S.r.l.
Sede: Bologna

Chi siamo
Siamo una tipografia con quaranta anni di storia.

Mansioni
- Fatturazione attiva e passiva
- Gestione della prima nota

Requisiti
- Diploma di ragioneria
- Almeno 2 anni di esperienza nel ruolo
- Ottima conoscenza di Excel
- Buona conoscenza dell'inglese

Costituirà titolo preferenziale
- Conoscenza di SAP

Cosa offriamo
- Buoni pasto e orario flessibile`,
		title: 'Impiegato/a amministrativo/a',
		company: 'Tipografia Montesole S.r.l.',
		location: 'Bologna',
		language: 'it',
		years: 2,
		degree: 'secondary',
		must: ['Microsoft Excel', 'English'],
		nice: ['SAP'],
		doubtful: ['Accounting', 'Bookkeeping', 'Ragioneria'],
		boilerplate: ['Siamo una tipografia', 'Buoni pasto']
	},
	{
		text: `Verpleegkundige
Zorgcentrum De Wilgenhof – Zwolle

Over ons
Bij De Wilgenhof wonen 80 ouderen.

Wat ga je doen?
- Je verleent zorg aan bewoners
- Je deelt medicatie uit

Wat vragen wij?
- Een diploma Verpleegkunde (HBO)
- Minimaal 2 jaar werkervaring
- BIG-registratie
- Goede beheersing van het Nederlands

Pre
- Rijbewijs B

Wat bieden wij?
- Een contract voor onbepaalde tijd en reiskostenvergoeding

Solliciteren? Stuur je cv naar werk@wilgenhof.example.com.`,
		title: 'Verpleegkundige',
		company: 'Zorgcentrum De Wilgenhof',
		location: 'Zwolle',
		language: 'nl',
		years: 2,
		degree: 'bachelor',
		must: ['Dutch'],
		nice: ["Driver's license"],
		doubtful: ['Nursing', 'BIG-registratie', 'BIG', 'Verpleegkunde', 'HBO'],
		boilerplate: ['Bij De Wilgenhof', 'Een contract voor', 'Stuur je cv']
	},
	{
		text: `Stanowisko: Programista Java
Firma: Bursztyn Software Sp. z o.o.
Lokalizacja: Gdańsk

Twoje zadania
• Tworzenie nowych usług w architekturze mikroserwisów
• Udział w przeglądach kodu

Wymagania
• Minimum 3 lata doświadczenia w programowaniu w Java
• Bardzo dobra znajomość Spring Boot i SQL
• Znajomość Git i Docker
• Język angielski na poziomie B2

Mile widziane
• Doświadczenie z Kubernetes
• Znajomość Kotlin

Oferujemy
• Prywatną opiekę medyczną
• Kartę sportową`,
		title: 'Programista Java',
		company: 'Bursztyn Software Sp. z o.o.',
		location: 'Gdańsk',
		language: 'pl',
		years: 3,
		degree: null,
		must: ['Java', 'Spring Boot', 'SQL', 'Git', 'Docker', 'English'],
		nice: ['Kubernetes', 'Kotlin'],
		boilerplate: ['Prywatną opiekę', 'Kartę sportową']
	},
	{
		text: `Pozisyon: Dijital Pazarlama Uzmanı
Şirket: Mavi Kıyı Turizm A.Ş.
Konum: İzmir

İş Tanımı
- Sosyal medya hesaplarını yönetmek
- Google Ads kampanyalarını planlamak

Aranan Nitelikler
- Üniversitelerin ilgili bölümlerinden mezun
- En az 3 yıl deneyimli
- Google Analytics ve SEO bilgisine sahip
- İyi derecede İngilizce bilen

Tercih Sebebi
- Photoshop bilgisi

Sunduklarımız
- Yemek kartı ve özel sağlık sigortası`,
		title: 'Dijital Pazarlama Uzmanı',
		company: 'Mavi Kıyı Turizm A.Ş.',
		location: 'İzmir',
		language: 'tr',
		years: 3,
		degree: 'bachelor',
		must: ['Google Analytics', 'SEO', 'English'],
		nice: ['Adobe Photoshop'],
		boilerplate: ['Yemek kartı']
	},
	{
		text: `Tuyển dụng: Kỹ sư phần mềm
Công ty: Công ty TNHH Sen Xanh
Địa điểm: Đà Nẵng

Mô tả công việc
- Phát triển ứng dụng web bằng React và Node.js
- Viết tài liệu kỹ thuật

Yêu cầu
- Tốt nghiệp đại học chuyên ngành Công nghệ thông tin
- Ít nhất 2 năm kinh nghiệm với JavaScript
- Có kiến thức về MongoDB và Docker
- Tiếng Anh giao tiếp tốt

Ưu tiên
- Có kinh nghiệm với AWS

Quyền lợi
- Lương tháng 13 và bảo hiểm sức khỏe`,
		title: 'Kỹ sư phần mềm',
		company: 'Công ty TNHH Sen Xanh',
		location: 'Đà Nẵng',
		language: 'vi',
		years: 2,
		degree: 'bachelor',
		must: ['JavaScript', 'MongoDB', 'Docker', 'English'],
		nice: ['AWS'],
		doubtful: ['Information technology'],
		boilerplate: ['Lương tháng 13']
	},
	{
		text: `Projektledare inom bygg
Granfjäll Bygg AB söker en projektledare till kontoret i Umeå.

Arbetsuppgifter
- Planera och leda byggprojekt
- Ansvara för budget och tidplan

Vi söker dig som har
- högskoleexamen inom byggteknik
- minst 5 års erfarenhet som projektledare
- goda kunskaper i AutoCAD och Excel
- flytande svenska
- B-körkort

Meriterande
- Engelska
- Kunskaper i Revit

Vi erbjuder
- Friskvårdsbidrag och tjänstepension

Skicka din ansökan senast den 1 maj.`,
		title: 'Projektledare inom bygg',
		company: 'Granfjäll Bygg AB',
		location: 'Umeå',
		language: 'sv',
		years: 5,
		degree: 'bachelor',
		must: ['AutoCAD', 'Microsoft Excel', 'Swedish', "Driver's license"],
		nice: ['English', 'Revit'],
		doubtful: ['Byggteknik', 'Project management', 'Civil engineering'],
		boilerplate: ['Friskvårdsbidrag', 'Skicka din ansökan']
	}
]
