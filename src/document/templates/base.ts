/**
 * What both templates share: one column in the order of the text, and breaks between pages
 * that never leave a heading alone. Common ligatures are off because some readers of PDF
 * give back nothing for "fi". Greys are 7:1 or better on white.
 */
export const baseCss = `
* { box-sizing: border-box; margin: 0; padding: 0 }
html { --ink: #1b1a18; --soft: #4a4844; --rule: #a8a49c; background: #fff; color: var(--ink) }
body { font-variant-ligatures: no-common-ligatures; font-kerning: normal; hyphens: manual; overflow-wrap: break-word; text-align: start; -webkit-print-color-adjust: exact; print-color-adjust: exact }
h1, h2, h3 { font-weight: inherit; font-size: inherit; line-height: 1.2; break-inside: avoid; text-wrap: balance }
h1, h2 { break-after: avoid }
a { color: inherit; text-decoration: none }
p, li { orphans: 2; widows: 2; text-wrap: pretty }
.contact { list-style: none; color: var(--soft) }
.contact li { display: inline-block }
.contact li:not(:last-child)::after { content: '\\00a0·\\00a0'; white-space: pre }
.head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; break-inside: avoid }
.head:not(:last-child) { break-after: avoid }
.dates { margin-inline-start: auto; color: var(--soft); font-variant-numeric: lining-nums tabular-nums }
.highlights { padding-inline-start: 1.15em }
.highlights li { break-inside: avoid }
.highlights li::marker { color: var(--soft) }
.head + p, .head + .highlights > li:first-child { break-before: avoid }
.group { break-inside: avoid }
.label { font-weight: 700 }
.inline h3::after { content: var(--comma) }
`
