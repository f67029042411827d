/** Whether the person is writing, choosing from a list or menu, or answering a dialog. */
export function isBusy(target: EventTarget | null): boolean {
	if (document.querySelector('dialog[open]')) return true
	return (
		target instanceof Element && target.closest('input, textarea, select, [role="menu"]') !== null
	)
}
