import { Hono } from 'hono'
import type { ApiEnv } from './context'

/** Version 1 of the API: a line per noun. */
export const v1 = new Hono<ApiEnv>()
