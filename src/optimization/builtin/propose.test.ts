import fc from 'fast-check'
import { expect, test } from 'vitest'
import { score } from '../../alignment/score'
import type { Posting } from '../../posting/schema'
import type { Resume } from '../../resume/schema'
import { apply } from '../apply'
import { check } from '../guard/check'
import { outline } from '../outline'
import { proposal, type Strategy } from '../schema'
import { accept, aGroup, anEngineer, anEntry, aPosting, aResume, aSection, texts } from '../testing'
import { propose } from './propose'

const asOf = '2026-11-21'

function aJob(over: Partial<Posting> = {}): Posting {
	return aPosting(
		[
			{ text: '5 years with Kubernetes and Terraform', skills: ['Kubernetes', 'Terraform'] },
			{ text: 'PostgreSQL and Prometheus', skills: ['PostgreSQL', 'Prometheus'] },
			{ text: 'Docker and Kafka', skills: ['Docker', 'Kafka'] },
			{ text: 'Go is welcome', skills: ['Go'], need: 'nice' }
		],
		over
	)
}

function proposed(
	resume: Resume = anEngineer(),
	posting: Posting = aJob(),
	strategy: Strategy = 'default'
) {
	return propose(resume, posting, { strategy, asOf })
}

function byId(id: string, resume?: Resume, posting?: Posting, strategy?: Strategy) {
	return proposed(resume, posting, strategy).suggestions.find((one) => one.id === id)
}

/** A resume with one job (bullets), and skills in one list. */
function withWork(bullets: string[], skills: string[]): Resume {
	return aResume({
		sections: [
			aSection({ entries: [anEntry({ highlights: texts('b', ...bullets) })] }),
			aSection({
				id: 'skills',
				kind: 'skills',
				groups: [aGroup({ id: 'tools', items: texts('t', ...skills) })]
			})
		]
	})
}

test('a skill that a job proves and the posting asks for is listed, with words from both sides', () => {
	expect(byId('skill_surfaced:tools:Terraform')).toMatchObject({
		change: { type: 'insert', list: 'tools.items', at: 5, after: 'Terraform' },
		evidence: [
			{ side: 'resume', textId: 'job1-3', quote: 'Terraform' },
			{ side: 'posting', quote: 'Terraform' }
		],
		uncertain: false
	})
})

