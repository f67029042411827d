import { Form, Link, useNavigation } from 'react-router'
import type { Engine } from '../../../../src/model/resource'
import { usageWords, writerWords } from '../../../engine/words'
import { useNumbers } from '../../../numbers/numbers-context'
import { Button } from '../../../ui/button'
import { TimeText } from '../../../ui/time-text'
import type { SettingsAnswer } from '../route'
import { Setting } from './setting'

type Props = { engine: Engine; answer: SettingsAnswer | null }

/** Who writes the suggestions, what leaves this service for it, and the way to keep it here. */
export function Writing({ engine, answer }: Props) {
	const { writers, modelsAllowed, uses } = engine
	return (
		<Setting
			id="writing"
			title="Who writes the suggestions"
			words="Whoever writes: every sentence is checked against your resume before you see it, and the score is always computed by the same rules."
		>
			<div className="flex flex-col gap-4 text-sm">
				{writers.length === 0 ? <OnlyRules /> : <Choice {...{ writers, modelsAllowed, answer }} />}
				{uses.length > 0 && <Uses uses={uses} />}
			</div>
		</Setting>
	)
}

function OnlyRules() {
	return (
		<p>
			The rules built into resuMAX. They need no language model, and nothing of your resume is sent
			to anyone.
		</p>
	)
}

function Choice({
	writers,
	modelsAllowed,
	answer
}: Pick<Engine, 'writers' | 'modelsAllowed'> & Pick<Props, 'answer'>) {
	const busy = useNavigation().formData?.get('form') === 'writing'
	return (
		<>
			{modelsAllowed ? (
				<div className="flex flex-col gap-2">
					<p>
						The built-in rules, and for better sentences a language model:{' '}
						{writers.map(writerWords).join(', else ')}.
					</p>
					<p className="text-soft">
						What is sent there: your entries with their titles, employers, dates and bullets, your
						headline, summary and skills, and what the posting asks for. Your name, e-mail address,
						phone number and links above them are not sent.
					</p>
				</div>
			) : (
				<p>
					The rules built into resuMAX, as you chose. Nothing of your resume is sent to a language
					model.
				</p>
			)}
			<Form method="post" preventScrollReset className="flex flex-wrap items-center gap-3">
				<input type="hidden" name="form" value="writing" />
				<Button
					type="submit"
					look="secondary"
					busy={busy}
					name="modelsAllowed"
					value={modelsAllowed ? 'no' : 'yes'}
				>
					{modelsAllowed ? 'Use only the built-in rules' : 'Let the model write too'}
				</Button>
				<p role="status" className="text-soft">
					{answer?.done && 'Saved.'}
					{answer?.problems?.message}
				</p>
			</Form>
		</>
	)
}

function Uses({ uses }: Pick<Engine, 'uses'>) {
	const numbers = useNumbers()
	return (
		<details>
			<summary className="cursor-pointer font-semibold">What models took lately</summary>
			<ul className="mt-2 border-b border-line">
				{uses.map((use) => (
					<li
						key={use.optimizationId}
						className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-t border-line py-2 first:border-t-0"
					>
						<Link to={`/optimize/${use.optimizationId}`} className="min-w-0 break-words underline">
							{use.title}
						</Link>
						<span className="text-soft">
							{usageWords(use, numbers)}, <TimeText iso={use.at} />
						</span>
					</li>
				))}
			</ul>
		</details>
	)
}
