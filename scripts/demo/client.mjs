/** Talks to the API as any program would: JSON, a bearer token, failures with their words. */
export class Client {
	constructor(address) {
		this.address = address
		this.token = undefined
	}

	get(path) {
		return this.ask('GET', path)
	}

	post(path, body) {
		return this.ask('POST', path, body)
	}

	async ask(method, path, body) {
		const response = await this.fetch(`/api/v1${path}`, {
			method,
			headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
			body: body === undefined ? undefined : JSON.stringify(body)
		})
		return response.json()
	}

	/** Any address of the server; an answer that is no success is an error with its sentence. */
	async fetch(path, init = {}) {
		const authorization = this.token ? { Authorization: `Bearer ${this.token}` } : {}
		const response = await fetchOnLive(this.address + path, {
			...init,
			headers: { ...init.headers, ...authorization }
		})
		if (response.ok) return response
		const failure = await response.json().catch(() => ({ message: response.statusText }))
		throw new Error(
			`${failure.message} (${failure.code ?? response.status}, ${init.method ?? 'GET'} ${path})`
		)
	}
}

/**
 * As browsers do: a connection that was kept open and that the server has closed meanwhile is
 * found out by the next request on it, which is sent once more on another.
 */
async function fetchOnLive(url, init, tries = 3) {
	try {
		return await fetch(url, init)
	} catch (error) {
		const closed = ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'].includes(error.cause?.code)
		if (!closed || tries === 1) throw error
		return fetchOnLive(url, init, tries - 1)
	}
}

/** Asks again until `isDone`; throws after `seconds`. */
export async function until(ask, isDone, seconds = 60) {
	const deadline = Date.now() + seconds * 1000
	while (Date.now() < deadline) {
		const answer = await ask()
		if (isDone(answer)) return answer
		await new Promise((resolve) => setTimeout(resolve, 50))
	}
	throw new Error(`Nothing happened for ${seconds} seconds.`)
}
