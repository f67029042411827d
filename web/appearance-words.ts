import type { Appearance } from './appearance'

export const appearanceWords: Record<Appearance, string> = {
	system: 'Light or dark like my device',
	light: 'Light',
	dark: 'Dark'
}
