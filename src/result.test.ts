import { expect, test } from 'vitest'
import { fail, ok } from './result'

test('a result is either a value or a failure', () => {
	expect(ok(1)).toEqual({ ok: true, value: 1 })
	expect(fail({ code: 'internal' })).toEqual({ ok: false, failure: { code: 'internal' } })
})
