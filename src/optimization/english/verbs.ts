import { lemmasOf } from './lexicon/forms'

/**
 * The verbs of work, and their forms. Only verbs listed here are ever conjugated: a word
 * that is not known is left as the person wrote it.
 */

const regular = `
accelerate accept accommodate accompany accomplish account achieve acquire act activate adapt add address adjust
administer adopt advance advertise advise advocate aid align allocate analyze analyse answer anticipate apply appoint appraise
approve arbitrate architect archive arrange assemble assess assign assist assure attain attend attract audit
author authorize automate back balance bill book boost brief broaden budget calculate calibrate capture care
cash catalog categorize centralize chair champion change chart check clarify classify clean clear climb close coach
code coordinate collaborate collate collect combine communicate compare compile complete comply compose compute
conceive conceptualize conduct configure connect consolidate construct consult contact contain continue contract
contribute control convert convince cook copy correct correlate counsel craft create cultivate customize
debug decide decrease define delegate deliver demonstrate deploy design detect determine develop devise diagnose
digitize direct discover dispatch dispense display dissect distribute diversify document double draft earn
edit educate elaborate eliminate employ enable encourage enforce engage engineer enhance enlarge enlist enrich ensure
enter entertain establish estimate evaluate examine exceed execute exhibit expand expedite experiment explain explore
export extend extract fabricate facilitate file finalize finance fix forge form formalize format formulate
foster found fulfill fund gain gather generate govern grade greet guard guide handle harmonize head help
hire host identify illustrate implement import improve improvise increase index influence inform initiate
innovate inspect inspire install institute instruct insure integrate interface interpret interview introduce
inventory investigate invite invoice issue join judge justify label launch lecture lessen lift limit link liaise
listen load lobby localize locate log lower maintain manage manufacture map market maximize measure mediate
mentor merge migrate mine minimize mitigate model moderate modernize modify monitor motivate move multiply
navigate negotiate normalize note notify number nurse nurture observe obtain offer open operate optimize orchestrate
order organize orient originate outline overhaul own pack package paint participate partner perform persuade
photograph pick pilot pioneer place plan plot poll port post practice predict prepare prescribe present preserve
prevent price print prioritize process procure produce profile program project promote propose protect
prototype provide provision publicize publish pull purchase push qualify query raise rank rate reach realize
recommend reconcile record recruit rectify redesign reduce reengineer refactor refer refine reform register
regulate rehabilitate reinforce release relocate remodel remove render renew renovate reorganize repair replace replenish
replicate report represent request research reserve resolve respond restock restore restructure retain
retrieve review revise revitalize rotate route sample save scale scan schedule screen script
search secure select separate serve service settle shape share ship simplify simulate sketch solve sort source
specify sponsor staff stage standardize start stock store streamline strengthen structure study
subcontract submit succeed suggest summarize supervise supply support surpass survey sustain synthesize systematize
cover carry chase look talk listen call phone telephone email mail stack shelve refill label tag cater season chop bake grill wire rewire cable weld solder
lay pour dig excavate paint decorate plaster tile assemble dismantle mow prune harvest irrigate feed bathe lift hoist comfort reassure calm entertain seat usher
register enroll admit discharge escort signpost safeguard mediate reconcile invoice refund reimburse bank deposit tally count weigh mix blend taste garnish
photocopy type key retouch illustrate animate typeset subtitle caption interpret localize pitch quote demo upsell negotiate forecast segment cluster visualize cleanse
recoup salvage reclaim regain rank score mark tutor rehearse refuel unload strap fasten haul tow park inspect
discuss match remind polish sew spray sweep mop vacuum disinfect sanitize
tabulate tackle tailor target test tighten total track trade train transcribe transfer transform transition
translate transport triage trim triple tune tutor type uncover unify update upgrade use utilize
validate value verify view visit visualize volunteer warn wash watch weigh welcome widen work wrap
`

/** base: past, gerund where the rules would get it wrong. */
const irregular: Record<string, [past: string, gerund?: string]> = {
	be: ['was'],
	begin: ['began', 'beginning'],
	bring: ['brought'],
	build: ['built'],
	buy: ['bought'],
	choose: ['chose'],
	cut: ['cut', 'cutting'],
	deal: ['dealt'],
	do: ['did'],
	draw: ['drew'],
	drive: ['drove'],
	find: ['found'],
	forecast: ['forecast'],
	get: ['got', 'getting'],
	give: ['gave'],
	go: ['went'],
	grow: ['grew'],
	hear: ['heard'],
	hold: ['held'],
	input: ['input', 'inputting'],
	keep: ['kept'],
	lead: ['led'],
	learn: ['learned'],
	leave: ['left'],
	make: ['made'],
	meet: ['met'],
	oversee: ['oversaw', 'overseeing'],
	pay: ['paid'],
	proofread: ['proofread'],
	put: ['put', 'putting'],
	rebuild: ['rebuilt'],
	rewrite: ['rewrote'],
	run: ['ran', 'running'],
	see: ['saw', 'seeing'],
	seek: ['sought'],
	sell: ['sold'],
	send: ['sent'],
	set: ['set', 'setting'],
	shoot: ['shot'],
	sit: ['sat', 'sitting'],
	speak: ['spoke'],
	spend: ['spent'],
	sweep: ['swept'],
	take: ['took'],
	teach: ['taught'],
	tell: ['told'],
	think: ['thought'],
	troubleshoot: ['troubleshot'],
	undertake: ['undertook'],
	win: ['won', 'winning'],
	tow: ['towed'],
	lay: ['laid'],
	feed: ['fed'],
	write: ['wrote']
}

