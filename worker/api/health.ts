import { Hono } from 'hono'
import { z } from 'zod'
import type { ApiEnv } from './context'
import { describe } from './describe'

const live = z.object({ status: z.literal('ok') })

/** `GET /health`: the worker answers. Touches nothing, so that it says only that. */
export const health = new Hono<ApiEnv>().get(
	'/',
	describe({ summary: 'Is the worker alive?', tag: 'Health', answers: { 200: live } }),
	(c) => c.json({ status: 'ok' as const }, 200)
)
