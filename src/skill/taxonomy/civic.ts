import { table } from '../table'

export const civic = table(`
# domain
public administration = public sector, government, federal government, local government, public service, civil service, state government, administração pública, öffentliche verwaltung
public policy = policy analysis, policy development, policy research, policy knowledge, policy-making, policy making
legislation = legislative analysis, legislative affairs, draft legislation, administrative rules
law = legal practice, legal advice, attorney, lawyer, counsel, legal counsel, legal experience, rechtsberatung, direito, 法律
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
government contracting = government contracts, federal acquisition, federal contracts, FAR!~, acquisitions~, rfp, rfps, tenders
program evaluation = program analysis, program analyst, monitoring and evaluation
social work = social worker, social services, youth work, sozialarbeit
emergency management = emergency preparedness, crisis management, emergency response
translation = translator, interpreting, interpretation services, localization, übersetzung, tradução, 翻译
library science = librarian, cataloging, archiving, archives
urban planning
nonprofit management = non-profit, nonprofit, NGO!, NGOs!
military service = veteran leadership, armed forces
music = musician, music theory, music education
fitness instruction = personal trainer, personal training, sports coaching, fitness
psychology = psychologist, psychotherapy, behavioral science
chemistry = analytical chemistry, organic chemistry
biology
physics
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
# certificate
bar admission = licensed to practice law, state bar, bar license, admitted to the bar > law
security clearance = secret clearance, dod secret clearance, top secret clearance, ts/sci, clearance~
notary public = notary
21st Century IDEA Act = 21st century idea
OPEN Government Data Act = open data act
# technical
HPLC = chromatography > chemistry
cell culture > biology
`)
