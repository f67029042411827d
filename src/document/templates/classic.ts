import { fontRules } from './fonts'

/** Serif, one column, air: title on its own line, place and dates under it; one line for an entry that is only a head. */
export const classicCss = `
@page { margin: 18mm 20mm 17mm }
${fontRules('serif')}
body { font-size: 10.25pt; line-height: 1.38 }
h1 { font-size: 24pt; line-height: 1.12; letter-spacing: -0.005em }
.headline { margin-top: 1.5pt; font-size: 12pt; font-style: italic; color: var(--soft) }
.contact { margin-top: 5pt; font-size: 9.25pt; line-height: 1.5 }
section { margin-top: 14pt }
h2 { margin-bottom: 6pt; padding-bottom: 2.5pt; border-bottom: 0.5pt solid var(--rule); font-size: 12.5pt; font-weight: 700 }
section > p + p { margin-top: 4pt }
.entry + .entry { margin-top: 9pt }
p + .entry, .entry + p { margin-top: 7pt }
.head { column-gap: 14pt }
h3 { font-size: 10.75pt; font-weight: 700; line-height: 1.35 }
.stacked h3 { flex: 0 0 100% }
.inline { column-gap: 0.35em }
.inline .dates { padding-inline-start: 12pt }
.brief + .brief { margin-top: 3.5pt }
.details { font-style: italic }
.dates { font-size: 9.5pt }
.entry > p { margin-top: 2.5pt }
.highlights { margin-top: 2.5pt }
.highlights li + li { margin-top: 2pt }
.highlights li { padding-inline-start: 0.15em }
.group + .group { margin-top: 2.5pt }
:lang(zh) .details, :lang(ja) .details, :lang(ko) .details, :lang(zh) .headline, :lang(ja) .headline, :lang(ko) .headline, [dir='rtl'] .details, [dir='rtl'] .headline { font-style: normal }
:lang(zh) body, :lang(ja) body, :lang(ko) body { line-height: 1.6 }
[dir='rtl'] body { font-size: 11.25pt; line-height: 1.6 }
`
