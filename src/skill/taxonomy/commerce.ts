import { table } from '../table'

export const commerce = table(`
# domain
sales = sales representative, selling, sales executive, inside sales, outside sales, field sales, sales experience, vendas, vertrieb, verkauf, ventas, vente, 销售, продажи, verkäufer, verkäuferin, vertriebserfahrung, vendedor, vendedora, продавец, продаж, مبيعات, 営業, 영업, 판매
B2B sales = b2b, business-to-business, enterprise sales > sales
B2C sales = b2c
retail = retail sales, store operations, retail management, einzelhandel, varejo, commerce de détail, venta al por menor, розничная торговля, 零售, تجزئة, 小売
lead generation = prospecting, lead qualification, outbound prospecting, sales prospecting, neukundenakquise, akquise, kaltakquise, prospection, prospección, поиск клиентов, 客户开发
account management = account manager, key accounts, key account management, client management, account executive, key-account-management, kundenmanagement, gestion de comptes, gestión de cuentas
customer relationship management = client relationships, customer relationships, client relations, customer relations, client relationship management
customer service = customer support, customer care, client service, client services, customer-facing, guest service, guest services, customer satisfaction, atendimento ao cliente, kundenservice, kundendienst, servicio al cliente, service client, 客户服务, kundenbetreuung, kundenberatung, kundenorientierung, relation client, atención al cliente, обслуживание клиентов, работа с клиентами, خدمة العملاء, 客服, 顧客対応, カスタマーサポート, 고객 응대, 고객 서비스
customer success = customer success manager, client onboarding, customer onboarding, customer retention
contact center = call center, call centre, contact centre, contact centers, call metrics, call handling
sales negotiation = negotiation, negotiations, negotiating, closing deals, deal closing, verhandlungsgeschick, verhandlungsführung, négociation, negociación, ведение переговоров, переговоры, التفاوض, 谈判, 交渉, 협상
pipeline management = sales pipeline, sales pipelines
sales strategy = sales planning, sales targets, sales quotas, sales quota, territory management
upselling = cross-selling, upsell, up-selling
point of sale = POS!, pos systems, cashier, cashiering
e-commerce = ecommerce, online store, online retail, amazon seller, onlinehandel, commerce en ligne, comercio electrónico, электронная коммерция, 电子商务, 电商, التجارة الإلكترونية
marketing = marketing manager, marketing strategy, marketing campaigns, marketing plans, marketing communications, 市场营销, маркетинг, mercadotecnia, تسويق, マーケティング, 마케팅, 营销
digital marketing = online marketing, internet marketing, marketing digital, performance marketing, growth marketing, online-marketing, marketing numérique, marketing en ligne, цифровой маркетинг, интернет-маркетинг, 数字营销, 网络营销, التسويق الرقمي, デジタルマーケティング, 디지털 마케팅 > marketing
content marketing = content strategy, content creation, content development, content writing, content production, inbound marketing > marketing
copywriting = copywriter, ad copy, web copy
editing = copy editing, copyediting, proofreading, proofread, editorial
blogging = blog posts, blog writing, blog content, blog articles
storytelling = narrative writing
email marketing = e-mail marketing, email campaigns, drip campaigns > digital marketing
social media = social media marketing, social media management, social media channels, social media platforms, social media strategy, redes sociais, soziale medien, réseaux sociaux, социальные сети, SMM!, 社交媒体, 新媒体运营, وسائل التواصل الاجتماعي > digital marketing
paid advertising = PPC!, pay-per-click, paid search, SEM!, paid social, search engine marketing > digital marketing
keyword research > SEO
marketing automation = marketing automation tools > digital marketing
campaign management = campaigns, campaign planning
conversion rate optimization = CRO!~, conversion optimization, landing pages, landing page
brand management = brand strategy, brand awareness, brand positioning > marketing
public relations = PR!~, media relations, media inquiries, öffentlichkeitsarbeit, relations publiques, relations presse, relaciones públicas, связи с общественностью, 公关
event planning = event management, events~, event coordination, organize events, organizing events, conference planning, eventmanagement, event support, veranstaltungsorganisation, événementiel, organización de eventos, 活动策划
community management = community manager, community engagement, community building, online communities, community outreach
influencer marketing = affiliate marketing > digital marketing
advertising = ad campaigns, media planning
moderation = content moderation, community moderation
outreach = community relations, public outreach
fundraising = donor relations, donations
merchandising = visual merchandising, product displays > retail
newsletters = newsletter > email marketing
cold calling = cold calls > lead generation
press releases = press release > public relations
cash handling = handling cash, cash register, till operation, kassieren, kassenführung
trade marketing = channel marketing > marketing
market segmentation = customer segmentation > marketing
product marketing > marketing
loyalty programs = loyalty program
pricing = pricing strategy, price calculation
contract sales = tender management, ausschreibungen
complaint handling = complaints management, handling complaints, reklamationsbearbeitung, beschwerdemanagement
store management = filialleitung, store manager > retail
shelf stocking = stocking shelves, restocking, replenishment, warenverräumung
loss prevention = shrinkage control
telesales = telemarketing, telephone sales, telefonverkauf > sales
field service = außendienst, field representative
inside sales support = innendienst, vertriebsinnendienst, sales support > sales
sales forecasting = sales forecasts > sales
presales = pre-sales, solution selling, consultative selling > sales
crisis communication = crisis communications > public relations
corporate communications = internal communications, unternehmenskommunikation
podcasting = podcast production
media buying > advertising
# tool
Salesforce = SFDC!, salesforce crm > CRM
HubSpot > CRM, marketing automation
Zoho = zoho crm > CRM
CRM = crm software, crm systems, crm system, crm tools
Marketo > marketing automation
Mailchimp = mail chimp > email marketing
Google Search Console > SEO
SEMrush > SEO
Hootsuite > social media
Zendesk > customer service
Intercom!~ > customer service
LinkedIn Sales Navigator
YouTube
Google Ads = adwords, google adwords > paid advertising
Ahrefs > SEO
Moz! > SEO
Buffer!~ > social media
Salesforce Marketing Cloud > Salesforce, marketing automation
Pardot > Salesforce, marketing automation
Pipedrive > CRM
Klaviyo > email marketing
ActiveCampaign! > email marketing
Brevo > email marketing
Google Tag Manager = gtm container > web analytics
Meta Ads = meta ads manager, facebook ads, instagram ads > paid advertising
TikTok
Instagram > social media
LinkedIn~ > social media
Freshdesk > customer service
Sprout Social > social media
PrestaShop > e-commerce
WooCommerce > e-commerce
Lightspeed POS = square pos > point of sale
`)
