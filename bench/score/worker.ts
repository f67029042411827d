import { timeScores } from './measure'

/** Answers with the milliseconds of as many scores as `?rounds=` says, taken in the isolate. */
export default {
	fetch(request: Request): Response {
		const rounds = Number(new URL(request.url).searchParams.get('rounds') ?? 1)
		return Response.json(timeScores(rounds))
	}
}
