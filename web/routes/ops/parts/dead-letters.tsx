import { Form, useNavigation } from 'react-router'
import type { Overview } from '../../../../src/operation/resource'
import { Button } from '../../../ui/button'
import { TimeText } from '../../../ui/time-text'
import { Figures } from './figures'

/** Jobs that failed every time, and the way to have them tried again. */
export function DeadLetters({ dead: { counts, items } }: { dead: Overview['dead'] }) {
	return (
		<Figures
			title="Dead letters"
			empty="No job has been given up."
			columns={['Job', 'Tried', 'Again']}
			rows={items.map(({ kind, id, attempts, at }) => ({
				key: `${kind} ${id}`,
				cells: [
					<span key="name">
						{kind}
						<code className="block max-w-52 truncate text-xs font-normal text-soft">{id}</code>
						<span className="block font-normal text-soft">
							<TimeText iso={at} precision="minute" />
						</span>
					</span>,
					attempts,
					<Replay key="replay" kind={kind} id={id} label={`Replay ${kind} ${id}`}>
						Replay
					</Replay>
				]
			}))}
		>
			<div className="flex flex-wrap gap-3">
				{counts.map(({ kind, count }) => (
					<Replay key={kind} kind={kind}>
						{`Replay all ${count} of ${kind}`}
					</Replay>
				))}
			</div>
		</Figures>
	)
}

type Props = { kind: string; id?: string; label?: string; children: string }

/** A plain form, so that it works before or without scripts. */
function Replay({ kind, id, label, children }: Props) {
	const { formData } = useNavigation()
	const busy = formData?.get('kind') === kind && (formData.get('id') ?? '') === (id ?? '')
	return (
		<Form method="post" className="inline-block">
			<input type="hidden" name="kind" value={kind} />
			{id && <input type="hidden" name="id" value={id} />}
			<Button type="submit" look="secondary" size="small" busy={busy} aria-label={label}>
				{children}
			</Button>
		</Form>
	)
}
