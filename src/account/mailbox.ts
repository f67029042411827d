import { z } from 'zod'

/** A message that a development server kept instead of sending it. */
export const keptMail = z.object({
	id: z.string(),
	to: z.string(),
	subject: z.string(),
	text: z.string(),
	html: z.string(),
	createdAt: z.iso.datetime()
})
export type KeptMail = z.infer<typeof keptMail>

export const mailboxPage = z.object({ items: z.array(keptMail) })
