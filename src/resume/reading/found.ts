import type { Span } from '../schema'

/** A text found in the document, with where it stands and how sure that is, 0 to 1. */
export type Found = { text: string; spans: Span[]; confidence: number }
