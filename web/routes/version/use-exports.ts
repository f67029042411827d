import { useEffect, useRef, useState } from 'react'
import type { ExportFormat, ExportResource, Template } from '../../../src/export/resource'
import { browserApi } from '../../browser-api'
import { offlineWords } from '../../offline-words'
import { useToast } from '../../ui/toast'
import { addressLifeMs, fileWords, isAtWork, withExport } from './exports'

const pollMs = 1_000

type Answer =
	| { ok: true; json: () => Promise<ExportResource> }
	| { ok: false; json: () => Promise<{ message: string }> }

export type Exports = {
	files: ExportResource[]
	/** Asks for a file; the same one asked for again is the same file. */
	make: (format: ExportFormat, template: Template) => Promise<void>
	retry: (file: ExportResource) => Promise<void>
	/** Starts the download, with a fresh address when the old one is nearly over. */
	download: (file: ExportResource) => Promise<void>
}

/** The files of a version, followed until each is ready or has failed. */
export function useExports(versionId: string, first: ExportResource[]): Exports {
	const [files, setFiles] = useState(first)
	const openedAt = useRef(Date.now())
	const heardAt = useRef(new Map<string, number>())
	const toast = useToast()

	const hear = (file: ExportResource) => {
		heardAt.current.set(file.id, Date.now())
		setFiles((before) => withExport(before, file))
	}
	const refuse = (title: string) => toast({ title, kind: 'problem' })
	const ask = async (call: () => Promise<Answer>): Promise<ExportResource | null> => {
		try {
			const answer = await call()
			if (answer.ok) {
				const file = await answer.json()
				hear(file)
				return file
			}
			refuse((await answer.json()).message)
		} catch {
			refuse(offlineWords)
		}
		return null
	}
	const tell = (file: ExportResource) => {
		if (file.status === 'ready') toast({ title: `${fileWords(file)} is ready to download.` })
		if (file.status !== 'failed') return
		const description = file.error?.message ?? 'Try again.'
		toast({ title: `${fileWords(file)} could not be made.`, description, kind: 'problem' })
	}

	const waiting = files.filter(isAtWork).map((file) => file.id)
	// biome-ignore lint/correctness/useExhaustiveDependencies: begins anew only when other files are waited for
	useEffect(() => {
		if (waiting.length === 0) return
		let timer: ReturnType<typeof setTimeout>
		let gone = false
		const look = async () => {
			const found = await Promise.all(waiting.map(fileNow))
			if (gone) return
			timer = setTimeout(look, pollMs)
			for (const file of found) {
				if (!file) continue
				hear(file)
				tell(file)
			}
		}
		timer = setTimeout(look, pollMs)
		return () => {
			gone = true
			clearTimeout(timer)
		}
	}, [waiting.join(' ')])

	return {
		files,
		make: async (format, template) => {
			await ask(() => browserApi.exports.$post({ json: { versionId, format, template } }))
		},
		retry: async ({ id }) => {
			await ask(() => browserApi.exports[':id'].retry.$post({ param: { id } }))
		},
		download: async (file) => {
			const known = heardAt.current.get(file.id) ?? openedAt.current
			const stale = Date.now() - known > addressLifeMs
			const fresh = stale
				? await ask(() => browserApi.exports[':id'].$get({ param: { id: file.id } }))
				: file
			if (fresh?.downloadUrl) window.location.assign(fresh.downloadUrl)
		}
	}
}

/** How far a file is; null while that cannot be learned. */
async function fileNow(id: string): Promise<ExportResource | null> {
	const response = await browserApi.exports[':id'].$get({ param: { id } }).catch(() => null)
	return response?.ok ? response.json() : null
}
