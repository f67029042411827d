import { table } from '../table'

export const civic = table(`
# domain
public administration = public sector, government, federal government, local government, public service, civil service, state government, administração pública, öffentliche verwaltung, verwaltungsrecht, kommunalverwaltung, öffentlicher dienst, administration publique, fonction publique, administración pública, государственная служба, госслужба, 公共管理, 行政机关, الإدارة العامة
public policy = policy analysis, policy development, policy research, policy knowledge, policy-making, policy making
legislation = legislative analysis, legislative affairs, draft legislation, administrative rules
law = legal practice, legal advice, attorney, lawyer, counsel, legal counsel, legal experience, rechtsberatung, direito, 法律, jurist, volljurist, rechtsanwalt, juriste, avocat, abogado, юрист, юриспруденция, право!~, 律师, 法务, القانون, محامي, 法務, 법률
legal research
legal writing = legal drafting, drafting contracts, briefs~, legal documents, legal instruments
litigation = trial experience, court proceedings
criminal law = criminal justice, criminal offenses
investigations = investigation, investigator, investigative
law enforcement = policing, police officer
regulatory compliance = compliance, regulatory affairs, regulatory requirements, compliance monitoring, regulatory, compliance with regulations
election administration = elections, voter registration, poll workers, ballots
grants administration = grant administration, federal grants, HAVA!
public records = records requests, FOIA!
government contracting = government contracts, federal acquisition, federal contracts, FAR!~, acquisitions~
program evaluation = program analysis, program analyst, monitoring and evaluation
social work = social worker, social services, youth work, sozialarbeit, sozialpädagogik, sozialpädagoge, soziale arbeit, travail social, assistant social, trabajo social, trabajador social, социальная работа, 社会工作, 社工
emergency management = emergency preparedness, crisis management, emergency response
translation = translator, interpreting, interpretation services, localization, übersetzung, tradução, 翻译, übersetzer, dolmetschen, traduction, traducteur, traducción, перевод, переводчик, ترجمة, 通訳, 翻訳, 번역
library science = librarian, cataloging, archiving, archives
urban planning
nonprofit management = non-profit, nonprofit, NGO!, NGOs!
military service = veteran leadership, armed forces
music = musician, music theory, music education
fitness instruction = personal trainer, personal training, sports coaching, fitness
psychology = psychologist, psychotherapy, behavioral science
chemistry = analytical chemistry, organic chemistry
biology
mathematics = applied mathematics, math skills, matemática
economics = economist
microbiology > biology
molecular biology > biology
biotechnology = biotech > biology
econometrics > economics, statistics
legal analysis = analyze legal problems > legal research
prosecution = prosecutorial experience, prosecutorial > litigation
election law = election laws > election administration
campaign finance = campaign finance law > election administration
enforcement processes > law enforcement
investigative interviews > investigations
statutory law = statutes > legislation
child welfare = child protection, jugendhilfe > social work
zoning = land use planning > urban planning
journalism = journalist, reporter, news writing
contract law = contract drafting, vertragsrecht
corporate law = company law, gesellschaftsrecht > law
intellectual property = patents, trademarks, patent law
family law > law
labor relations law = arbeitsrecht, droit du travail > employment law
tax law = steuerrecht > law
immigration law > law
civil procedure = civil litigation > litigation
e-discovery = ediscovery, document review > litigation
mediation = arbitration, dispute resolution
paralegal work = paralegal, legal assistant
court interpreting > translation
benefits casework = eligibility determination, sozialrecht
crisis intervention = de-escalation
safeguarding = child safeguarding, kinderschutz
disability support = support worker, behindertenhilfe, eingliederungshilfe
community development = community organizing
public procurement = vergaberecht, marchés publics > procurement
permit processing = baurecht, building permits
firefighting = firefighter, fire suppression
border control
crime prevention = patrol duties
correctional services = corrections officer
archival research = museum curation, curator
geology = geotechnical engineering, hydrology
ecology = wildlife biology
physics = physicist, physik
materials science = metallurgy, materials engineering
RFP = rfps, request for proposals, requests for proposals, tenders
# certificate
bar admission = licensed to practice law, state bar, bar license, admitted to the bar > law
security clearance = secret clearance, dod secret clearance, top secret clearance, ts/sci, clearance~
notary public = notary
21st Century IDEA Act = 21st century idea
OPEN Government Data Act = open data act
# technical
HPLC = chromatography > chemistry
cell culture > biology
mass spectrometry = lc-ms, gc-ms > chemistry
spectroscopy > chemistry
NMR! > spectroscopy
FTIR! > spectroscopy
flow cytometry > biology
western blot = western blotting > molecular biology
ELISA! > molecular biology
CRISPR = gene editing > molecular biology
sequencing~ = next-generation sequencing, NGS!, dna sequencing > molecular biology
microscopy = electron microscopy, confocal microscopy
cleanroom = clean room
GLP! = good laboratory practice
# tool
Westlaw > legal research
LexisNexis = lexis nexis > legal research
Clio!~
LIMS! > laboratory techniques
`)
