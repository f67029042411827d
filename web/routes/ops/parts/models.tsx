import type { ModelState } from '../../../../src/operation/resource'
import type { Numbers } from '../../../numbers/numbers'
import { useNumbers } from '../../../numbers/numbers-context'
import { durationWords } from '../duration-words'
import { Figures } from './figures'

const stateWords: Record<ModelState['state'], string> = {
	ready: 'ready',
	doubtful: 'ready, in doubt',
	open: 'left alone, it fails',
	unauthorized: 'left alone, its key is refused',
	used_up: 'used up for today'
}

/** How the models of providers stand; the built-in engine needs none of them. */
export function Models({ models }: { models: ModelState[] | null }) {
	const numbers = useNumbers()
	return (
		<Figures
			title="Models"
			empty={
				models
					? 'No model has been asked. The built-in engine writes.'
					: 'The desk of the models does not answer. The built-in engine writes.'
			}
			columns={['Key', 'State', 'Answers', 'Time', 'Tokens today']}
			words={2}
			rows={(models ?? []).map((model) => ({
				key: model.candidate,
				cells: [
					<span key="name">
						{model.candidate}
						<span className="block font-normal text-soft">{model.model}</span>
					</span>,
					stateWords[model.state],
					`${Math.round(model.successShare * 100)} %`,
					model.responseMs === null ? '' : durationWords(model.responseMs, numbers),
					tokens(model, numbers)
				]
			}))}
		/>
	)
}

function tokens({ tokensUsed, dailyTokens }: ModelState, { count }: Numbers): string {
	const used = count(tokensUsed)
	return dailyTokens === null ? used : `${used} of ${count(dailyTokens)}`
}
