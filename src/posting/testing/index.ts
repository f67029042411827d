import { abroad } from './abroad'
import { farther } from './farther'
import { later } from './later'
import { offices } from './offices'
import { trades } from './trades'

/** Whole postings of different professions, languages and styles, with what is asked in each. */
export const postingCases = [...trades, ...offices, ...abroad, ...farther, ...later]
