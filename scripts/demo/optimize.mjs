/** Asks for the changes and follows the stream of events until they are there. */
export async function optimize(client, input) {
	const { optimizationId } = await client.post('/optimize', input)
	const events = await client.fetch(`/api/v1/optimize/${optimizationId}/events`)
	// The stream ends by itself with the last event.
	await events.text()
	const optimization = await client.get(`/optimize/${optimizationId}`)
	if (optimization.status !== 'completed') {
		throw new Error(optimization.error?.message ?? 'The optimization did not end.')
	}
	return optimization
}
