/** A size in bytes as a person reads it: `84 KB`, `2.4 MB`. */
export function fileSize(bytes: number): string {
	if (bytes < 1000) return `${bytes} bytes`
	if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`
	return `${(bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '')} MB`
}
