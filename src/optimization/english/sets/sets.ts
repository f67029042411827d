import { careAndEducation } from './care-and-education'
import { everyday } from './everyday'
import { office } from './office'
import { serviceAndMedia } from './service-and-media'
import { technology } from './technology'
import { worksAndTransport } from './works-and-transport'

/** What means the same in one field of work or another. */
export const sets = [
	everyday,
	careAndEducation,
	technology,
	office,
	worksAndTransport,
	serviceAndMedia
]
