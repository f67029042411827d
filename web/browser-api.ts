import { hc } from 'hono/client'
import type { Api } from '../worker/api/app'

/** The API as the browser calls it, for what a form cannot do: progress, and answers while typing. */
export const browserApi = hc<Api>('/').api.v1
