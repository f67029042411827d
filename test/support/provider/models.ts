import type { Answer } from './asked'
import { honest } from './honest'
import { lyingModel } from './lying'

/** The models that the loopback provider can be told to be, by name. */
export const answers: Record<string, Answer> = {
	honest,
	...Object.fromEntries([0, 1, 2, 3, 4, 5].map((turn) => [`lying-${turn}`, lyingModel(turn)]))
}
