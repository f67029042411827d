import { type Mail, writeLetter } from '../mail/letter'

const notYou = 'If this was not you, do nothing: without this message nobody can go on.'

/** To somebody who signed up: the code and the link that prove the address. */
export function verificationLetter(to: string, code: string, url: string): Mail {
	return writeLetter({
		to,
		subject: `${code} is your resuMAX code`,
		parts: [
			'Type this code where you signed up. It works for 10 minutes.',
			{ code },
			'Or open this link within 24 hours.',
			{ label: 'Confirm my address', url },
			notYou
		]
	})
}

/** To the owner of an account whose address somebody signed up with again. */
export function alreadyThereLetter(to: string, origin: string): Mail {
	return writeLetter({
		to,
		subject: 'You already have a resuMAX account',
		parts: [
			'Somebody signed up with this address. You already have an account, so nothing was changed.',
			{ label: 'Log in', url: `${origin}/log-in` },
			{ label: 'Set a new password', url: `${origin}/reset` },
			'If this was not you, do nothing.'
		]
	})
}

export function resetLetter(to: string, url: string): Mail {
	return writeLetter({
		to,
		subject: 'Set a new resuMAX password',
		parts: [
			'Open this link within one hour to set a new password. It works once.',
			{ label: 'Set a new password', url },
			'If this was not you, do nothing: your password stays as it is.'
		]
	})
}

export function passwordChangedLetter(to: string, origin: string): Mail {
	return writeLetter({
		to,
		subject: 'Your resuMAX password was changed',
		parts: [
			'Your password was changed, and you were logged out everywhere else.',
			'If this was not you, set a new one now.',
			{ label: 'Set a new password', url: `${origin}/reset` }
		]
	})
}

/** To an address that somebody wants their account to have: the link that proves it. */
export function newAddressLetter(to: string, url: string): Mail {
	return writeLetter({
		to,
		subject: 'Confirm your new resuMAX address',
		parts: [
			'Open this link within one hour, where you are logged in, to use this address for your account. It works once.',
			{ label: 'Use this address', url },
			'If this was not you, do nothing: without this message nobody can use your address.'
		]
	})
}

/** To the address that an account has, when another was asked for. */
export function addressAskedLetter(to: string, next: string, origin: string): Mail {
	return writeLetter({
		to,
		subject: 'A new address for your resuMAX account',
		parts: [
			`Somebody who knows your password asked to use ${next} for your account. It changes when the link in the message there is opened.`,
			'If this was not you, set a new password now: that link then no longer works.',
			{ label: 'Set a new password', url: `${origin}/reset` }
		]
	})
}

/** To the address that an account had. */
export function addressChangedLetter(to: string, next: string): Mail {
	return writeLetter({
		to,
		subject: 'The address of your resuMAX account was changed',
		parts: [`Your account now has the address ${next}. Log in with that from now on.`]
	})
}

/** To the owner of an account whose address somebody else wants for theirs. */
export function addressInUseLetter(to: string, origin: string): Mail {
	return writeLetter({
		to,
		subject: 'This address has a resuMAX account already',
		parts: [
			'Somebody asked to use this address for another account. It belongs to yours, so nothing was changed.',
			{ label: 'Log in', url: `${origin}/log-in` },
			'If this was not you, do nothing.'
		]
	})
}
