import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const folder = resolve(import.meta.dirname, '../../migrations')

/** Statements that drop a table without the comment that says it is meant. */
function unmarkedDrops(sql: string): string[] {
	return sql
		.split('--> statement-breakpoint')
		.filter((statement) => /\bDROP\s+TABLE\b/i.test(statement))
		.filter((statement) => !/-- meant: /.test(statement))
		.map((statement) => statement.trim())
}

test('no migration drops a table by accident, which would delete what references it', () => {
	const files = readdirSync(folder).filter((name) => name.endsWith('.sql'))
	expect(files.length).toBeGreaterThan(0)
	for (const file of files) {
		expect([file, unmarkedDrops(readFileSync(join(folder, file), 'utf8'))]).toEqual([file, []])
	}
})

test('a dropped table is found unless it is marked', () => {
	expect(
		unmarkedDrops('CREATE TABLE a (b);\n--> statement-breakpoint\nDROP TABLE `a`;')
	).toHaveLength(1)
	expect(unmarkedDrops('-- meant: rows moved above\nDROP TABLE `a`;')).toEqual([])
})
