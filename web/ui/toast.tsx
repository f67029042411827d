import { Check, CircleAlert, X } from 'lucide-react'
import {
	createContext,
	type ReactNode,
	useCallback,
	useContext,
	useEffect,
	useRef,
	useState
} from 'react'
import { useLocation } from 'react-router'
import { useToastLife } from './use-toast-life'

export type ToastWords = {
	title: string
	description?: string
	/** `problem` is announced at once and stays until it is dismissed. */
	kind?: 'done' | 'problem'
	action?: { label: string; onSelect: () => void }
}

type Shown = ToastWords & { id: number; toldAt: number }

/** Milliseconds: what was told with the step to the next page belongs to that page. */
const withTheStep = 1000

/** More than these would hide the page that they talk about. */
const most = 3

const Tell = createContext<(words: ToastWords) => void>(() => {})

/** Says briefly that something happened. The same `useToast()` anywhere under `Toasts`. */
export function useToast(): (words: ToastWords) => void {
	return useContext(Tell)
}

/** Gives the page a corner where toasts appear, above the bar at its foot where it has one. */
export function Toasts({ children }: { children: ReactNode }) {
	const [shown, setShown] = useState<Shown[]>([])
	const last = useRef(0)
	const tell = useCallback((words: ToastWords) => {
		last.current += 1
		const toast = { ...words, id: last.current, toldAt: performance.now() }
		setShown((before) => [...before, toast].slice(-most))
	}, [])
	const { pathname } = useLocation()
	// biome-ignore lint/correctness/useExhaustiveDependencies: it is the step to another page that counts
	useEffect(() => setShown(onNextPage), [pathname])
	const cards = (kind: 'done' | 'problem') =>
		shown
			.filter((toast) => (toast.kind ?? 'done') === kind)
			.map((toast) => (
				<ToastCard
					key={toast.id}
					toast={toast}
					onGone={() => setShown((before) => before.filter(({ id }) => id !== toast.id))}
				/>
			))
	return (
		<Tell value={tell}>
			{children}
			{/* There before anything is said: what is added to a live region is announced. */}
			<div className="pointer-events-none fixed inset-x-4 bottom-4 z-50 flex flex-col gap-2 sm:left-auto sm:w-88 [body:has(.sticky.bottom-0)_&]:bottom-24 max-sm:[body:has([data-offline])_&]:mb-28">
				<div aria-live="polite" className="flex flex-col gap-2">
					{cards('done')}
				</div>
				<div aria-live="assertive" className="flex flex-col gap-2">
					{cards('problem')}
				</div>
			</div>
		</Tell>
	)
}

/** What was only said of an earlier page would lie over this one; what can be undone or went wrong stays. */
function onNextPage(shown: Shown[]): Shown[] {
	const now = performance.now()
	const left = shown.filter(
		({ action, kind, toldAt }) => action || kind === 'problem' || now - toldAt < withTheStep
	)
	return left.length === shown.length ? shown : left
}

function ToastCard({ toast, onGone }: { toast: Shown; onGone: () => void }) {
	const { title, description, kind, action } = toast
	const { leaving, leave, hold } = useToastLife(
		{ stays: kind === 'problem', offers: action !== undefined },
		onGone
	)
	const Icon = kind === 'problem' ? CircleAlert : Check
	return (
		<div
			{...hold}
			className={`pointer-events-auto flex items-start gap-3 rounded-md border border-line bg-raised p-3 pl-4 text-ink shadow-raised transition-all starting:translate-y-2 starting:opacity-0 ${leaving ? 'translate-y-2 opacity-0' : ''}`}
		>
			<Icon aria-hidden="true" className="mt-0.75 size-4 shrink-0" />
			<div className="min-w-0 flex-1 text-sm">
				<p className="font-semibold">{title}</p>
				{description && <p className="text-soft">{description}</p>}
				{action && (
					<button
						type="button"
						className="link mt-1 font-semibold"
						onClick={() => {
							leave()
							action.onSelect()
						}}
					>
						{action.label}
					</button>
				)}
			</div>
			<button
				type="button"
				aria-label="Dismiss"
				className="-m-1 rounded-sm p-1.5 text-soft hover:bg-ink/8 hover:text-ink"
				onClick={leave}
			>
				<X aria-hidden="true" className="size-4" />
			</button>
		</div>
	)
}
