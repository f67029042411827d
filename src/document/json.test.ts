import { expect, test } from 'vitest'
import { entryOf, fullResume, groupOf, resumeOf, sectionOf } from './fixture'
import { toJsonResume } from './json'
import { textOfJson } from './json-text'
import { missingTexts } from './readBack'

test('nothing of a resume is lost in JSON Resume', () => {
	const json = toJsonResume(fullResume())
	expect(missingTexts(fullResume(), textOfJson(json))).toEqual([])
})

test('it has the fields that the schema names, and no other at the top', () => {
	expect(Object.keys(toJsonResume(fullResume())).sort()).toEqual([
		'$schema',
		'awards',
		'basics',
		'certificates',
		'education',
		'interests',
		'languages',
		'meta',
		'projects',
		'publications',
		'references',
		'skills',
		'volunteer',
		'work'
	])
})

test('a job becomes a work item with ISO dates and the dates as written', () => {
	expect(toJsonResume(fullResume()).work[0]).toEqual({
		name: 'Nordlicht GmbH',
		position: 'Senior Engineer',
		location: 'Berlin',
		dates: 'Mar 2021 – Present',
		startDate: '2021-03',
		summary: 'Platform group.',
		highlights: ['Moved 140 services to Google Cloud.', 'Mentored two juniors.']
	})
})

test('a link is a URI, and what cannot be one is kept beside', () => {
	const work = (url: string) => {
		const entries = [entryOf('e', { title: 'Baker', url })]
		return toJsonResume(resumeOf({ sections: [sectionOf('s', 'work', '', { entries })] })).work[0]
	}
	expect(work('mill.example.com')).toEqual({ position: 'Baker', url: 'https://mill.example.com' })
	expect(work('javascript:x')).toEqual({ position: 'Baker', link: 'javascript:x' })
})

test('languages are split from their level where the resume says which is which', () => {
	const groups = [
		groupOf('g1', '', ['German (native)', 'English']),
		groupOf('g2', 'French', ['B1']),
		groupOf('g3', 'Fluent', ['Dutch', 'Danish'])
	]
	const json = toJsonResume(
		resumeOf({ sections: [sectionOf('s', 'languages', 'Languages', { groups })] })
	)
	expect(json.languages).toEqual([
		{ language: 'German', fluency: 'native' },
		{ language: 'English' },
		{ language: 'French', fluency: 'B1' },
		{ language: 'Dutch', fluency: 'Fluent' },
		{ language: 'Danish', fluency: 'Fluent' }
	])
})

test('custom sections and stray parts go to meta with the titles and the order', () => {
	const custom = sectionOf('s1', 'other', 'Patents', { paragraphs: ['One patent.'] })
	const skills = sectionOf('s2', 'skills', 'Skills', {
		paragraphs: ['Learns fast.'],
		groups: [groupOf('g', '', ['Go'])]
	})
	const json = toJsonResume(resumeOf({ sections: [custom, skills] }))
	expect(json.skills).toEqual([{ name: 'Go' }])
	expect(json.meta.resumax).toEqual({
		language: 'en',
		sections: [
			{ kind: 'other', title: 'Patents' },
			{ kind: 'skills', title: 'Skills' }
		],
		otherSections: [custom, { ...skills, groups: [] }]
	})
})
