import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { until } from './client.mjs'

const names = {
	pdf: 'tailored.pdf',
	docx: 'tailored.docx',
	text: 'tailored.txt',
	json: 'tailored.json'
}

/** Waits for each file, downloads it by its signed address and writes it. */
export async function exportFiles(client, wanted, folder) {
	await mkdir(folder, { recursive: true })
	const files = []
	for (const { id, format } of wanted) {
		const made = await until(
			() => client.get(`/exports/${id}`),
			({ status }) => status === 'ready' || status === 'failed'
		)
		if (made.status === 'failed') throw new Error(made.error.message)
		const path = join(folder, names[format])
		const response = await client.fetch(made.downloadUrl)
		await writeFile(path, new Uint8Array(await response.arrayBuffer()))
		files.push({ format, path, size: made.size, readBack: made.readBack })
	}
	return files
}
