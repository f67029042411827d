const requests = 20

/** Milliseconds from the request to the first byte of the page, sorted; one more warms up. */
export async function firstByte(url, headers) {
	const times = []
	for (let round = 0; round <= requests; round++) {
		const started = performance.now()
		const response = await fetch(url, { headers: { ...headers, Accept: 'text/html' } })
		const reader = response.body.getReader()
		await reader.read()
		times.push(performance.now() - started)
		while (!(await reader.read()).done);
		if (!response.ok) throw new Error(`${url} answered ${response.status}.`)
	}
	return times.slice(1).toSorted((a, b) => a - b)
}
