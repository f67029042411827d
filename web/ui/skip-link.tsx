/** The first stop of the Tab key: past the navigation, to `<main id="main">`. */
export function SkipLink() {
	return (
		<a
			href="#main"
			className="sr-only z-50 rounded-sm bg-accent px-4 py-2 font-semibold text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
		>
			Skip to the page
		</a>
	)
}
