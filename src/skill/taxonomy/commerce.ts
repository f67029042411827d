import { table } from '../table'

export const commerce = table(`
# domain
sales = sales representative, selling, sales executive, inside sales, outside sales, field sales, sales experience, vendas, vertrieb, verkauf, ventas, vente, 销售, продажи
B2B sales = b2b, business-to-business, enterprise sales > sales
B2C sales = b2c
retail = retail sales, store operations, retail management, einzelhandel, varejo
lead generation = prospecting, lead qualification, outbound prospecting, sales prospecting
account management = account manager, key accounts, key account management, client management, account executive
customer relationship management = client relationships, customer relationships, client relations, customer relations, client relationship management
customer service = customer support, customer care, client service, client services, customer-facing, guest service, guest services, customer satisfaction, atendimento ao cliente, kundenservice, kundendienst, servicio al cliente, service client, 客户服务
customer success = customer success manager, client onboarding, customer onboarding, customer retention
contact center = call center, call centre, contact centre, contact centers, call metrics, call handling
sales negotiation = negotiation, negotiations, negotiating, closing deals, deal closing
pipeline management = sales pipeline, sales pipelines
sales strategy = sales planning, sales targets, sales quotas, sales quota, territory management
upselling = cross-selling, upsell, up-selling
point of sale = POS!, pos systems, cashier, cashiering
e-commerce = ecommerce, online store, online retail, amazon seller
marketing = marketing manager, marketing strategy, marketing campaigns, marketing plans, marketing communications, 市场营销, маркетинг
digital marketing = online marketing, internet marketing, marketing digital, performance marketing, growth marketing > marketing
content marketing = content strategy, content creation, content development, content writing, content production, inbound marketing > marketing
copywriting = copywriter, ad copy, web copy
editing = copy editing, copyediting, proofreading, proofread, editorial
blogging = blog posts, blog writing, blog content, blog articles
storytelling = narrative writing
email marketing = e-mail marketing, email campaigns, drip campaigns > digital marketing
social media = social media marketing, social media management, social media channels, social media platforms, social media strategy, redes sociais > digital marketing
paid advertising = PPC!, pay-per-click, paid search, facebook ads, SEM!, paid social, search engine marketing > digital marketing
keyword research > SEO
marketing automation = marketing automation tools > digital marketing
campaign management = campaigns, campaign planning
conversion rate optimization = CRO!~, conversion optimization, landing pages, landing page
brand management = brand strategy, brand awareness, brand positioning > marketing
public relations = PR!~, media relations, media inquiries
event planning = event management, events~, event coordination, organize events, organizing events, conference planning, eventmanagement, event support
community management = community manager, community engagement, community building, online communities, community outreach
influencer marketing = affiliate marketing > digital marketing
advertising = ad campaigns, media planning, media buying
moderation = content moderation, community moderation
outreach = community relations, public outreach
fundraising = donor relations, donations
merchandising = visual merchandising, product displays > retail
newsletters = newsletter > email marketing
cold calling = cold calls > lead generation
press releases = press release > public relations
cash handling = handling cash, cash register, till operation, kassieren, kassenführung
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
`)
