import { z } from 'zod'

export const passwordMinimum = 10
export const passwordMaximum = 128

/**
 * Length is what makes a password strong (NIST SP 800-63B, 3.1.1.2); the upper
 * limit only keeps the hash from being fed megabytes.
 */
export const newPassword = z
	.string()
	.min(passwordMinimum, `Use at least ${passwordMinimum} characters.`)
	.max(passwordMaximum, `Use at most ${passwordMaximum} characters.`)
