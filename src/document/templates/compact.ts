import { fontRules } from './fonts'

/** Sans, denser: title, place and dates share a line as long as they fit. */
export const compactCss = `
@page { margin: 14mm 16mm 13mm }
${fontRules('sans')}
html { --accent: #1d3d5c }
body { font-size: 9.25pt; line-height: 1.36 }
h1 { font-size: 18pt; font-weight: 700; letter-spacing: -0.01em }
.headline { margin-top: 1pt; font-size: 10.5pt; color: var(--accent) }
.contact { margin-top: 3pt; font-size: 8.75pt }
section { margin-top: 10pt }
h2 { margin-bottom: 4pt; padding-top: 4pt; border-top: 0.5pt solid var(--rule); font-size: 10pt; font-weight: 700; color: var(--accent) }
section > p + p { margin-top: 2.5pt }
.entry + .entry { margin-top: 6pt }
.brief + .brief { margin-top: 2pt }
p + .entry, .entry + p { margin-top: 5pt }
.head { column-gap: 0.35em }
h3 { font-weight: 700; line-height: 1.36 }
.dates { padding-inline-start: 10pt; font-size: 8.75pt }
.entry > p { margin-top: 1pt }
.highlights { margin-top: 1.5pt }
.highlights li + li { margin-top: 1pt }
.group + .group { margin-top: 1.5pt }
:lang(zh) body, :lang(ja) body, :lang(ko) body { line-height: 1.5 }
[dir='rtl'] body { font-size: 10pt; line-height: 1.5 }
`
