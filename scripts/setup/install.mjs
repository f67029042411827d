import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { inProject, root } from './paths.mjs'

const stamp = inProject('node_modules', '.installed-lock')

function lockHash() {
	return createHash('sha256')
		.update(readFileSync(inProject('package-lock.json')))
		.digest('hex')
}

function isInstalled() {
	return existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()
}

/** Installs exactly what the lock file names, unless that is what is there. */
export function install() {
	if (isInstalled()) return
	// npm would empty the folder behind the link, which is somebody else's.
	if (lstatSync(inProject('node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
		throw new Error('node_modules is a link. Remove it, and the packages are installed here.')
	}
	console.log('Installing packages …')
	const npm = process.env.npm_execpath
	const command = npm ? process.execPath : 'npm'
	const args = [...(npm ? [npm] : []), 'ci', '--no-audit', '--no-fund', '--loglevel=error']
	const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' })
	if (status !== 0) throw new Error('npm ci failed. Check the network and try again.')
	writeFileSync(stamp, lockHash())
}
