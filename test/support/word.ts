import { Document, Packer, Paragraph } from 'docx'

/** A Word document with these paragraphs. */
export async function wordOf(lines: string[]): Promise<Uint8Array<ArrayBuffer>> {
	const children = lines.map((line) => new Paragraph(line))
	return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })))
}
