import { Copy, Download } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { resumeText } from '../../../../src/document/text'
import type { VersionDetail } from '../../../../src/version/resource'
import { countChanges } from '../../../change-diff/count-changes'
import { DeleteDialog } from '../../../documents/delete-dialog'
import { jobName } from '../../../job-name'
import { Button } from '../../../ui/button'
import { Menu, MenuItem, MenuLink } from '../../../ui/menu'
import { PageHeader } from '../../../ui/page-header'
import { TimeText } from '../../../ui/time-text'
import { useToast } from '../../../ui/toast'
import type { Exports } from '../use-exports'
import { ExportDialog } from './export-dialog'

/** Which version this is, and what can be done with it. */
export function VersionHead({ version, exports }: { version: VersionDetail; exports: Exports }) {
	const [asking, setAsking] = useState<'export' | 'delete' | null>(null)
	const copy = useCopyText(version)
	const title = jobName(version)
	const close = () => setAsking(null)
	return (
		<PageHeader
			title={title}
			above={
				<Link to="/history" className="link">
					History
				</Link>
			}
			actions={
				<>
					<Button look="secondary" onClick={copy}>
						<Copy aria-hidden="true" className="size-4" />
						Copy text
					</Button>
					<Button onClick={() => setAsking('export')}>
						<Download aria-hidden="true" className="size-4" />
						Download
					</Button>
					<Menu label={`Actions for ${title}`}>
						<MenuLink to={`/optimize/${version.optimizationId}`}>Open the changes again</MenuLink>
						<MenuLink to={`/versions/compare?to=${version.id}`}>
							Compare with another version
						</MenuLink>
						<MenuItem onSelect={() => setAsking('delete')}>Delete</MenuItem>
					</Menu>
				</>
			}
		>
			<p className="text-sm">
				Saved <TimeText iso={version.createdAt} precision="minute" /> from{' '}
				<Link to={`/resumes/${version.resumeId}`} className="link">
					{version.resumeTitle}
				</Link>
				, {countChanges(version.acceptedCount)} accepted
			</p>
			<ExportDialog
				open={asking === 'export'}
				onClose={close}
				resume={version.optimizedSections}
				exports={exports}
			/>
			<DeleteDialog
				open={asking === 'delete'}
				onClose={close}
				action={`/versions/${version.id}`}
				title={title}
				back="/history"
			>
				This version and its files go. Your original resume stays, and so do other versions.
			</DeleteDialog>
		</PageHeader>
	)
}

function useCopyText(version: VersionDetail): () => Promise<void> {
	const toast = useToast()
	return async () => {
		try {
			await navigator.clipboard.writeText(resumeText(version.optimizedSections))
			toast({ title: 'Text copied.' })
		} catch {
			toast({
				title: 'Your browser did not let us copy.',
				description: 'Download it as plain text instead.',
				kind: 'problem'
			})
		}
	}
}
