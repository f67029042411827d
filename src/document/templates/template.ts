import type { Template } from '../../export/resource'
import type { Entry } from '../../resume/schema'
import { isBrief } from '../head'
import { classicCss } from './classic'
import { compactCss } from './compact'

export type TemplateId = Template

/** The style sheet of each template, to stand after `baseCss`. */
export const templateCss = {
	classic: classicCss,
	compact: compactCss
} satisfies Record<TemplateId, string>

/**
 * Whether place and dates stand under an entry's heading or beside it. Classic gives a job
 * its own two lines, and a certificate or degree without further words only one.
 */
export function headLayout(template: TemplateId, entry: Entry): 'stacked' | 'inline' {
	return template === 'classic' && !isBrief(entry) ? 'stacked' : 'inline'
}
