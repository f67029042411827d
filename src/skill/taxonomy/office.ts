import { table } from '../table'

export const office = table(`
# tool
Microsoft Office = ms office, office 365, microsoft 365, office suite, pacote office, ms-office, microsoft office suite, m365, ms-office-kenntnisse, office-kenntnisse, office-anwendungen, pack office, suite office, paquete office, пакет ms office, 办公软件, مايكروسوفت أوفيس, 오피스
Excel!~ = microsoft excel, ms excel, advanced excel, excel spreadsheets > spreadsheets
Word!~ = microsoft word, ms word
PowerPoint = power point, microsoft powerpoint, ms powerpoint
Outlook!~ = microsoft outlook, ms outlook
Microsoft Access = ms access, access database, access databases
OneNote = one note
SharePoint = share point, microsoft sharepoint
Microsoft Teams = ms teams
Google Workspace = g suite, gsuite, google docs, google drive, google apps
Google Sheets > spreadsheets
spreadsheets = spreadsheet, spreadsheet software, tabellenkalkulation, tableur, hojas de cálculo, электронные таблицы, 表計算
Slack!~
Zoom!~ = zoom meetings
video conferencing = videoconferencing
DocuSign
Dropbox
typing = touch typing, typing speed, WPM!
# certificate
PMP! = project management professional, pmp certification > project management
PRINCE2 = prince 2 > project management
CAPM! > project management
Certified ScrumMaster = CSM!, certified scrum master, PSM! > Scrum
CSPO = certified scrum product owner > Scrum, product management
ITIL = itil foundation
Six Sigma Green Belt = green belt > Six Sigma
Six Sigma Black Belt = black belt > Six Sigma
AWS Certified Solutions Architect = aws solutions architect, aws certified > AWS
AWS Certified DevOps Engineer = aws devops engineer > AWS, DevOps
AWS Certified Developer = aws developer associate > AWS
Azure Administrator = az-104, azure fundamentals, az-900 > Azure
Azure DevOps Engineer Expert = azure devops solution certification, az-400 > Azure, DevOps
Google Cloud certification = google cloud certified, professional cloud architect > Google Cloud
CKA! = certified kubernetes administrator > Kubernetes
CKAD = certified kubernetes application developer > Kubernetes
Docker Certified Associate = DCA! > Docker
CCNA = cisco certified > networking
CompTIA Security+ = security+ > information security
CompTIA A+ = comptia > technical support
CompTIA Network+ = network+ > networking
CISSP > information security
CISA! = certified information systems auditor > auditing, information security
CISM! > information security
CEH! = certified ethical hacker > penetration testing
Oracle Certified Professional = OCP!, oracle certified
Microsoft Certified = mcsa, mcse, MCP!
Salesforce Certified Administrator = salesforce administrator > Salesforce
SHRM-CP = shrm-scp, shrm > human resources
CIPD > human resources
Google Analytics certification = google analytics certified > web analytics
HubSpot certification > HubSpot
CBAP > business analysis
APICS = CSCP!, CPIM! > supply chain
IELTS > English
TOEFL > English
OSHA 10 = osha 30, osha certification > health and safety
community manager certification = community manager training
CCNP > CCNA
PHR! = sphr > human resources
# technical
pivot tables = pivot table > Excel
VLOOKUP = vlookups, xlookup > Excel
`)
