import { type Mail, writeLetter } from '../mail/letter'

type Ended = { to: string; title: string; url: string; completed: boolean }

/** To a person who asked to be told when their optimization has ended. */
export function endedLetter({ to, title, url, completed }: Ended): Mail {
	return writeLetter({
		to,
		subject: completed ? `Your changes for ${title} are ready` : `We could not finish ${title}`,
		parts: completed
			? [
					'You asked us to write when your optimization is ready. Look at each change and take the ones you like.',
					{ label: 'See the changes', url }
				]
			: [
					'You asked us to write when your optimization has ended. It could not be finished; nothing is lost, and nothing was charged.',
					{ label: 'Try it again', url }
				]
	})
}
