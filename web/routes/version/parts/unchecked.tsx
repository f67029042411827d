import type { VersionDetail } from '../../../../src/version/resource'
import { Banner } from '../../../ui/banner'
import { LinkButton } from '../../../ui/link-button'

/** Own words that say more than the resume, before a file of them is sent to anybody. */
export function Unchecked({ version }: { version: VersionDetail }) {
	const lines = version.diff.filter((line) => line.unproven !== undefined)
	if (lines.length === 0) return null
	return (
		<Banner
			title={
				lines.length === 1
					? 'One of your own wordings is not in your resume'
					: `${lines.length} of your own wordings are not in your resume`
			}
			actions={
				<LinkButton to={`/optimize/${version.optimizationId}`} look="secondary" size="small">
					Open the changes
				</LinkButton>
			}
		>
			<ul className="flex flex-col gap-1">
				{lines.map((line) => (
					<li key={line.suggestionId}>
						“{line.after}” <span className="text-faint">{line.unproven?.join(' ')}</span>
					</li>
				))}
			</ul>
			<p className="mt-1">Send it only if it is true.</p>
		</Banner>
	)
}
