import { expect, test } from 'vitest'
import { readPosting } from '../posting/read'
import { prepare } from './prepare'

function weights(title: string, bullets: string[]): Map<string, number> {
	const posting = readPosting(
		`${title}\n\nRequirements\n${bullets.map((bullet) => `- ${bullet}`).join('\n')}\n`
	)
	return new Map(
		prepare(posting).requirements.map((one) => [one.requirement.text, one.weight] as const)
	)
}

function weightOf(text: string, all: Map<string, number>): number {
	return all.get(text) ?? 0
}

const bullets = ['Experience with Terraform', 'Experience with Kafka', 'Experience with Redis']

test('a skill that the title names weighs more than one that it does not', () => {
	const all = weights('Kafka Engineer', bullets)
	expect(weightOf('Experience with Kafka', all)).toBeGreaterThan(
		weightOf('Experience with Redis', all)
	)
})

test('a skill that several requirements name weighs more', () => {
	const more = ['Terraform in production', 'Teach others Terraform']
	const all = weights('Engineer', [...bullets, ...more])
	expect(weightOf('Experience with Terraform', all)).toBeGreaterThan(
		weightOf('Experience with Redis', all)
	)
})

test('saying a skill in twenty requirements weighs each no more than in three', () => {
	const say = (times: number) =>
		Array.from({ length: times }, (_, at) => `Terraform for project ${'abcdefghijklmnopqrstu'[at]}`)
	const text = 'Experience with Terraform'
	expect(weightOf(text, weights('Engineer', [...bullets, ...say(20)]))).toBe(
		weightOf(text, weights('Engineer', [...bullets, ...say(2)]))
	)
})
