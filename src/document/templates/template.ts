import type { Template } from '../../export/resource'
import { classicCss } from './classic'
import { compactCss } from './compact'

export type TemplateId = Template

/** The style sheet of each template, to stand after `baseCss`. */
export const templateCss = {
	classic: classicCss,
	compact: compactCss
} satisfies Record<TemplateId, string>
