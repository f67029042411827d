import { resumeStatusWords } from '../../documents/resume-status'

/** What goes without saying comes first. */
export const statusWords = { '': 'Any status', ...resumeStatusWords }
export const sortWords = { newest: 'Newest first', oldest: 'Oldest first', title: 'By title' }
