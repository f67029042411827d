import { z } from 'zod'
import { newPassword, passwordMaximum } from './password'
import { me, profileInput, signedInDevice } from './resource'

/** An address as it is kept and compared: trimmed, in lower case. */
export const emailAddress = z
	.string()
	.trim()
	.toLowerCase()
	.max(254, 'This address is too long.')
	.pipe(z.email('Enter an e-mail address, such as name@example.com.'))

/** A password to compare with: of any length that could have been set. */
const anyPassword = z
	.string()
	.min(1, 'Enter your password.')
	.max(passwordMaximum, 'This password is too long.')

export const signUpInput = z.object({
	name: profileInput.shape.name,
	email: emailAddress,
	password: newPassword
})
export type SignUpInput = z.infer<typeof signUpInput>

export const signInInput = z.object({ email: emailAddress, password: anyPassword })
export type SignInInput = z.infer<typeof signInInput>

/** The answer to a sign-up and a sign-in; the same token is set as a cookie. */
export const signedIn = z.object({
	/** Send it as `Authorization: Bearer …`. */
	token: z.string(),
	expiresAt: z.iso.datetime(),
	user: me
})
export type SignedIn = z.infer<typeof signedIn>

/** What a verification takes: the code of the signed-in account, or the token of the link. */
export const verifyInput = z
	.object({
		code: z
			.string()
			.regex(/^\d{6}$/, 'Enter the six digits from the message.')
			.optional(),
		token: z.string().min(1).max(200).optional()
	})
	.refine(({ code, token }) => (code === undefined) !== (token === undefined), {
		path: ['code'],
		message: 'Send the code or the token of the link.'
	})
export type VerifyInput = z.infer<typeof verifyInput>

export const resetInput = z.object({ email: emailAddress })
export const resetConfirmInput = z.object({
	token: z.string().min(1).max(200),
	password: newPassword
})
export const passwordChangeInput = z.object({
	currentPassword: anyPassword,
	newPassword
})
/** Another address; it takes effect when the link that goes to it comes back. */
export const emailChangeInput = z.object({ email: emailAddress, password: anyPassword })
export const emailConfirmInput = z.object({ token: z.string().min(1).max(200) })
export const accountDeletionInput = z.object({ password: anyPassword })

/** The answer where it must not show whether an address has an account. */
export const mailSent = z.object({ status: z.literal('check_your_mail') })

/** A token for calls to the API: short-lived, made from a session. */
export const accessToken = z.object({ token: z.string(), expiresAt: z.iso.datetime() })
export type AccessToken = z.infer<typeof accessToken>

export const refreshedSession = accessToken.extend({ sessionExpiresAt: z.iso.datetime() })

export const signedInDevices = z.object({ items: z.array(signedInDevice) })
/** The address that an account has from now on. */
export const emailChanged = z.object({ email: z.string() })
export const verifiedAnswer = z.object({ status: z.literal('verified') })
