import { html, raw } from 'hono/html'
import type { generateSpecs } from 'hono-openapi'

type Document = Awaited<ReturnType<typeof generateSpecs>>
type Route = { method: string; path: string; operation: Operation }
type Operation = {
	summary?: string
	description?: string
	tags?: string[]
	requestBody?: unknown
	parameters?: unknown
	responses?: Record<string, unknown>
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

const css = `
:root { color-scheme: light dark; --ink: #1f2328; --quiet: #5b6168; --line: #d9d5cc; --paper: #fdfcf9; --accent: #1d4e6b }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e4da; --quiet: #a7a399; --line: #45413a; --paper: #23211e; --accent: #8fc1dd } }
body { margin: 0 auto; padding: 3rem 1.25rem 6rem; max-width: 52rem; background: var(--paper); color: var(--ink); font: 1rem/1.6 'Public Sans', system-ui, sans-serif }
h1, h2 { font-family: 'Source Serif 4', Georgia, serif; line-height: 1.2 }
h2 { margin-top: 3rem; border-bottom: 1px solid var(--line); padding-bottom: .4rem }
h3 { margin: 0; font-size: 1rem } code, pre { font: .875rem/1.5 ui-monospace, monospace }
article { padding: 1rem 0; border-bottom: 1px solid var(--line) }
.method { color: var(--accent); font-weight: 700; text-transform: uppercase }
p { margin: .3rem 0; color: var(--quiet) } p.summary { color: var(--ink) } nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem } pre { overflow-x: auto } summary { cursor: pointer } a { color: var(--accent) }
`

/** The OpenAPI description as a page to read: no script, one column, grouped by noun. */
export function docsPage(document: Document) {
	const routes = routesOf(document)
	const tags = [...new Set(routes.map(tagOf))]
	return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>resuMAX API</title>
<style>${raw(css)}</style>
</head>
<body>
<h1>${document.info.title}</h1>
<p>${prose(document.info.description)}</p>
<p>For programs: <a href="/api/v1/openapi.json">openapi.json</a></p>
<nav aria-label="Parts">${tags.map((tag) => html`<a href="#${tag}">${tag}</a> `)}</nav>
${tags.map(
	(tag) => html`<section>
<h2 id="${tag}">${tag}</h2>
${routes.filter((route) => tagOf(route) === tag).map(routeHtml)}
</section>`
)}
</body>
</html>`
}

function routesOf(document: Document): Route[] {
	return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
		methods.flatMap((method) => {
			const operation = item?.[method]
			return operation ? [{ method, path, operation }] : []
		})
	)
}

function tagOf({ operation }: Route): string {
	return operation.tags?.[0] ?? 'Other'
}

function routeHtml({ method, path, operation }: Route) {
	return html`<article>
<h3><span class="method">${method}</span> <code>${path}</code></h3>
<p class="summary">${prose(operation.summary)}</p>
${operation.description ? html`<p>${prose(operation.description)}</p>` : ''}
${detail('Parameters', operation.parameters)}
${detail('Request', operation.requestBody)}
${Object.entries(operation.responses ?? {}).map(([status, response]) => detail(status, response))}
</article>`
}

/** A text whose words between backticks are code. */
function prose(text = '') {
	return text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))
}

function detail(name: string, value: unknown) {
	const empty = value === undefined || (Array.isArray(value) && value.length === 0)
	return empty
		? ''
		: html`<details><summary>${name}</summary><pre>${JSON.stringify(value, null, 2)}</pre></details>`
}
