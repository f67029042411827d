import { careAndEducation } from './care-and-education'
import { everyday } from './everyday'
import { office } from './office'
import { serviceAndMedia } from './service-and-media'
import { technology } from './technology'
import { worksAndTransport } from './works-and-transport'

/** What words of one field of work or another say besides themselves. */
export const implied = [
	everyday,
	careAndEducation,
	technology,
	office,
	worksAndTransport,
	serviceAndMedia
]
