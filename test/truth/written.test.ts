import { expect, test } from 'vitest'
import { fromJsonResume } from '../../bench/truth/json-resume'
import { propose } from '../../src/optimization/builtin/propose'
import { planWritings } from '../../src/optimization/prompt/plan'
import { readAnswer } from '../../src/optimization/prompt/read-answer'
import type { Written } from '../../src/optimization/prompt/writing'
import type { Proposal } from '../../src/optimization/schema'
import { judgeFor, withJudged } from '../../src/optimization/written/merge'
import { readPosting } from '../../src/posting/read'
import type { Asked } from '../support/provider/asked'
import { lyingModel } from '../support/provider/lying'

type Case = { target: string; after: unknown; label: string }
type CaseSet = { resume: unknown; posting: string; cases: Case[] }
const sets = Object.values(
	import.meta.glob<CaseSet[]>('./cases/*.json', { eager: true, import: 'default' })
).flat()

const asOf = '2026-11-21'
const by = { provider: 'openai', model: 'a liar', version: '1' }

function requestOf({ resume, posting }: CaseSet) {
	const master = fromJsonResume(resume)
	return { master, posting: readPosting(posting), strategy: 'default' as const, asOf }
}
type Request = ReturnType<typeof requestOf>

/** What a person is shown of what a model wrote, with how much of it is not shown at all. */
function shown(request: Request, base: Proposal, written: Written[]) {
	const proposal = withJudged(base, written.map(judgeFor(base, request)), by, request.master)
	const fresh = proposal.suggestions.filter((one) => !base.suggestions.includes(one))
	return {
		sure: fresh.filter((one) => !one.uncertain).map(({ change }) => change),
		refused: proposal.refused - base.refused
	}
}

const proposeFor = (request: Request) => propose(request.master, request.posting, request)

/** All that the lying model answers to what would be asked for this pair. */
function liesFor(request: Request, turn: number): Written[] {
	return planWritings(request).flatMap(({ kind, task }): Written[] => {
		const { instructions, material } = task
		const asked: Asked = {
			...{ dialect: 'chat', key: null, model: '', stream: true, body: {} },
			...{ instructions, material, schema: task.answer.schema }
		}
		const read = readAnswer(kind, lyingModel(turn)(asked))
		return read.ok ? [read.value] : []
	})
}

/** Rewordings of bullets as a model would answer them, one at a time. */
function answersOf({ cases }: CaseSet, label: string): Written[] {
	return cases.flatMap(({ target, after, label: is }): Written[] => {
		const [, part, entry, bullet] = /^(\w+)\[(\d+)\]\.highlights\[(\d+)\]$/.exec(target) ?? []
		if (is !== label || bullet === undefined || typeof after !== 'string') return []
		const id = `${part}-${entry}-highlights-${bullet}`
		return [
			{ kind: 'rewrite', answer: { changes: [{ id, text: after, reason: '', evidence: [] }] } }
		]
	})
}

/** The share of rewordings with this label that a person is shown as sure. */
function shareSure(label: string): number {
	let [sure, all] = [0, 0]
	for (const set of sets) {
		const request = requestOf(set)
		const base = proposeFor(request)
		for (const written of answersOf(set, label)) {
			all++
			sure += shown(request, base, [written]).sure.length
		}
	}
	console.info(`${label}: ${sure} of ${all} are shown as sure`)
	return sure / all
}

test('false rewordings of a model are refused or doubted, true ones mostly offered as they are', () => {
	expect(shareSure('fabricated')).toBeLessThanOrEqual(0.01)
	expect(shareSure('honest')).toBeGreaterThanOrEqual(0.7)
}, 60_000)

test('of what a lying model says of 80 people nothing is shown as sure', () => {
	let refused = 0
	for (const set of sets) {
		const request = requestOf(set)
		const base = proposeFor(request)
		for (const turn of [0, 1, 2, 3]) {
			const found = shown(request, base, liesFor(request, turn))
			expect(found.sure).toEqual([])
			refused += found.refused
		}
	}
	expect(refused).toBeGreaterThan(500)
}, 60_000)
