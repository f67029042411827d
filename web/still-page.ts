/**
 * The `handle` of a route that nothing on it moves: its page is sent without any script, and
 * its links are the browser's own. Reached from another page it is drawn there as any other.
 */
export const stillPage = { still: true }
