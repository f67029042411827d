import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { OptimizationSummary } from '../../../../src/optimization/resource'
import { jobName } from '../../../job-name'
import { PageHeader } from '../../../ui/page-header'
import { strategyWords } from '../../optimize/strategy-words'

/** Which resume for which job: the head of the workspace in all of its states. */
export function Heading({
	optimization,
	children
}: {
	optimization: OptimizationSummary
	children?: ReactNode
}) {
	const { resumeId, resumeTitle, jobDescriptionId, strategy } = optimization
	return (
		<PageHeader title={jobName(optimization)}>
			<p className="text-sm">
				<Link to={`/resumes/${resumeId}`} className="link">
					{resumeTitle}
				</Link>{' '}
				for{' '}
				<Link to={`/job-descriptions/${jobDescriptionId}`} className="link">
					this job description
				</Link>
				. Strategy: {strategyWords[strategy].name.toLowerCase()}.
				{optimization.attempt > 1 && ` Attempt ${optimization.attempt}.`}
			</p>
			{children}
		</PageHeader>
	)
}
