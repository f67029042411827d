import type { Basics, Profile } from '../../../../../src/resume/schema'
import { useDesk } from '../../desk-context'
import { AddButton } from './add-button'
import { LineTools } from './line-tools'
import { TextLine } from './text-line'

const contact = [
	{ name: 'email', label: 'E-mail' },
	{ name: 'phone', label: 'Phone' },
	{ name: 'location', label: 'Place' },
	{ name: 'url', label: 'Website' }
] as const

/** Who it is and how to reach them. */
export function BasicsPiece({ basics }: { basics: Basics }) {
	return (
		<section aria-label="Your details">
			<h2>
				<TextLine
					name="basics.name"
					label="Your name"
					value={basics.name}
					className="text-2xl font-semibold"
				/>
			</h2>
			<TextLine
				name="basics.label"
				label="The line under your name"
				value={basics.label}
				className="text-lg text-soft"
			/>
			<div className="mt-2 grid gap-x-4 gap-y-1 text-sm sm:grid-cols-2">
				{contact.map(({ name, label }) => (
					<TextLine
						key={name}
						labelled
						name={`basics.${name}`}
						label={label}
						value={basics[name]}
					/>
				))}
				{basics.profiles.map((profile, index) => (
					<ProfileLine
						key={profile.id}
						profile={profile}
						first={index === 0}
						last={index === basics.profiles.length - 1}
					/>
				))}
			</div>
			<AddButton place={{ list: 'profiles', after: null }} field="url">
				Profile
			</AddButton>
		</section>
	)
}

type ProfileProps = { profile: Profile; first: boolean; last: boolean }

function ProfileLine({ profile: { id, network, url }, first, last }: ProfileProps) {
	const { selected, add } = useDesk()
	const looked = selected === id
	return (
		<div>
			<TextLine labelled name={`${id}.url`} place={id} label={network || 'Profile'} value={url} />
			{looked && (
				<>
					<TextLine
						labelled
						name={`${id}.network`}
						place={id}
						label="Where this profile is"
						value={network}
					/>
					<LineTools
						id={id}
						noun="profile"
						first={first}
						last={last}
						onAdd={() => add({ list: 'profiles', after: id }, 'url')}
					/>
				</>
			)}
		</div>
	)
}
