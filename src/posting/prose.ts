import { isPlaceName } from './place'
import { namesRole } from './role'

/** Verbs with which somebody looks for a person, and the article after them. */
const seeking =
	/(?<!\p{L})(?:looking for|seeking|seeks|hiring|to hire|recruiting|recruit|searching for|join us as|need|needs|sucht|suchen|recherche|recherchons|recrute|recrutons|busca|buscamos|contrata|procura|cerca|cerchiamo|zoekt|zoeken|szuka|poszukuje|söker|ищет|ищем|шукає|шукаємо)(?:\s+(?:an?|our|their|eine?n?|une?|un\(e\)|una?|uma?|een|en|ett))?\s+/iu

/** Words of praise before a title are no part of it. */
const praise =
	/^(?:(?:experienced|talented|motivated|skilled|passionate|enthusiastic|dedicated|reliable|friendly|dynamic|new|great|full-?time|part-?time|hands-on|highly|qualified|committed|energetic|creative|ambitious|outstanding|erfahrenen?r?|engagierten?r?|motivierten?r?)[,\s]+(?:and\s+)?)+/i

/** Where a title in running text ends. */
const titleEnd =
	/\s+(?:to|for|at|who|that|with|in|on|based|within|and (?:we|you)|för|till|im|in|am|zur|zum|für|bei|à|au|chez|pour|en|para|per|presso|voor|bij|do|dla|w|для|в|у|till)\s|[.,;:!?\n]|\s[–—-]\s/iu

const longest = 6

/** The title that a sentence seeks somebody for: "we need a line cook to join", "recrute un(e) comptable"; `''` where none does. */
export function titleInProse(text: string): string {
	for (const found of text.slice(0, 3000).matchAll(new RegExp(seeking, 'giu'))) {
		const rest = text.slice(found.index + found[0].length, found.index + found[0].length + 90)
		const words = rest.replace(praise, '')
		const title = words.slice(0, titleEnd.exec(words)?.index ?? words.length).trim()
		if (title.split(/\s+/).length <= longest && namesRole(title)) return title
	}
	return neededIn(text)?.title ?? ''
}

/** "Early Years Teacher needed at Pebblebrook, Cork." */
export function neededIn(text: string): { title: string; company: string; place: string } | null {
	const found =
		/^(\p{Lu}[\p{L}/&' -]{2,60}?) (?:needed|wanted|required|sought|gesucht|gezocht|cercasi|sökes)(?: (?:at|by|for|bei|bij) (\p{Lu}[\p{L}&'’. -]{2,50}?)(?:(?:,| in) (\p{Lu}[\p{L} '’-]{2,30}))?)?[.,!\n]/u.exec(
			text.trimStart()
		)
	if (!found?.[1] || !namesRole(found[1])) return null
	return { title: found[1], company: found[2] ?? '', place: found[3] ?? '' }
}

/** A short line by itself that names a role, near the top: the title under a blurb of the company. */
export function titleLineIn(lines: string[]): string {
	return (
		lines
			.slice(0, 12)
			.find(
				(line) =>
					/^\p{Lu}/u.test(line) &&
					line.split(' ').length <= longest &&
					!/[.:：!?;]$/.test(line) &&
					!/^[^:：]{2,24}[:：]/.test(line) &&
					namesRole(line)
			) ?? ''
	)
}

const notPlaces =
	/^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|english|german|french|spanish)\b/i

/** The known place that a sentence near the top names after "in": "our small kitchen in Bristol"; any, right where somebody is sought. */
export function placeInProse(text: string): string {
	const opening = text.slice(0, 700)
	const sought = opening.split(/(?<=[.!?])\s/).find((sentence) => seeking.test(sentence)) ?? ''
	const there = /\s(?:in|à|en|em) (\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?)[.,]/u.exec(sought)?.[1]
	if (there && titleInProse(sought) !== '' && !notPlaces.test(there)) return there
	for (const found of opening.matchAll(
		/(?<!\p{L})(?:in|à|en|em|i|w|a|Remote within|remote in)\s+(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})/gu
	)) {
		const words = (found[1] ?? '').split(' ')
		for (let length = words.length; length > 0; length--) {
			const place = words.slice(0, length).join(' ')
			if (isPlaceName(place)) return place
		}
	}
	return ''
}
