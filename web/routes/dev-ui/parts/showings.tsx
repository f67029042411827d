import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { EmptyState } from '../../../ui/empty-state'
import { FieldError } from '../../../ui/field-error'
import { Progress } from '../../../ui/progress'
import { ScoreRing } from '../../../ui/score-ring'
import { Sheet } from '../../../ui/sheet'
import { Skeleton } from '../../../ui/skeleton'
import { Spinner } from '../../../ui/spinner'
import { StatusChip } from '../../../ui/status-chip'
import { TimeText } from '../../../ui/time-text'
import { WordMark } from '../../../ui/word-mark'
import { Row, Specimen } from './specimen'

/** What a person reads: states, scores, papers. */
export function Showings() {
	return (
		<>
			<Specimen name="StatusChip, Spinner, Progress and Skeleton">
				<Row>
					<StatusChip state="waiting">Waiting</StatusChip>
					<StatusChip state="working">Working</StatusChip>
					<StatusChip state="done">Ready</StatusChip>
					<StatusChip state="failed">Failed</StatusChip>
					<Spinner />
				</Row>
				<Progress value={0.4} label="Sending your resume" />
				<Progress value={null} label="Reading your resume" />
				<Skeleton className="w-2/3" />
			</Specimen>
			<Specimen name="ScoreRing">
				<Row>
					{[0, 64, 100, null].map((value) => (
						<ScoreRing key={value} value={value} label="Fit" />
					))}
					<ScoreRing value={64} label="Fit" size="small" />
				</Row>
			</Specimen>
			<Specimen name="Banner and FieldError">
				<Banner title="You are offline">Your work is kept. It is sent when you are back.</Banner>
				<Banner
					kind="problem"
					title="We could not read page 2"
					actions={
						<Button look="secondary" size="small">
							Try again
						</Button>
					}
				>
					It is a picture. Upload a version with text, or type it in.
				</Banner>
				<FieldError>Enter your name.</FieldError>
			</Specimen>
			<Specimen name="Card and EmptyState">
				<Card
					title="Backend resume"
					foot={
						<>
							<StatusChip state="done">Ready</StatusChip>
							<TimeText iso="2026-11-21T10:00:00.000Z" />
						</>
					}
				>
					Leeds, United Kingdom
				</Card>
				<EmptyState title="Nothing saved yet" actions={<Button>New optimization</Button>}>
					The version you save stands here.
				</EmptyState>
			</Specimen>
			<Specimen name="Sheet, proof marks and WordMark">
				<Sheet label="A sheet" className="sm:px-8! sm:py-8! max-sm:mx-0! lg:px-8!">
					<p>
						<del className="mark-removed">Responsible for running</del>{' '}
						<ins className="mark-added">Ran</ins> stock takes with a team of nine
						<span className="mark-pencil"> with 99.2% accuracy</span>
					</p>
				</Sheet>
				<WordMark />
			</Specimen>
		</>
	)
}
