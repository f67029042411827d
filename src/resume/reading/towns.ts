import { isCity } from './cities'
import { isJobTitle, isLegalForm, isOrganization, isSchool } from './lexicon'
import { couldBePlace, isPlace } from './places'
import type { Roles } from './roles'
import type { Slot } from './slots'

type Split = { firm: string; town: string }

/**
 * "Calder Fastenings, Halifax": the words behind the last comma are where the firm
 * is when they are a known place, when another entry names them as its place, or
 * when every entry of the section without a place ends so, or another had its place
 * behind the firm in the same words. One alone that nothing
 * names stays with the firm.
 */
export function withTownsParted(all: Roles[]): Roles[] {
	const known = new Set(all.flatMap(({ place }) => (place ? [place.text] : [])))
	const splits = all.map((roles) => splitOf(roles))
	const open = all.filter(({ place, organization }) => !place && organization)
	const ending = splits.filter((split) => split !== null)
	const alike = ending.length >= 2 && ending.length === open.length
	const habit = alike || all.some(hasPlaceBehind)
	return all.map((roles, i) => {
		const split = splits[i]
		const { organization, place } = roles
		if (!split || !organization) return roles
		const { firm, town } = split
		const sure =
			isPlace(town) || town.split(', ').some(isCity) || known.has(town) || habit || place !== null
		if (!sure) return roles
		return {
			...roles,
			organization: { ...organization, text: firm },
			place: place ? joined(place, town) : { ...organization, text: town }
		}
	})
}

function hasPlaceBehind({ organization, place }: Roles): boolean {
	if (!organization || !place) return false
	return organization.line === place.line && organization.piece === place.piece
}

const part =
	/(?<!\p{L})(?:team|group|department|dept|division|unit|branch|platform|project|program(?:me)?|lab|abteilung|bereich|équipe|departamento|service)(?!\p{L})/iu

function joined(place: Slot, town: string): Slot {
	return { ...place, text: `${town}, ${place.text}` }
}

function splitOf({ organization, place }: Roles): Split | null {
	const text = organization?.text ?? ''
	const pieces = text.split(/\s*[,，،]\s*/)
	const towns = [pieces.length > 2 ? 2 : 1, 1]
	for (const count of towns) {
		const firm = pieces.slice(0, -count).join(', ')
		const town = pieces.slice(-count).join(', ')
		if (firm.length < 2 || isLegalForm(town) || (part.test(firm) && !isPlace(town))) continue
		// A region as the place: the town before it may still stand with the firm.
		if (place && (place.text.includes(',') || place.line !== organization?.line || count > 1))
			continue
		if (!isTownLike(town) || (count > 1 && !pieces.slice(-2).every(isTownLike))) continue
		if (count > 1 && !isPlace(town)) continue
		return { firm, town }
	}
	return null
}

function isTownLike(text: string): boolean {
	if (isCity(text) || isPlace(text)) return true
	const named = isJobTitle(text) || isOrganization(text) || isSchool(text)
	return couldBePlace(text) && !named && !/\d|&/.test(text)
}