test('the quotes of the posting stand where the evidence says', () => {
	const posting = aJob()
	for (const one of proposed(anEngineer(), posting).suggestions) {
		for (const evidence of one.evidence) {
			if (evidence.side === 'posting') {
				expect(posting.text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
			} else {
				expect(outline(anEngineer()).texts.get(evidence.textId)?.text).toContain(evidence.quote)
			}
		}
	}
})

test('a programming language is put beside the others', () => {
	const posting = aPosting([{ text: 'Strong Python', skills: ['Python'] }])
	expect(byId('skill_surfaced:languages:Python', anEngineer(), posting)).toBeDefined()
})

test('what the resume nowhere shows is never listed, only advised about', () => {
	const { suggestions, advice } = proposed()
	expect(JSON.stringify(suggestions)).not.toContain('Kafka')
	expect(advice).toContain(
		'The posting asks for Kafka. Your resume does not show it. Add it only if it is true.'
	)
})

test.each([
	'Set up a project management system',
	'Worked with the project managers',
	'Wrote for the Project Management Institute',
	'Helped with project management'
])('a skill is not proven by a thing, a person or help: %s', (bullet) => {
	const posting = aPosting([{ text: 'Project management', skills: ['project management'] }])
	expect(
		byId('skill_surfaced:tools:project management', withWork([bullet], ['Git']), posting)
	).toBe(undefined)
})

test('a near thing is not passed off as the thing itself', () => {
	const posting = aPosting([{ text: 'Linux and Docker', skills: ['Linux', 'Docker'] }])
	const resume = withWork(['Patched 30 Ubuntu hosts'], ['Git'])
	expect(proposed(resume, posting).suggestions.map((one) => one.id)).not.toContain(
		'skill_surfaced:tools:Linux'
	)
	expect(byId('skill_surfaced:tools:Linux', resume, posting, 'aggressive_keywords')).toMatchObject({
		uncertain: true,
		warning: 'List Linux only if you can speak about it in an interview.'
	})
})

test('a resume without skills gets a section of those that its work proves', () => {
	const resume = aResume({ sections: anEngineer().sections.slice(0, 2) })
	expect(byId('skill_surfaced:sections', resume)?.change).toMatchObject({
		type: 'insert_section',
		at: 1,
		kind: 'skills',
		after: ['Kubernetes', 'Terraform', 'PostgreSQL']
	})
})

test('a weak opening and a term of the same bullet are one suggestion', () => {
	expect(byId('opening_mended:job2-2')?.change).toEqual({
		type: 'replace',
		target: 'job2-2',
		before: 'Was responsible for running Postgres for the warehouse system',
		after: 'Ran PostgreSQL for the warehouse system'
	})
})

test('a job that goes on keeps the tense of its other bullets', () => {
	expect(byId('opening_mended:job1-2')?.change).toMatchObject({
		after: 'Maintain 40 Kubernetes clusters across two regions'
	})
})

test('helping stays helping', () => {
	const touched = proposed().suggestions.filter(
		({ change }) => change.type === 'replace' && change.target === 'job2-1'
	)
	expect(touched).toEqual([])
})

test('initials and long name are both kept', () => {
	const posting = aPosting([
		{ text: 'Natural Language Processing', skills: ['NLP'] },
		{ text: 'Python', skills: ['Python'] }
	])
	expect(
		byId('term_aligned:b-1', withWork(['Built NLP models'], ['Git']), posting)?.change
	).toMatchObject({ after: 'Built Natural Language Processing (NLP) models' })
})

test.each([
	'Mail k8s@example.com for k8s/clusters',
	'Passed the Certified k8s Administrator exam',
	'See https://k8s.io',
	'Ran k8s 1.29'
])('a term inside an address, a name or a version stays: %s', (bullet) => {
	const posting = aPosting([{ text: 'Kubernetes', skills: ['Kubernetes'] }])
	expect(byId('term_aligned:b-1', withWork([bullet], ['Git']), posting)).toBeUndefined()
})

test('terms stay where the resume already has the posting’s own', () => {
	const resume = withWork(['Ran k8s', 'Upgraded Kubernetes'], ['Git'])
	const posting = aPosting([{ text: 'Kubernetes', skills: ['Kubernetes'] }])
	expect(byId('term_aligned:b-1', resume, posting)).toBeUndefined()
})

test('titles and names of employers are never touched', () => {
	const resume = aResume({
		sections: [
			aSection({
				entries: [
					anEntry({
						title: 'Postgres Admin',
						organization: 'k8s Labs',
						highlights: texts('b', 'Ran Postgres')
					})
				]
			})
		]
	})
	for (const { change } of proposed(resume).suggestions) {
		if (change.type === 'replace') expect(change.target).not.toMatch(/^job\./)
	}
})

test('asked-for skills come to the front of a long list, the others keep their order', () => {
	const resume = withWork(['Ran Docker'], ['Jira', 'Git', 'Slack', 'Excel', 'Docker', 'Word'])
	expect(byId('reordered:tools.items', resume)?.change).toMatchObject({
		after: ['t-5', 't-1', 't-2', 't-3', 't-4', 't-6']
	})
})

test.each(['Daily:', 'tools like Jira', 'Jira 5+ yrs', 'Tools (Advanced)', '熟悉'])(
	'a list in which the order carries a meaning keeps it: %s',
	(item) => {
		const resume = withWork(['Ran Docker'], [item, 'Git', 'Slack', 'Excel', 'Docker', 'Word'])
		expect(byId('reordered:tools.items', resume)).toBeUndefined()
	}
)

test('what would cost points is not proposed', () => {
	const line = 'Develop and deploy machine learning models'
	const resume = withWork(['Built the search', line, 'Led a team of 4'], ['Git'])
	const skills = ['machine learning', 'clustering']
	const asked = aPosting([{ text: `${line} for clustering`, skills, need: 'nice' }])
	expect(byId('rewritten:b-2', resume, asked)).toBeUndefined()
	expect(byId('rewritten:b-2', resume)).toMatchObject({ scoreDelta: 0 })
})

test('a list that would hardly change keeps its order', () => {
	const resume = withWork(['Ran Docker'], ['Jira', 'Docker', 'Git', 'Excel'])
	expect(byId('reordered:tools.items', resume)).toBeUndefined()
})

test('bullets that show what is asked for rise over weak ones, not over one with figures', () => {
	const bullets = [
		'Served 900 users',
		'Kept the wiki',
		'Ordered laptops',
		'Wrote Terraform modules'
	]
	expect(byId('reordered:job.highlights', withWork(bullets, ['Git']))?.change).toMatchObject({
		after: ['b-1', 'b-4', 'b-2', 'b-3']
	})
})

test('bullets that lean on the one before keep their order', () => {
	const bullets = ['Kept the wiki', 'This saved time', 'Ordered laptops', 'Wrote Terraform modules']
	expect(byId('reordered:job.highlights', withWork(bullets, ['Git']))).toBeUndefined()
})

test('a summary holds only facts: title, years, proven skills, degree', () => {
	expect(byId('summary:sections')?.change).toMatchObject({
		after: [
			'Platform Engineer with 10+ years of work experience, including Kubernetes, Terraform and PostgreSQL. BSc Computer Science, State College.'
		]
	})
})

test('a summary names no years when a job has no dates', () => {
	const resume = anEngineer()
	const job = resume.sections[0]?.entries[1]
	if (job) Object.assign(job, { start: null, end: null, dates: '' })
	expect(byId('summary:sections', resume)?.change).toMatchObject({
		after: [expect.stringMatching(/^Platform Engineer with experience in Kubernetes/)]
	})
})

test('an existing summary only gets a sentence of proven skills', () => {
	const resume = anEngineer()
	resume.sections.unshift(
		aSection({
			id: 'about',
			kind: 'summary',
			paragraphs: texts('about', 'Keeps systems up with Terraform.')
		})
	)
	expect(byId('summary:about-1', resume)?.change).toMatchObject({
		after: 'Keeps systems up with Terraform. Experience includes Kubernetes and PostgreSQL.'
	})
})

test('the headline is a title that the person holds, never the posting’s', () => {
	expect(byId('headline:basics.label')?.change).toMatchObject({ after: 'Platform Engineer' })
	const nurse = aJob({ metadata: { title: 'School Nurse', company: '', location: '' } })
	expect(byId('headline:basics.label', anEngineer(), nurse)).toBeUndefined()
	const named = anEngineer()
	named.basics.label = 'Engineer'
	expect(byId('headline:basics.label', named)).toBeUndefined()
})

test('conservative only lists, aligns and orders', () => {
	const kinds = proposed(anEngineer(), aJob(), 'conservative').suggestions.map((one) => one.kind)
	expect(new Set(kinds)).toEqual(new Set(['skill_surfaced', 'term_aligned', 'reordered']))
})

test('another language than English only gets terms and order', () => {
	const resume = { ...anEngineer(), language: 'de' }
	const kinds = proposed(resume).suggestions.map((one) => one.kind)
	expect(new Set(kinds)).toEqual(new Set(['term_aligned', 'reordered']))
})

test('a posting that asks for nothing changes no words for its sake', () => {
	const { suggestions } = proposed(anEngineer(), aPosting([]))
	expect(new Set(suggestions.map((one) => one.kind))).toEqual(
		new Set(['headline', 'opening_mended'])
	)
})

test('an empty resume gets advice, not inventions', () => {
	const { suggestions, advice } = proposed(aResume())
	expect(suggestions).toEqual([])
	expect(advice).toHaveLength(3)
})

test('jobs without dates are pointed out', () => {
	const resume = aResume({ sections: [aSection({ entries: [anEntry({ start: null })] })] })
	expect(proposed(resume).advice).toContain(
		'“Operations Analyst” has no dates. Add them, so that your years of experience count.'
	)
})

test('the same input gives the same proposal, with an id for each suggestion, in the shape promised', () => {
	const one = proposed()
	expect(proposal.parse(one)).toEqual(one)
	expect(proposed()).toEqual(one)
	expect(new Set(one.suggestions.map(({ id }) => id)).size).toBe(one.suggestions.length)
})

test('each suggestion applies alone, and adds exactly what it says', () => {
	const resume = anEngineer()
	const { suggestions, score: before } = proposed(resume)
	for (const { id, scoreDelta } of suggestions) {
		const applied = apply(resume, suggestions, accept([id]))
		if (!applied.ok) throw new Error(id)
		expect(score(applied.value, aJob(), asOf).total - before.total).toBeCloseTo(scoreDelta, 5)
	}
})

test('all suggestions can be accepted together', () => {
	const { suggestions } = proposed()
	expect(apply(anEngineer(), suggestions, accept(suggestions.map(({ id }) => id))).ok).toBe(true)
})

test('whatever the bullets, no suggestion is refused by the claim check and each applies', () => {
	const bullet = fc
		.array(
			fc.constantFrom(
				'Responsible for',
				'I managed',
				'maintaining',
				'and',
				'building',
				'k8s',
				'Postgres',
				'12%',
				'the team',
				'NLP',
				'Helped to'
			),
			{ minLength: 1, maxLength: 7 }
		)
		.map((words) => words.join(' '))
	fc.assert(
		fc.property(fc.array(bullet, { maxLength: 5 }), (bullets) => {
			const resume = withWork(bullets, ['Git'])
			const { suggestions } = proposed(resume)
			for (const one of suggestions) {
				expect(check(resume, one, [], asOf).verdict).not.toBe('refused')
				expect(apply(resume, suggestions, accept([one.id])).ok).toBe(true)
			}
		}),
		{ numRuns: 60 }
	)
})

test('bullets are left out only where key words are pushed, and always for the person to decide', () => {
	const resume = withWork(
		[
			'Run 40 clusters on Kubernetes and Terraform',
			'Tune PostgreSQL for the order desk',
			'Keep the wiki of the office in order',
			'Answer mail of the landlord',
			'Water the plants by the window',
			'Order paper for the printers'
		],
		['Docker']
	)
	const removed = (strategy: Strategy) =>
		proposed(resume, aJob(), strategy).suggestions.filter((one) => one.kind === 'removed')
	expect(removed('default')).toEqual([])
	expect(removed('conservative')).toEqual([])
	expect(
		removed('aggressive_keywords').map(({ uncertain, change }) => [uncertain, change])
	).toEqual([
		[true, { type: 'remove', target: 'b-5', before: 'Water the plants by the window' }],
		[true, { type: 'remove', target: 'b-6', before: 'Order paper for the printers' }]
	])
})

test('a bullet that tells two things becomes two that need each other, and no word is lost', () => {
	const text =
		'Designed the booking form that 9 clinics use every day. Trained the front desk staff of all clinics in using it.'
	const resume = withWork([text, 'Wrote the handbook'], ['Docker'])
	const { suggestions } = proposed(resume)
	const halves = suggestions.filter((one) => one.id.startsWith('rewritten:b-1'))
	expect(halves.map((one) => one.dependsOn)).toEqual([['rewritten:b-1:second'], ['rewritten:b-1']])
	const applied = apply(resume, suggestions, accept(halves.map((one) => one.id)))
	if (!applied.ok) throw new Error(applied.failure.code)
	const bullets = applied.value.sections[0]?.entries[0]?.highlights.slice(0, 2)
	expect(bullets?.map((one) => one.text).join(' ')).toBe(text)
	expect(apply(resume, suggestions, accept(['rewritten:b-1'])).ok).toBe(false)
})

test('a project with what is asked for comes before one that has nothing of it', () => {
	const project = (id: string, title: string, bullet: string) =>
		anEntry({ id, title, start: null, end: null, dates: '', highlights: texts(id, bullet) })
	const resume = aResume({
		sections: [
			aSection({
				id: 'projects',
				kind: 'projects',
				entries: [
					project('garden', 'Garden calendar', 'Drew a calendar for a garden club'),
					project('cluster', 'Home cluster', 'Ran Kubernetes with Terraform at home')
				]
			})
		]
	})
	expect(byId('reordered:projects.entries', resume)?.change).toMatchObject({
		after: ['cluster', 'garden']
	})
})
