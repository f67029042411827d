/** Who may write: one key of one provider, as the operator configured it. Holds no secret. */
export type Candidate = {
	/** Unique and stable, as `openai:1`; what health, quota and usage are kept under. */
	id: string
	provider: ModelProviderName
	model: string
	/** Tokens that this key may use on one day (UTC); null for as many as it likes. */
	dailyTokens: number | null
	/** What a million tokens cost in US dollars; null where the operator did not say. */
	price: { input: number; output: number } | null
	/** Changes when the key does, without telling it (the start of its hash): a new key begins afresh. */
	keyMark?: string
}

export const modelProviders = ['openai', 'anthropic', 'compatible'] as const
export type ModelProviderName = (typeof modelProviders)[number]
