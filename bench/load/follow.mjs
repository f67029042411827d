/** Reads the events of an optimization to their end: the numbers of all, and the last status. */
export async function follow(client, id, after = 0) {
	const response = await client.fetch(`/api/v1/optimize/${id}/events`, {
		headers: { 'Last-Event-ID': String(after) }
	})
	const events = []
	let text = ''
	try {
		for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
			text += piece
			const frames = text.split('\n\n')
			text = frames.pop()
			for (const frame of frames) {
				const data = /^data: (.*)$/m.exec(frame)
				if (data) events.push(JSON.parse(data[1]))
			}
		}
	} catch {
		// Cut off: what has arrived counts.
	}
	return events
}

export function hasEnd(events) {
	return ['completed', 'failed'].includes(events.at(-1)?.status)
}
