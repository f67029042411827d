import type { Basics } from '../resume/schema'
import { linkLabel, linkTarget } from './link'
import { plain } from './plain'

/** One way to reach the person: `href` is null where it is only text. */
export type ContactItem = { id: string; text: string; href: string | null }

/** The line under the name, in reading order, without what is not given. */
export function contactItems(basics: Basics): ContactItem[] {
	return [
		{ id: 'basics.email', text: plain(basics.email), href: mailTarget(basics.email) },
		{ id: 'basics.phone', text: plain(basics.phone), href: null },
		{ id: 'basics.location', text: plain(basics.location), href: null },
		{ id: 'basics.url', text: linkLabel(basics.url), href: linkTarget(basics.url) },
		...basics.profiles.map(profileItem)
	].filter((item) => item.text !== '')
}

function mailTarget(email: string): string | null {
	const target = linkTarget(email)
	return target?.startsWith('mailto:') ? target : null
}

/** `LinkedIn: ` stands before an address only where the address does not say so itself. */
function profileItem(profile: Basics['profiles'][number]): ContactItem {
	const network = plain(profile.network)
	const label = linkLabel(profile.url)
	const said = network === '' || letters(label).includes(letters(network))
	const text = said ? label : [network, label].filter((part) => part !== '').join(': ')
	return { id: profile.id, text, href: linkTarget(profile.url) }
}

function letters(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
