import { timeDifferences } from './measure'

/** Lets the benchmark call it in a page. */
Object.assign(globalThis, { timeDifferences })
