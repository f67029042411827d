/** Thrown where a file cannot be weighed because it has too much of something. */
export class TooMuch extends Error {}
