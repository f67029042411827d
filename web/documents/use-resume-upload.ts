import { useRef, useState } from 'react'
import { fail } from '../../src/result'
import { useNumbers } from '../numbers/numbers-context'
import { offlineWords } from '../offline-words'
import { brokenRule, type FileRules, mediaTypeOf } from './file-rules'
import type { sendResume } from './send-resume'

export type UploadState =
	| { step: 'waiting' }
	| { step: 'refused'; rule: string }
	| { step: 'sending'; fileName: string; share: number }
	| { step: 'failed'; message: string; file: File }

type Options = {
	rules: FileRules
	/** For another file of a resume that is there already. */
	resumeId?: string
	/** What then shows it; the upload stands until that is done. */
	onSent: (resumeId: string, file: File) => void | Promise<void>
}

/** Takes a file from choice to the moment its reading begins. */
export function useResumeUpload({ rules, resumeId, onSent }: Options) {
	const [state, setState] = useState<UploadState>({ step: 'waiting' })
	const numbers = useNumbers()
	const running = useRef<AbortController | null>(null)

	async function start(file: File) {
		const rule = brokenRule(file, rules, numbers)
		const mediaType = mediaTypeOf(file, rules)
		if (rule || !mediaType) return setState({ step: 'refused', rule: rule ?? rules.words })
		const controller = new AbortController()
		running.current = controller
		const show = (share: number) => {
			if (!controller.signal.aborted) setState({ step: 'sending', fileName: file.name, share })
		}
		show(0)
		const sent = await send(file, {
			mediaType,
			resumeId,
			onProgress: show,
			signal: controller.signal
		})
		if (sent.ok) await onSent(sent.value, file)
		if (sent.ok) setState({ step: 'waiting' })
		else if (sent.failure !== 'cancelled')
			setState({ step: 'failed', message: sent.failure.message, file })
	}

	function cancel() {
		running.current?.abort()
		setState({ step: 'waiting' })
	}

	return { state, start, cancel }
}

/** What sends comes once there is something to send: most visits bring no file. */
const send: typeof sendResume = async (file, options) => {
	const sender = await import('./send-resume').catch(() => null)
	return sender ? sender.sendResume(file, options) : fail({ message: offlineWords })
}
