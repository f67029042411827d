import { table } from '../table'

export const cloud = table(`
# technical
AWS = amazon web services, aws cloud, aws services > cloud
Azure = microsoft azure, azure cloud > cloud
Google Cloud = gcp, google cloud platform > cloud
cloud = cloud computing, cloud infrastructure, cloud-based infrastructure, cloud platforms, cloud services, cloud technologies, cloud deployment, nuvem, 云计算, облачные технологии, クラウド, 클라우드, الحوسبة السحابية
cloud native = cloud-native > cloud
cloud security > cloud, information security
EC2 = amazon ec2 > AWS
S3 = amazon s3 > AWS
RDS = amazon rds > AWS
Lambda!~ = aws lambda > AWS, serverless
EKS = amazon eks > AWS, Kubernetes
ECS!~ = amazon ecs > AWS, containerization
Fargate > AWS, containerization
SQS = amazon sqs > AWS, message queues
CloudWatch = aws cloudwatch > AWS, monitoring
CloudFormation = aws cloudformation > AWS, Infrastructure as Code
IAM! = identity and access management
VPC = virtual private cloud
AKS! = azure kubernetes service > Azure, Kubernetes
GKE = google kubernetes engine > Google Cloud, Kubernetes
Security Groups = security group
Beanstalk = elastic beanstalk, beanstalkd
Cloudflare = cloudflare workers
Heroku
DigitalOcean = digital ocean
serverless = faas, functions as a service, server-less > cloud
DevOps = dev ops, devops engineer, devops practices, devops architecture, devops methodology
Site Reliability Engineering = SRE!, site reliability engineer, site reliability > DevOps
platform engineering > DevOps
CI/CD = ci cd, continuous integration, continuous delivery, continuous deployment, ci/cd pipelines, deployment pipelines, build pipelines, continuous integration and delivery, integração contínua, entrega contínua, integração e entrega contínua, 持续集成
containerization = containers, container, containerisation, container technologies, container orchestration, 容器
Docker = docker compose, dockerfile, docker swarm > containerization
Kubernetes = k8s, Kube!, kubernetes clusters > containerization
OpenShift = open shift > Kubernetes
Rancher! > Kubernetes
Helm!~ = helm charts > Kubernetes
Istio > service mesh
Linkerd > service mesh
service mesh = service meshes
Podman > containerization
Terraform = hashicorp terraform, terragrunt > Infrastructure as Code
Pulumi > Infrastructure as Code
Infrastructure as Code = infrastructure-as-code, IAC!
configuration management = configuration management tools
Ansible > configuration management, Infrastructure as Code
Chef!~ = chef infra, chef automate > configuration management
Puppet! > configuration management
SaltStack = salt stack > configuration management
Vagrant
Packer!
Jenkins > CI/CD
GitLab CI = gitlab ci/cd, gitlab-ci > CI/CD
GitHub Actions = github action > CI/CD
CircleCI = circle ci > CI/CD
Travis CI = travis, travisci > CI/CD
Bamboo!~ > CI/CD
TeamCity > CI/CD
Argo CD = argocd > CI/CD
GitOps > CI/CD
Azure DevOps = azure pipelines, TFS!, VSTS! > CI/CD
Git = git/github, version control with git, git版本 > version control
GitHub > Git
GitLab > Git
Bitbucket > Git
Subversion! = SVN! > version control
version control = source control, versioning, version control systems, controle de versões, controle de versão, 版本控制
Prometheus > monitoring
Grafana > monitoring, dashboards
Datadog = data dog > monitoring
New Relic = newrelic > monitoring
Nagios > monitoring
Zabbix > monitoring
Dynatrace > monitoring
OpenTelemetry = distributed tracing > monitoring
monitoring~ = monitoring tools, system monitoring, infrastructure monitoring, monitoring and alerting, monitoring and logging
log management = logging~, logging at scale, log analysis
ELK Stack = ELK!, elastic stack, logstash, kibana > log management, Elasticsearch
incident response = incident management, on-call, on call rotation, major incidents
high availability = high-availability, fault tolerance, fault-tolerant, zero downtime, zero-downtime
disaster recovery = disaster-recovery, business continuity, backup and recovery
auto-scaling = autoscaling, auto scaling
load balancing = load balancers, load balancer
HAProxy > load balancing
distributed systems = distributed system, distributed computing
system administration = sysadmin, systems administration, system administrator, systems administrator, linux administration, server administration, systemadministration, systemadministrator, administration système, administración de sistemas, системное администрирование, системный администратор, 系统管理, 운영체제 관리
Linux = gnu/linux, ubuntu, debian, centos, red hat, redhat, RHEL!, linux/unix > Unix
Unix = unix-like, posix, solaris, AIX!
Windows Server = windows servers > system administration
macOS = mac os
VMware = vmware vsphere, vsphere, esxi > virtualization
virtualization = virtual machines, hypervisor
Hyper-V > virtualization
Nginx
Apache HTTP Server = Apache!~, apache web server
networking~ = computer networking, computer networks, network administration, network engineering, networking concepts, network protocols, tcp/ip, routing and switching, 网络, netzwerktechnik, réseaux informatiques, redes informáticas, сетевые технологии, компьютерные сети, ネットワーク, 네트워크, الشبكات
DNS = dns management > networking
VPN = vpns > networking
firewalls = firewall > networking
SSL/TLS = ssl, TLS!, https
information security = infosec, it security, cybersecurity, cyber security, security principles, security best practices, computer security, segurança da informação, 网络安全, информационная безопасность, it-sicherheit, informationssicherheit, sécurité informatique, sécurité des systèmes d'information, seguridad informática, ciberseguridad, кибербезопасность, 信息安全, 情報セキュリティ, 정보 보안, أمن المعلومات
penetration testing = pen testing, pentesting, ethical hacking > information security
vulnerability management = vulnerability scanning, security scanning, vulnerability assessment > information security
security compliance = compliance tools, security controls, security audits > information security
SIEM! > information security
Consul!~ = hashicorp consul > service mesh
Vault!~ = hashicorp vault
FedRAMP > security compliance
FISMA > security compliance
NIST! = nist 800-53 > security compliance
ISO 27001 = iso/iec 27001, iso27001 > security compliance
SOC 2 = soc2, soc 2 compliance > security compliance
PCI! = pci dss, pci-dss > security compliance
HIPAA > regulatory compliance
SaaS = software as a service, software-as-a-service
software architecture = system architecture, systems architecture, solution architecture, application architecture, arquitetura de software, architecture design, softwarearchitektur, 系统架构, 架构设计
secure software architecture = secure software design > software architecture, information security
system design = systems design, system analysis
scalability = scalable systems, scalable applications
automation~ = process automation, automation tools, automation solutions, infrastructure automation, test and deployment automation
RPA! > automation
software testing = QA!, quality assurance testing, test cases, test plans, manual testing, software quality assurance, testes, 软件测试, softwaretests, tests logiciels, pruebas de software, тестирование, 测试, テスト!~
unit testing = unit tests, unit test, teste unitário, testes unitários, 单元测试 > software testing
integration testing = integration tests > software testing
E2E testing = end-to-end testing, end to end testing, e2e, e2e tests > software testing
acceptance testing = acceptance tests, user acceptance testing, UAT! > software testing
test automation = automated testing, automated tests, automation testing > software testing
TDD = test-driven development, test driven development > unit testing
BDD! = behavior-driven development, behaviour driven development > software testing
Selenium = selenium webdriver > test automation
Cypress! > test automation
Playwright! > test automation
Jest! > unit testing
JUnit > unit testing
PyTest > unit testing
code review = code reviews, peer review, peer reviews, revisão de código
debugging = debug, depuração, 调试
troubleshooting = troubleshoot, trouble shooting, trouble-shooting, fehlerbehebung
technical documentation = software documentation, technical writing, documenting code
technical support = it support, help desk, helpdesk, desktop support, service desk, it helpdesk, it-support, support technique, soporte técnico, техническая поддержка, техподдержка, 技术支持, テクニカルサポート, 기술 지원, الدعم الفني
low-code = low code, no-code, 低代码
cloud migration = cloud adoption > cloud
network security > information security, networking
application security = appsec > information security
Active Directory > system administration
Entra ID = azure ad > system administration
Apache Tomcat = tomcat > Java
observability > monitoring
Okta > identity management
Sentry!~ > monitoring
PagerDuty > incident response
SonarQube > code review
Burp Suite > penetration testing
OWASP > application security
threat modeling = threat modelling > information security
IDS/IPS = intrusion detection > network security
zero trust > information security
Cisco = cisco ios > networking
Juniper! > networking
Fortinet = fortigate > networking
Palo Alto firewalls > networking
Intune = microsoft intune > system administration
SCCM! > system administration
Azure Functions > Azure, serverless
Proxmox > virtualization
VoIP = SIP!~ > networking
load testing = performance testing > software testing
k6! > load testing
JMeter > load testing
Gatling > load testing
Appium > test automation
Robot Framework > test automation
Cucumber!~ = gherkin > BDD
log aggregation > log management
# domain
data privacy = data protection, datenschutz, protection des données, protección de datos
GDPR = DSGVO!, RGPD! > data privacy
LGPD > data privacy
`)
