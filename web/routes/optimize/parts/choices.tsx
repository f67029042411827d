import { Link } from 'react-router'
import type { Strategy } from '../../../../src/optimization/schema'
import type { JobDescriptionResource } from '../../../../src/posting/resource'
import type { ResumeResource } from '../../../../src/resume/resource'
import { ResumeStatusChip } from '../../../documents/resume-status'
import { TimeText } from '../../../ui/time-text'
import { whyNot } from '../pairing'
import { strategiesInOrder, strategyWords } from '../strategy-words'
import { ChoiceList } from './choice-list'

type Props = { value: string | null; onChange: (id: string) => void }

export function ResumeChoice({ resumes, value, onChange }: Props & { resumes: ResumeResource[] }) {
	return (
		<ChoiceList
			name="resumeId"
			legend="Resume"
			value={value}
			onChange={onChange}
			choices={resumes.map((resume) => ({
				value: resume.id,
				title: resume.title,
				words: <TimeText iso={resume.createdAt} />,
				why: whyNot(resume),
				corner: resume.status === 'completed' ? null : <ResumeStatusChip status={resume.status} />
			}))}
			empty="You have no resume here yet."
			foot={
				<p className="text-sm">
					<Link to="/dashboard" className="link">
						Upload a resume
					</Link>
				</p>
			}
		/>
	)
}

export function JobDescriptionChoice({
	jobDescriptions,
	value,
	onChange
}: Props & { jobDescriptions: JobDescriptionResource[] }) {
	const chosen = jobDescriptions.find((one) => one.id === value)
	return (
		<ChoiceList
			name="jobDescriptionId"
			legend="Job description"
			value={value}
			onChange={onChange}
			choices={jobDescriptions.map((one) => ({
				value: one.id,
				title: one.title,
				words: [one.company, one.location].filter(Boolean).join(', ') || 'No company named'
			}))}
			empty="You have no job description here yet."
			foot={
				<>
					{chosen?.warnings.map((warning) => (
						<p key={warning.code} className="text-sm text-soft">
							{warning.message}
						</p>
					))}
					<p className="text-sm">
						<Link to="/job-descriptions/new" className="link">
							Add a job description
						</Link>
					</p>
				</>
			}
		/>
	)
}

export function StrategyChoice({
	value,
	onChange
}: {
	value: Strategy
	onChange: (strategy: Strategy) => void
}) {
	return (
		<ChoiceList
			name="strategy"
			legend="How far may it go?"
			value={value}
			onChange={(next) =>
				onChange(strategiesInOrder.find((strategy) => strategy === next) ?? 'default')
			}
			choices={strategiesInOrder.map((strategy) => ({
				value: strategy,
				title: strategyWords[strategy].name,
				words: strategyWords[strategy].words
			}))}
		/>
	)
}
