import type { FormProblems } from '../form.server'

/** What the page of a resume or a posting answers to a deed done to it from anywhere. */
export type ItemAnswer = { done: true } | { done: false; problems: FormProblems }
