export {
	Document,
	ExternalHyperlink,
	Packer,
	Paragraph,
	Tab,
	TextRun
} from 'docx'
