import type { Resume } from '../resume/schema'
import { type Outline, outline } from './outline'
import type { ChangedText } from './resource'
import type { Change, Suggestion } from './schema'

/**
 * Each suggestion as a person reads it: its section, the words before and after. `edits`
 * holds a person's own words by suggestion id.
 */
export function changedTexts(
	master: Resume,
	suggestions: Suggestion[],
	edits: Record<string, string> = {}
): ChangedText[] {
	const known = outline(master)
	const titles = new Map(master.sections.map((section) => [section.id, section.title]))
	return suggestions.map(({ id, sectionId, change }) => ({
		suggestionId: id,
		section: titles.get(sectionId) ?? (change.type === 'insert_section' ? change.title : ''),
		...wordsOf(change, known, edits[id])
	}))
}

function wordsOf(
	change: Change,
	known: Outline,
	edit: string | undefined
): Pick<ChangedText, 'type' | 'before' | 'after'> {
	switch (change.type) {
		case 'replace':
			return { type: 'replaced', before: change.before, after: edit ?? change.after }
		case 'insert':
			return { type: 'inserted', before: '', after: edit ?? change.after }
		case 'insert_section':
			return { type: 'inserted', before: '', after: edit ?? change.after.join('\n') }
		case 'remove':
			return { type: 'removed', before: change.before, after: '' }
		case 'reorder':
			return {
				type: 'reordered',
				before: lines(change.before, known),
				after: lines(change.after, known)
			}
	}
}

/** The first line of each member stands for it: an entry's title, not all of its bullets. */
function lines(ids: string[], known: Outline): string {
	return ids.map((id) => (known.blocks.get(id)?.text ?? '').split('\n', 1)[0] ?? '').join('\n')
}
