import type { SkillEntry } from './table'
import { civic } from './taxonomy/civic'
import { cloud } from './taxonomy/cloud'
import { commerce } from './taxonomy/commerce'
import { data } from './taxonomy/data'
import { design } from './taxonomy/design'
import { education } from './taxonomy/education'
import { finance } from './taxonomy/finance'
import { health } from './taxonomy/health'
import { hospitality } from './taxonomy/hospitality'
import { office } from './taxonomy/office'
import { operations } from './taxonomy/operations'
import { product } from './taxonomy/product'
import { programming } from './taxonomy/programming'
import { soft } from './taxonomy/soft'
import { spoken } from './taxonomy/spoken'
import { web } from './taxonomy/web'

/** Every skill the product knows by name. Where two tables claim one spelling, the earlier wins. */
export const taxonomy: SkillEntry[] = [
	...programming,
	...web,
	...data,
	...cloud,
	...design,
	...product,
	...health,
	...education,
	...finance,
	...commerce,
	...operations,
	...hospitality,
	...civic,
	...office,
	...spoken,
	...soft
]
