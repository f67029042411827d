import { expect, test } from 'vitest'
import { anEngineer, anEntry, aResume, aSection, texts } from '../../optimization/testing'
import { correctedResume } from './input'
import { problemKey } from './problem-key'

const pathsOf = (resume: unknown) => {
	const parsed = correctedResume.safeParse(resume)
	return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'))
}

test('a resume as it was read goes through unchanged', () => {
	expect(correctedResume.parse(anEngineer())).toEqual(anEngineer())
})

test('texts become one plain line', () => {
	const resume = aResume({
		basics: { ...aResume().basics, name: ' Dana\u202e\n Fix\u0000ture\u200b ' }
	})
	expect(correctedResume.parse(resume).basics.name).toBe('Dana Fixture')
})

test('what is out of bounds is named by its path, and the path leads to its text', () => {
	const resume = aResume({
		basics: { ...aResume().basics, email: 'nobody at example', phone: '1'.repeat(2_001) },
		sections: [
			aSection({
				id: 'work',
				entries: [
					anEntry({
						id: 'one',
						start: '2020-13',
						highlights: [{ id: 'h', text: 'x'.repeat(20_001) }]
					})
				]
			})
		]
	})
	const paths = pathsOf(resume)
	expect(paths).toEqual([
		'basics.email',
		'basics.phone',
		'sections.0.entries.0.start',
		'sections.0.entries.0.highlights.0.text'
	])
	expect(paths.map((path) => problemKey(resume, `resume.${path}`))).toEqual([
		'basics.email',
		'basics.phone',
		'one.start',
		'h'
	])
	expect(problemKey(resume, 'revision')).toBeNull()
})

test('an id is there once, and is no path', () => {
	const section = (id: string) => aSection({ id, paragraphs: texts('p', 'Text') })
	expect(pathsOf(aResume({ sections: [section('one'), section('two')] }))).toEqual([''])
	expect(pathsOf(aResume({ sections: [aSection({ id: 'a.b' })] }))).toEqual(['sections.0.id'])
	expect(pathsOf(aResume({ sections: [aSection({ id: 'basics' })] }))).toEqual([''])
})

test('an emptied date is none', () => {
	const resume = aResume({ sections: [aSection({ entries: [anEntry({ start: '' })] })] })
	expect(correctedResume.parse(resume).sections[0]?.entries[0]?.start).toBeNull()
})
