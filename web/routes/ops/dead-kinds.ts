/** Kinds of jobs that may be among the dead letters. */
export const deadKinds = ['parse', 'optimize', 'export', 'clean', 'notify', 'canary'] as const
export type DeadKind = (typeof deadKinds)[number]

/** Whether a form names one of them. */
export function isDeadKind(kind: string): kind is DeadKind {
	return deadKinds.some((one) => one === kind)
}
