/** English words of the numbers from one to ten. */
export const oneToTen: { [word: string]: number } = {
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10
}
