import { table } from '../table'

export const web = table(`
# technical
web development = web developer, web applications, web application development, web apps, web programming, desenvolvimento web, développement web, desarrollo web, webentwicklung, web开发, веб-разработка, webentwickler, développeur web, desarrollador web, تطوير الويب, ウェブ開発, web開発, 웹 개발
front-end development = frontend, front end, front-end, frontend development, frontend developer, front end developer, front-end developer, front-end engineering, frontend engineering, 前端, 前端开发, 前端技术, 前端工程化 > web development
back-end development = backend, back end, back-end, backend development, backend developer, back end developer, back-end developer, 后端, 后端开发, 后端语言 > web development
full-stack development = full stack, full-stack, fullstack, full stack developer, full stack development, 全栈 > front-end development, back-end development
React!~ = reactjs, react.js, react js, react hooks, react framework > JavaScript, front-end development
React Router = react-router > React
Redux = redux toolkit > React
MobX > React
Next.js = nextjs, next js > React
Gatsby! > React
Remix!~ > React
Angular = angularjs, angular.js, angular js, angular 2 > JavaScript, front-end development
Vue = vuejs, vue.js, vue js, vue 3 > JavaScript, front-end development
Vue Router = vue-router > Vue
Vuex > Vue
Nuxt = nuxt.js, nuxtjs > Vue
Svelte = sveltekit > JavaScript, front-end development
Ember = ember.js, emberjs > JavaScript
Backbone.js = backbonejs > JavaScript
jQuery > JavaScript
AJAX
Bootstrap!
Tailwind CSS = tailwind, tailwindcss > CSS
Material UI = material-ui
Storybook
webpack
Vite!
Babel!
npm
pnpm
Node.js = nodejs, node js, Node!~ > JavaScript, back-end development
Express!~ = express.js, expressjs, express js > Node.js
NestJS = nest.js > Node.js
Deno!
Mongoose! > MongoDB
Django = django rest framework > Python, back-end development
Flask! > Python, back-end development
FastAPI > Python, back-end development
Ruby on Rails = Rails!, ROR!, ruby-on-rails > Ruby, back-end development
Sinatra! > Ruby
Spring!~ = spring boot, springboot, spring framework, spring mvc, spring cloud > Java, back-end development
Hibernate! = jpa hibernate > Java
Laravel > PHP, back-end development
Symfony > PHP, back-end development
WordPress = word press
Drupal
Joomla
Magento
Shopify
ASP.NET = asp net, aspx, asp.net mvc > .NET, back-end development
Entity Framework > .NET
APIs = api, api development, web apis, api integration, desenvolvimento de apis, api gateways, 接口
API design = api designs, design of apis, api architecture > APIs
REST!~ = rest api, rest apis, restful, restful apis, restful api, restful services, restful web services, rest services > APIs
SOAP! = soap api, web services, webservices > APIs
gRPC > APIs
WebSockets = websocket
OAuth = oauth2, oauth 2.0 > authentication
OpenID Connect = oidc > authentication
authentication = SSO!, single sign-on, single sign on
Swagger = openapi, open api > APIs
Postman! > APIs
microservices = micro services, micro-services, microservice architecture, microservices architecture, microserviços, 微服务
message queues = message queue, message broker, message brokers, messaging queues, filas, queueing, 消息队列
RabbitMQ = rabbit mq > message queues
Kafka = apache kafka > message queues
ActiveMQ > message queues
caching = cache strategies, caching strategies, cache~, 缓存
responsive design = responsive web design, mobile-first, mobile first, responsive layouts, 响应式
web standards = web标准, web standard, w3c, w3c标准, w3c standards
web accessibility = wcag, accessibility standards, a11y, accessible design
browser compatibility = cross-browser, cross browser, cross-browser compatibility, 兼容性
performance optimization = performance tuning, performance optimisation, optimize performance, web performance, 性能优化, 性能调优
mobile web development = 移动端web开发, mobile web
SEO = search engine optimization, search engine optimisation, seo strategy
CMS = content management system, content management systems
component libraries = component library, 组件库, ui components, ui library
front-end architecture = 前端架构, front end architecture, frontend architecture > front-end development
client-side scripting = client side scripting > JavaScript
payment APIs = payment gateways, payment gateway, payment integration, gateways de pagamentos, stripe api
Yarn!~ > npm
JPA! > Java
Pinia > Vue
identity management = identity verification > authentication
SAML > authentication
MUI!
Astro!~
SolidJS > JavaScript
Three.js = threejs, webgl > JavaScript
tRPC > APIs
Prisma!~
Drizzle ORM
TypeORM
Vitest > unit testing
Spring Security > Spring
Hono!~
NATS! > message queues
Supabase
Contentful = headless cms > CMS
Strapi > CMS
TYPO3 = typo3 cms > CMS
Bun!~ > JavaScript
Section 508 = rehabilitation act, section 508 of the rehabilitation act > web accessibility
`)
