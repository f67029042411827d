import { expect, test } from 'vitest'
import { makeLexicon } from '../english/lexicon/lexicon'
import { anEntry, aResume, aSection, texts } from '../testing'
import { checkEdit } from './check'

const lexicon = makeLexicon()

/** A bullet of a resume in another language, what may be made of it, and what may not pass. */
const bullets: [language: string, before: string, honest: string[], telling: string[]][] = [
	[
		'fr',
		'Gestion de 12 serveurs PostgreSQL et formation de 4 collègues',
		[
			'Formation de 4 collègues et gestion de 12 serveurs PostgreSQL',
			'Gestion de 12 serveurs Postgres et formation de 4 collègues'
		],
		[
			'Gestion de 40 serveurs PostgreSQL et formation de 4 collègues',
			'Gestion de 12 serveurs PostgreSQL, Kubernetes et formation de 4 collègues',
			'Direction de 12 serveurs PostgreSQL et formation de 4 collègues'
		]
	],
	[
		'es',
		'Atendí a 30 clientes al día y llevé la caja de la tienda',
		[
			'Llevé la caja de la tienda y atendí a 30 clientes al día',
			'Atendí a 30 clientes al día. Llevé la caja de la tienda'
		],
		[
			'Atendí a 300 clientes al día y llevé la caja de la tienda',
			'Dirigí la tienda y atendí a 30 clientes al día',
			'Atendí a 30 clientes al día con Salesforce y llevé la caja de la tienda'
		]
	],
	[
		'de',
		'Betreute 14 Kundinnen und schrieb die Angebote in SAP',
		['Schrieb die Angebote in SAP und betreute 14 Kundinnen'],
		['Betreute 40 Kundinnen und schrieb die Angebote in SAP', 'Leitete den Vertrieb in SAP']
	]
]

function aJob(language: string, bullet: string) {
	return {
		...aResume({
			sections: [aSection({ entries: [anEntry({ highlights: texts('b', bullet) })] })]
		}),
		language
	}
}

test.each(bullets)(
	'%s: another order and a tool’s other name pass, and what the text does not say never does',
	(language, before, honest, telling) => {
		const master = aJob(language, before)
		for (const text of honest) {
			expect(checkEdit(master, 'b-1', text, [], null, lexicon), text).toEqual({
				verdict: 'supported'
			})
		}
		for (const text of telling) {
			expect(checkEdit(master, 'b-1', text, [], null, lexicon).verdict, text).not.toBe('supported')
		}
	}
)

test('words that cannot be tied in another language are uncertain and not refused', () => {
	const said: [string, string, string][] = [
		[
			'fr',
			'Accueil des visiteurs et tri du courrier',
			'Réception des visiteurs et classement des lettres'
		],
		['es', 'Preparé pedidos en el almacén', 'Preparación de encargos en el depósito'],
		[
			'fr',
			'Rédaction de rapports pour le responsable',
			'Rapports écrits à l’attention du responsable'
		]
	]
	for (const [language, before, after] of said) {
		const verdict = checkEdit(aJob(language, before), 'b-1', after, [], null, lexicon)
		expect(verdict.verdict, after).toBe('uncertain')
	}
})
