import { inject } from 'vitest'
import type { Script, Seen } from './outcome'

let scopes = 0

/** A scope of its own on the loopback provider, which behaves as the script says. */
export async function aProvider(script: Script = {}) {
	scopes += 1
	const url = `${inject('provider')}/scope-${scopes}-${crypto.randomUUID()}`
	const set = async (next: Script) => {
		const answer = await fetch(`${url}/control`, { method: 'PUT', body: JSON.stringify(next) })
		await answer.body?.cancel()
	}
	await set(script)
	return {
		url,
		/** Another script; what was seen is forgotten. */
		set,
		async seen(): Promise<Seen> {
			return (await fetch(`${url}/control`)).json()
		}
	}
}
