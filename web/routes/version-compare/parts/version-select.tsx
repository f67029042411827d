import { useEffect, useState } from 'react'
import type { VersionResource } from '../../../../src/version/resource'
import { jobName } from '../../../job-name'
import { Select } from '../../../ui/select'

type Props = {
	label: string
	name: string
	versions: VersionResource[]
	chosen: VersionResource
}

/** Which version: for which job, when it was saved, and how well it fits. */
export function VersionSelect({ label, name, versions, chosen }: Props) {
	const place = usePlace()
	// One that is older than the list reaches stands in it all the same.
	const known = versions.some(({ id }) => id === chosen.id) ? versions : [...versions, chosen]
	return (
		<Select
			label={label}
			name={name}
			defaultValue={chosen.id}
			options={known.map((version) => ({
				value: version.id,
				label: [timeOf(version, place), jobName(version), fitOf(version)]
					.filter(Boolean)
					.join(' · ')
			}))}
		/>
	)
}

function fitOf({ scored, score }: VersionResource): string {
	return scored ? `fit ${Math.round(score)}` : ''
}

type Place = { locale: string; timeZone: string | undefined }

function timeOf({ createdAt }: VersionResource, { locale, timeZone }: Place): string {
	return new Date(createdAt).toLocaleString(locale, {
		day: 'numeric',
		month: 'short',
		hour: 'numeric',
		minute: '2-digit',
		timeZone
	})
}

/** The server, which cannot know the reader's place, writes UTC as Americans do. */
function usePlace(): Place {
	const [place, setPlace] = useState<Place>({ locale: 'en', timeZone: 'UTC' })
	useEffect(() => setPlace({ locale: navigator.language, timeZone: undefined }), [])
	return place
}
