import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

const linux = existsSync('/proc/self/stat')

/** Ids of the processes that `pid` started itself. */
export function childrenOf(pid) {
	const pairs = linux
		? readdirSync('/proc')
				.filter((name) => /^\d+$/.test(name))
				.map((name) => [Number(name), Number(fieldsOf(name)?.[1])])
		: ps(['-A', '-o', 'pid=,ppid='])
				.split('\n')
				.map((line) => line.trim().split(/\s+/).map(Number))
	return pairs.filter(([, parent]) => parent === pid).map(([child]) => child)
}

/** Memory of a process that is in RAM, in MB; 0 once it has ended. */
function residentOf(pid) {
	try {
		const kilobytes = linux
			? readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)?.[1]
			: ps(['-o', 'rss=', '-p', String(pid)])
		return Number(kilobytes ?? 0) / 1024
	} catch {
		return 0
	}
}

/** Seconds a process has kept a core busy. Linux counts in hundredths (USER_HZ, proc(5)). */
export function busyOf(pid) {
	if (linux) return (Number(fieldsOf(pid)?.[11]) + Number(fieldsOf(pid)?.[12])) / 100
	const parts = ps(['-o', 'time=', '-p', String(pid)])
		.trim()
		.split(/[:-]/)
		.map(Number)
	return parts.reduce((sum, part) => sum * 60 + part, 0)
}

/** How much more memory than now a process takes at most until `stop` is called, in MB. */
export function watchMemory(pid) {
	const start = residentOf(pid)
	let most = start
	const look = () => {
		most = Math.max(most, residentOf(pid))
	}
	const timer = setInterval(look, linux ? 5 : 100)
	return {
		stop() {
			clearInterval(timer)
			look()
			return most - start
		}
	}
}

/** What /proc/<pid>/stat says after the name: state, parent and so on; nothing once it is gone. */
function fieldsOf(pid) {
	try {
		const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
		return text.slice(text.lastIndexOf(')') + 2).split(' ')
	} catch {
		return undefined
	}
}

function ps(args) {
	return execFileSync('ps', args, { encoding: 'utf8' })
}
