import type { SkillHit } from '../skill/find'
import { wordsOf } from '../skill/word'
import { stemOf } from './stem'

/** Words that hold a sentence together or that every posting uses: sharing them shows nothing. */
const empty = new Set(
	`a an the and or but nor so yet of in on at to for from by with without within into onto over under between among through during before after above below about against across as than then that this these those there here it its they them their we us our you your he she his her i me my who whom whose which what when where why how is are was were be been being am do does did done doing have has had having will would shall should can could may might must not no any all each every both either neither some such same other another more most less least few many much several one two three four five six seven eight nine ten also just only even very too well if while because until unless per via etc e.g i.e eg ie vs least plus up down out off again further once own using use used including include like
	experience experienced knowledge skill ability able proficiency proficient familiarity familiar understanding understand strong excellent good great solid deep proven demonstrated demonstrate working work required require requirement preferred prefer minimum must need needed year years month day days week time full part related relevant similar equivalent field degree candidate applicant ideal successful position role job responsibility responsible duty duties ensure provide support assist help perform participate contribute various different new best high highly level quality effective effectively efficient ability desire willing willingness comfortable passion passionate environment company organization organisation business opportunity join looking seeking hire plus bonus nice asset advantage background proficiency hands-on hands expert expertise advanced basic general overall appropriate necessary key main primary major world class leading team teams member people person individual way thing things set range variety part number day-to-day including ensure make making take taking get give keep become within others us good least two approximately approx
	und oder der die das den dem ein eine einen mit für von zu im in auf bei sie wir ihr du als sowie
	de da do das dos e o os as um uma com para por em no na que experiência conhecimento
	et le la les un une des du pour avec dans sur vous nous
	el los las y en con una del`
		.split(/\s+/)
		.map(stemOf)
)

/** A telling word: what it is matched by, and as it is written. */
export type Term = { stem: string; written: string }

/**
 * What a requirement says beyond its skills: its own telling words, each stem once.
 * `hits` are the skills found in the same text; their words are left to them.
 */
export function termsOf(text: string, hits: SkillHit[]): Term[] {
	const terms = new Map<string, Term>()
	for (const word of wordsOf(text)) {
		const stem = stemOf(word.text)
		if (stem.length < 3 && !/\p{Script=Han}/u.test(stem)) continue
		if (/^\d+$/.test(stem) || empty.has(stem)) continue
		if (hits.some((hit) => hit.start <= word.start && word.end <= hit.end)) continue
		if (!terms.has(stem)) terms.set(stem, { stem, written: word.text })
	}
	return [...terms.values()]
}
