import { createHash } from 'node:crypto'
import type { Candidate, ModelProviderName } from '../../../src/model/candidate'
import { readSettings, type Settings } from '../../env'
import type { Waits } from './watch'

/** A candidate with what is needed to reach it. */
export type ConfiguredModel = {
	candidate: Candidate
	/** Without a slash at its end. */
	baseUrl: string
	/** A function, so that the key is in nothing that is written out; null where none is needed. */
	key: () => string | null
	waits: Waits
}

export type ConfiguredModels = {
	/** In the order in which the operator prefers them; empty without any key. */
	models: ConfiguredModel[]
	/** US dollars that one optimization, and that all of one day (UTC), may cost; null for no limit. */
	limits: { run: number | null; day: number | null }
}

/**
 * The models that this deployment may use: one for each key, `openai:1`, `openai:2` … in the
 * order of the list, then those of Anthropic, then of the compatible server.
 * Throws, as `readSettings` does, where a variable is wrong.
 */
export function configuredModels(env: Env): ConfiguredModels {
	const settings = readSettings(env)
	return {
		models: [...openai(settings), ...anthropic(settings), ...compatible(settings)],
		limits: {
			run: settings.MODEL_RUN_LIMIT ?? null,
			day: settings.MODEL_DAY_LIMIT ?? null
		}
	}
}

// The defaults are the newest small model of each SDK's own list of models: both write JSON by
// schema and take "do not think first", which is what an answer within seconds needs.
function openai(settings: Settings): ConfiguredModel[] {
	return each('openai', settings.OPENAI_API_KEYS ?? [], settings, {
		model: settings.OPENAI_MODEL ?? 'gpt-6-luna',
		baseUrl: settings.OPENAI_BASE_URL ?? 'https://api.openai.com/v1',
		dailyTokens: settings.OPENAI_DAILY_TOKENS,
		price: settings.OPENAI_PRICE
	})
}

function anthropic(settings: Settings): ConfiguredModel[] {
	return each('anthropic', settings.ANTHROPIC_API_KEYS ?? [], settings, {
		model: settings.ANTHROPIC_MODEL ?? 'claude-haiku-5-5',
		baseUrl: settings.ANTHROPIC_BASE_URL ?? 'https://api.anthropic.com',
		dailyTokens: settings.ANTHROPIC_DAILY_TOKENS,
		price: settings.ANTHROPIC_PRICE
	})
}

function compatible(settings: Settings): ConfiguredModel[] {
	const { COMPATIBLE_BASE_URL: baseUrl, COMPATIBLE_MODEL: model } = settings
	if (!baseUrl || !model) return []
	return each('compatible', settings.COMPATIBLE_API_KEYS ?? [null], settings, {
		model,
		baseUrl,
		dailyTokens: settings.COMPATIBLE_DAILY_TOKENS,
		price: settings.COMPATIBLE_PRICE
	})
}

type Shared = {
	model: string
	baseUrl: string
	dailyTokens: number | undefined
	price: Settings['OPENAI_PRICE']
}

function each(
	provider: ModelProviderName,
	keys: readonly (string | null)[],
	settings: Settings,
	{ model, baseUrl, dailyTokens, price }: Shared
): ConfiguredModel[] {
	return keys.map((key, index) => ({
		candidate: {
			id: `${provider}:${index + 1}`,
			provider,
			model,
			dailyTokens: dailyTokens ?? null,
			price: price ?? null,
			keyMark: createHash('sha256').update(`${baseUrl}\n${key}`).digest('hex').slice(0, 12)
		},
		baseUrl,
		key: () => key,
		waits: {
			firstByteMs: (settings.MODEL_FIRST_BYTE_SECONDS ?? 20) * 1000,
			idleMs: (settings.MODEL_IDLE_SECONDS ?? 10) * 1000
		}
	}))
}
