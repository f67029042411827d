import type { DeskStore } from '../../src/model/desk'
import type { HeldCall, Standing } from '../../src/model/standing'

const standingPrefix = 'standing:'
const callPrefix = 'call:'
const lastCall = 'lastCall'

/** The desk's memory in the storage of its object, so that it survives an eviction. */
export function deskStore(kv: SyncKvStorage): DeskStore {
	return {
		standing: (candidateId) => kv.get<Standing>(standingPrefix + candidateId),
		keepStanding: (standing) => kv.put(standingPrefix + standing.candidate.id, standing),
		standings: () =>
			[...kv.list<Standing>({ prefix: standingPrefix })].map(([, standing]) => standing),
		newCallId() {
			const number = (kv.get<number>(lastCall) ?? 0) + 1
			kv.put(lastCall, number)
			return String(number).padStart(12, '0')
		},
		call: (id) => kv.get<HeldCall>(callPrefix + id),
		keepCall: (id, call) => kv.put(callPrefix + id, call),
		dropCall: (id) => {
			kv.delete(callPrefix + id)
		},
		*calls() {
			for (const [key, call] of kv.list<HeldCall>({ prefix: callPrefix })) {
				yield [key.slice(callPrefix.length), call]
			}
		}
	}
}
