import { DurableObject } from 'cloudflare:workers'

export class OptimizationJob extends DurableObject<Env> {
	async hello() {
		return 'hello'
	}
}