/** Regular verbs that double their last letter. */
const doubling = new Set([
	'ship',
	'plan',
	'stop',
	'map',
	'log',
	'debug',
	'refer',
	'submit',
	'program',
	'plot',
	'scan',
	'trim',
	'wrap',
	'transfer',
	'format',
	'permit',
	'commit',
	'equip',
	'tag',
	'tap',
	'drop',
	'mop',
	'swap'
])

export type Verb = { base: string; past: string; gerund: string; third: string }

function conjugate(base: string): Verb {
	const [past, gerund] = irregular[base] ?? []
	return {
		base,
		past: past ?? regularPast(base),
		gerund: gerund ?? regularGerund(base),
		third: regularThird(base)
	}
}

function regularPast(base: string): string {
	if (base.endsWith('e')) return `${base}d`
	if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
	return doubling.has(base) ? `${base}${base.at(-1)}ed` : `${base}ed`
}

function regularGerund(base: string): string {
	if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`
	return doubling.has(base) ? `${base}${base.at(-1)}ing` : `${base}ing`
}

function regularThird(base: string): string {
	if (/(s|x|z|ch|sh|o)$/.test(base)) return `${base}es`
	return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

const bases = new Set([
	...regular.split(/\s+/).filter((word) => word !== ''),
	...Object.keys(irregular)
])
const verbs = [...bases].map(conjugate)
const byGerund = new Map(verbs.map((verb) => [verb.gerund, verb]))
const byPast = new Map(verbs.map((verb) => [verb.past, verb]))
const byBase = new Map(verbs.map((verb) => [verb.base, verb]))
const byAny = new Map([
	...verbs.map((verb): [string, Verb] => [verb.third, verb]),
	...byGerund,
	...byPast,
	...byBase
])

/** The verb whose -ing form this is: `maintaining`. */
export function verbOfGerund(word: string): Verb | undefined {
	return byGerund.get(word.toLowerCase())
}

/** The verb whose past this is: `maintained`. */
export function verbOfPast(word: string): Verb | undefined {
	return byPast.get(word.toLowerCase())
}

/** The verb whose plain form this is: `maintain`. */
export function verbOfBase(word: string): Verb | undefined {
	return byBase.get(word.toLowerCase())
}

/** The verb that has this form, whichever it is. `found` is taken as the past of `find`. */
export function verbOf(word: string): Verb | undefined {
	const lower = word.toLowerCase()
	return lower === 'found' ? byPast.get(lower) : byAny.get(lower)
}

/** Nouns of work as in "responsible for the maintenance of …", and their verbs. */
const nouns: Record<string, string> = {
	administration: 'administer',
	analysis: 'analyze',
	configuration: 'configure',
	coordination: 'coordinate',
	creation: 'create',
	delivery: 'deliver',
	deployment: 'deploy',
	development: 'develop',
	evaluation: 'evaluate',
	execution: 'execute',
	implementation: 'implement',
	installation: 'install',
	integration: 'integrate',
	maintenance: 'maintain',
	management: 'manage',
	migration: 'migrate',
	operation: 'operate',
	optimization: 'optimize',
	organization: 'organize',
	preparation: 'prepare',
	production: 'produce',
	recruitment: 'recruit',
	supervision: 'supervise'
}

/** The verb whose noun this is: `maintenance`. */
export function verbOfNoun(word: string): Verb | undefined {
	const lower = word.toLowerCase()
	return Object.hasOwn(nouns, lower) ? verbOfBase(nouns[lower] ?? '') : undefined
}

/**
 * Verbs that claim something of their own: authorship, a first, a decision, a success, power over
 * others or an effect. One of these may never stand in for another verb.
 */
const claiming = new Set(
	`lead head direct manage own oversee supervise chair champion pioneer orchestrate found establish initiate launch introduce
	create design architect engineer invent devise conceive originate build develop author patent publish negotiate close win
	secure award sell earn generate grow increase decrease reduce improve accelerate boost cut lower raise lift save enhance
	optimize maximize minimize streamline eliminate exceed surpass expand double triple transform revolutionize modernize
	ensure guarantee prevent avoid protect solve resolve decide approve authorize appoint hire recruit dismiss
	promote mentor coach govern command set standardize scale drive deliver influence persuade convince represent qualify
	certify license graduate specialize master excel restructure reorganize centralize implement deploy roll automate migrate
	diagnose prescribe treat triage operate teach train lecture train invest fund raise budget forecast audit code program
	become enable empower attract retain spearhead overhaul revamp rescue turn sign contract acquire merge operate judge fix release investigate beat outperform surpass rank place score convict
	modernise digitize overturn rescue recover discover recruit nominate elect appoint select choose determine enforce
	commission finance sponsor commercialize monetize shape pilot inspect certify examine supply testify reform`.split(
		/\s+/
	)
)

/** Whether a word is a form of a verb that claims more than that something was done. */
export function claims(word: string): boolean {
	const base = verbOf(word)?.base
	return base === undefined
		? lemmasOf(word, (lemma) => claiming.has(lemma)).length > 0
		: claiming.has(base)
}

/** Whether a verb, by its plain form, claims more than that something was done. */
export function isClaiming(base: string): boolean {
	return claiming.has(base)
}
