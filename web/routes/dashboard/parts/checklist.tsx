import { Check, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Preferences } from '../../../../src/account/resource'
import { classNames } from '../../../ui/class-names'
import { useDeed } from '../../../use-deed'

type Progress = Preferences['checklist']

const steps = [
	{
		key: 'resumeUploaded',
		title: 'Upload your resume',
		words: 'PDF or Word. We read it and show you what we read.',
		to: '#resumes'
	},
	{
		key: 'jobDescriptionAdded',
		title: 'Add a job description',
		words: 'Paste the posting; we find what it asks for.',
		to: '/job-descriptions/new'
	},
	{
		key: 'optimized',
		title: 'Optimize and download',
		words: 'Go through the marks, keep what is right, take the file.',
		to: '/optimize'
	}
] as const satisfies { key: keyof Progress; title: string; words: string; to: string }[]

/** Three steps to the first tailored resume; hidden when asked, and never in the way. */
export function Checklist({ progress }: { progress: Progress }) {
	const done = steps.filter((step) => progress[step.key]).length
	const next = steps.find((step) => !progress[step.key])
	return (
		<section aria-labelledby="checklist" className="border-y border-line py-5">
			<div className="flex items-start justify-between gap-4">
				<div>
					<h2 id="checklist" className="text-xl font-semibold">
						{next ? 'Your first tailored resume' : 'You know the way'}
					</h2>
					<p className="figures text-sm text-soft">
						{done} of {steps.length} steps done
					</p>
				</div>
				<GuidanceForm dismissed={true} className="rounded-sm p-2 text-soft hover:bg-ink/8">
					<X aria-hidden="true" className="size-5" />
					<span className="sr-only">Hide these steps</span>
				</GuidanceForm>
			</div>
			<ol className="mt-4 grid gap-x-8 gap-y-4 md:grid-cols-3">
				{steps.map((step, index) => (
					<li key={step.key} className="flex gap-3">
						<StepMark done={progress[step.key]} current={step === next} number={index + 1} />
						<div className="text-sm">
							<p className="text-base font-semibold">
								{step === next ? (
									<Link to={step.to} className="link">
										{step.title}
									</Link>
								) : (
									step.title
								)}
								{progress[step.key] && <span className="sr-only"> (done)</span>}
							</p>
							<p className="text-soft">{step.words}</p>
						</div>
					</li>
				))}
			</ol>
		</section>
	)
}

function StepMark({ done, current, number }: { done: boolean; current: boolean; number: number }) {
	return (
		<span
			aria-hidden="true"
			className={classNames(
				'figures flex size-7 shrink-0 items-center justify-center rounded-full border text-sm font-semibold',
				done && 'border-edge text-soft',
				!done && current && 'border-accent bg-accent text-on-accent',
				!done && !current && 'border-edge text-soft'
			)}
		>
			{done ? <Check className="size-4" /> : number}
		</span>
	)
}

/** The pill that brings the steps back. */
export function GuidancePill() {
	return (
		<GuidanceForm
			dismissed={false}
			className="link rounded-full border border-line px-3 py-1 text-sm no-underline"
		>
			Need guidance?
		</GuidanceForm>
	)
}

type FormProps = { dismissed: boolean; className: string; children: ReactNode }

function GuidanceForm({ dismissed, className, children }: FormProps) {
	const fetcher = useDeed()
	return (
		<fetcher.Form method="post" action="/dashboard" className="contents">
			<button type="submit" name="dismissed" value={String(dismissed)} className={className}>
				{children}
			</button>
		</fetcher.Form>
	)
}
