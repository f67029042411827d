import { Form } from 'react-router'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import { LinkButton } from '../../../ui/link-button'

/** Stands on every page until the address is confirmed; uploads wait for it. */
export function UnverifiedBanner({ email }: { email: string }) {
	return (
		<div className="mx-auto max-w-6xl [body:has([data-width=desk])_&]:max-w-[92rem] px-4 pt-6 sm:px-6">
			<Banner
				title="Confirm your e-mail address to upload anything"
				actions={
					<>
						<LinkButton to="/verify" size="small">
							Enter the code
						</LinkButton>
						<Form method="post" action="/verify">
							<Button type="submit" name="intent" value="resend" look="secondary" size="small">
								Resend verification
							</Button>
						</Form>
					</>
				}
			>
				We sent a message with a code and a link to {email}.
			</Banner>
		</div>
	)
}
