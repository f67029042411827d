import { table } from '../table'

export const civic = table(`
# domain
public administration = public sector, government, federal government, local government, public service, civil service, state government, administração pública, öffentliche verwaltung
public policy = policy analysis, policy development, policy research, policy knowledge, policy-making, policy making
legislation = legislative analysis, legislative affairs, statutes, statutory law, draft legislation, administrative rules
law = legal practice, legal advice, attorney, lawyer, counsel, legal counsel, legal experience, rechtsberatung, direito, 法律
legal research = legal analysis, analyze legal problems
legal writing = legal drafting, drafting contracts, briefs~, legal documents, legal instruments
litigation = trial experience, court proceedings, prosecution, prosecutorial experience, prosecutorial
criminal law = criminal justice, criminal offenses
investigations = investigation, investigative interviews, investigator, investigative
law enforcement = policing, police officer, enforcement processes
regulatory compliance = compliance, regulatory affairs, regulatory requirements, compliance monitoring, regulatory, compliance with regulations
election administration = elections, election law, election laws, voter registration, poll workers, campaign finance, campaign finance law, ballots
grants administration = grant administration, federal grants, HAVA!
public records = records requests, FOIA!
government contracting = government contracts, federal acquisition, federal contracts, FAR!~, acquisitions~, rfp, rfps, tenders
program evaluation = program analysis, program analyst, monitoring and evaluation
social work = social worker, social services, child welfare, youth work, sozialarbeit
emergency management = emergency preparedness, crisis management, emergency response
translation = translator, interpreting, interpretation services, localization, übersetzung, tradução, 翻译
journalism = journalist, reporter, news writing
library science = librarian, cataloging, archiving, archives
urban planning = land use planning, zoning
nonprofit management = non-profit, nonprofit, NGO!, NGOs!
military service = veteran leadership, armed forces
music = musician, music theory, music education
fitness instruction = personal trainer, personal training, sports coaching, fitness
psychology = psychologist, psychotherapy, behavioral science
chemistry = analytical chemistry, organic chemistry, hplc, chromatography
biology = molecular biology, microbiology, cell culture, biotechnology
physics
mathematics = applied mathematics, math skills, matemática
economics = econometrics, economist
# certificate
bar admission = licensed to practice law, state bar, bar license, admitted to the bar > law
security clearance = secret clearance, dod secret clearance, top secret clearance, ts/sci, clearance~
notary public = notary
21st Century IDEA Act = 21st century idea
OPEN Government Data Act = open data act
`)
