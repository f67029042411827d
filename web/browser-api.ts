import { hc } from 'hono/client'
import type { Api } from '../worker/api/app'

/** The API as the browser calls it, for what a form cannot do: progress, and answers while typing. */
export const browserApi = hc<Api>('/').api.v1

/** For when no answer came at all. */
export const offlineWords = 'We could not reach resuMAX. Check your connection, then try again.'
