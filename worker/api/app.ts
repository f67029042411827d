import { Hono } from 'hono'

export const app = new Hono<{ Bindings: Env }>()
	.get('/health', (c) => c.json({ status: 'ok' as const }))
	.get('/api/v1/probe', async (c) => {
		const id = c.env.OPTIMIZATIONS.idFromName('x')
		const stub = c.env.OPTIMIZATIONS.get(id)
		await c.env.JOBS.send({ v: 1 })
		const { default: puppeteer } = await import('@cloudflare/puppeteer')
		const t = Date.now()
		const b = await puppeteer.launch(c.env.BROWSER)
		const page = await b.newPage()
		await page.setContent('<h1>Hello</h1>')
		const pdf = await page.pdf()
		await b.close()
		return c.json({
			do: await stub.hello(),
			d1: await c.env.DB.prepare('select 1 as x').first(),
			pdf: pdf.length,
			ms: Date.now() - t
		})
	})
export type Api = typeof app
