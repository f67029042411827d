import { Toast } from '@base-ui/react/toast'
import { Check, CircleAlert, X } from 'lucide-react'
import type { ReactNode } from 'react'

export type ToastWords = {
	title: string
	description?: string
	/** `problem` is announced at once and stays until it is dismissed. */
	kind?: 'done' | 'problem'
	action?: { label: string; onSelect: () => void }
}

/** Says briefly that something happened. The same `useToast()` anywhere under `Toasts`. */
export function useToast(): (words: ToastWords) => void {
	const manager = Toast.useToastManager()
	return ({ title, description, kind = 'done', action }) => {
		manager.add({
			title,
			description,
			type: kind,
			priority: kind === 'problem' ? 'high' : 'low',
			timeout: kind === 'problem' ? 0 : 6000,
			...(action ? { actionProps: { children: action.label, onClick: action.onSelect } } : {})
		})
	}
}

/** Gives the page a corner where toasts appear, above the bar at its foot where it has one. */
export function Toasts({ children }: { children: ReactNode }) {
	return (
		<Toast.Provider limit={3}>
			{children}
			<Toast.Portal>
				<Toast.Viewport className="fixed inset-x-4 bottom-4 z-50 flex flex-col gap-2 sm:left-auto sm:w-88 [body:has(.sticky.bottom-0)_&]:bottom-24">
					<ToastList />
				</Toast.Viewport>
			</Toast.Portal>
		</Toast.Provider>
	)
}

function ToastList() {
	const { toasts } = Toast.useToastManager()
	return toasts.map((toast) => (
		<Toast.Root
			key={toast.id}
			toast={toast}
			swipeDirection={['down', 'right']}
			className="rounded-md border border-line bg-raised text-ink shadow-raised transition-all data-ending-style:translate-y-2 data-ending-style:opacity-0 data-limited:hidden data-starting-style:translate-y-2 data-starting-style:opacity-0"
		>
			<Toast.Content className="flex items-start gap-3 p-3 pl-4">
				{toast.type === 'problem' ? (
					<CircleAlert aria-hidden="true" className="mt-0.75 size-4 shrink-0" />
				) : (
					<Check aria-hidden="true" className="mt-0.75 size-4 shrink-0" />
				)}
				<div className="min-w-0 flex-1 text-sm">
					<Toast.Title render={<p />} className="font-semibold" />
					<Toast.Description className="text-soft" />
					<Toast.Action className="link mt-1 font-semibold" />
				</div>
				<Toast.Close
					aria-label="Dismiss"
					className="-m-1 rounded-sm p-1.5 text-soft hover:bg-ink/8 hover:text-ink"
				>
					<X aria-hidden="true" className="size-4" />
				</Toast.Close>
			</Toast.Content>
		</Toast.Root>
	))
}
