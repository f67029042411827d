/** What deleting each means, said beside the way back. */
export const consequenceWords = {
	resume: 'Its file is removed from our storage. Versions you saved from it stay in your history.',
	posting: 'Versions you saved for it stay in your history.',
	version: 'Its files go with it. Your original resume stays, and so do other versions.',
	optimization: 'Your resume and the job description stay.'
}
