import { secureHeaders } from 'hono/secure-headers'

/** Headers of every API answer: it is data, so nothing in it may run, frame or be sniffed. */
export const apiSecurityHeaders = secureHeaders({
	contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
	crossOriginResourcePolicy: 'same-origin',
	referrerPolicy: 'no-referrer',
	xFrameOptions: 'DENY',
	// A download is stricter still.
	overwrite: false
})
