import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'

const run = promisify(execFile)
const script = join(import.meta.dirname, '../../scripts/demo.mjs')

test('the demo command does the whole job and writes files that hold every accepted change', async ({
	baseURL
}, info) => {
	const out = info.outputPath('demo')
	const { stdout } = await run('node', [script, '--json', '--server', `${baseURL}`, '--out', out])
	const { resume, version, files } = JSON.parse(stdout)
	expect(resume.resume.basics).toMatchObject({
		name: 'Adrian Kowalczyk',
		email: 'adrian.kowalczyk@example.com'
	})
	for (const { readBack } of files) expect(readBack.missing).toEqual([])
	expect((await readFile(join(out, 'tailored.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
	expect((await readFile(join(out, 'tailored.docx'))).subarray(0, 2).toString()).toBe('PK')
	const text = await readFile(join(out, 'tailored.txt'), 'utf8')
	const changed = version.diff.filter(({ type }: { type: string }) => type !== 'reordered')
	expect(changed.length).toBeGreaterThan(2)
	for (const { after } of changed) expect(text).toContain(after)
})

test('the demo command says what is wrong with a file, and fails', async ({ baseURL }, info) => {
	const fixtures = join(import.meta.dirname, '../fixtures')
	const args = [join(fixtures, 'encrypted.pdf'), join(fixtures, 'sample-posting.txt')]
	const failed = await run('node', [
		script,
		...args,
		'--server',
		`${baseURL}`,
		'--out',
		info.outputPath('demo')
	]).catch((error) => error)
	expect(failed.code).toBe(1)
	expect(failed.stderr).toContain('locked with a password')
})
