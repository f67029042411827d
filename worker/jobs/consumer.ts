export async function consume(batch: MessageBatch, _env: Env): Promise<void> {
	console.log('consumed', batch.messages.length)
	batch.ackAll()
}
