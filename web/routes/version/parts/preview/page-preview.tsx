import { useEffect, useRef, useState } from 'react'
import { resumeHtml } from '../../../../../src/document/html'
import { paper } from '../../../../../src/document/language'
import type { Template } from '../../../../../src/export/resource'
import type { Resume } from '../../../../../src/resume/schema'
import { templateWords } from '../../format-words'
import { PreviewFrame, previewWidth } from './preview-frame'

/** Millimetres, as `@page` has them. */
const sizes = { a4: { width: 210, height: 297 }, letter: { width: 215.9, height: 279.4 } }
const pixelsPerMillimetre = 96 / 25.4

/**
 * The first page as the file will have it, from the same HTML and styles that are printed.
 * They stand in a shadow root: there they touch nothing around them, and a page's policy lets
 * a constructed style sheet in where it refuses a written one.
 */
export function PagePreview({ resume, template }: { resume: Resume; template: Template }) {
	const host = useRef<HTMLDivElement>(null)
	const [pages, setPages] = useState(1)
	const { width, height } = sizes[paper(resume)]
	useEffect(() => {
		if (!host.current) return
		const text = draw(host.current, resumeHtml(resume, { template }), height)
		const { borderTopWidth, borderBottomWidth } = getComputedStyle(text)
		const margins = Number.parseFloat(borderTopWidth) + Number.parseFloat(borderBottomWidth)
		setPages(Math.ceil(text.scrollHeight / (height * pixelsPerMillimetre - margins)))
	}, [resume, template, height])
	const words = pages === 1 ? 'About 1 page' : `About ${pages} pages`
	return (
		<PreviewFrame
			label={`The first page in ${templateWords[template].name}. ${words}.`}
			words={words}
			ratio={`${width} / ${height}`}
		>
			<div
				ref={host}
				style={{
					width: `${width}mm`,
					transform: `scale(${previewWidth / (width * pixelsPerMillimetre)})`
				}}
				className="origin-top-left"
			/>
		</PreviewFrame>
	)
}

/**
 * Puts the first page of a printable document, `height` millimetres high, into the shadow of an
 * element; gives the element that is its body. The margins are borders, which clip what overflows.
 */
function draw(host: HTMLElement, html: string, height: number): HTMLElement {
	const printed = new DOMParser().parseFromString(html, 'text/html')
	const css = printed.querySelector('style')?.textContent ?? ''
	const margin = /@page \{ margin: ([^}]+) \}/.exec(css)?.[1] ?? '0'
	const sheet = new CSSStyleSheet()
	sheet.replaceSync(
		css.replace(/\bhtml(?= \{)/g, ':host').replace(/\bbody(?= \{)/g, '.body') +
			`.body { border: solid #fff; border-width: ${margin}; max-height: ${height}mm; overflow: hidden }`
	)
	const around = document.createElement('div')
	around.lang = printed.documentElement.lang
	around.dir = printed.documentElement.dir
	const body = document.createElement('div')
	body.className = 'body'
	body.replaceChildren(...printed.body.childNodes)
	around.replaceChildren(body)
	const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
	root.adoptedStyleSheets = [sheet]
	root.replaceChildren(around)
	return body
}
