/** For when no answer came at all. */
export const offlineWords = 'We could not reach resuMAX. Check your connection, then try again.'
