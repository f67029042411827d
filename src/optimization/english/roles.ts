/** Words for a person's place in an organisation, and for what they do. */
const ranks = new Set(
	`senior principal staff chief head director vice president vp executive founder co-founder cofounder owner partner
	ceo cto cfo coo cio cmo ciso svp evp manager supervisor foreman leader chairman chairwoman chairperson dean`.split(
		/\s+/
	)
)

const roles = new Set(
	`engineer developer programmer analyst designer consultant scientist architect administrator specialist coordinator
	accountant auditor bookkeeper nurse physician teacher lecturer professor tutor researcher technician operator assistant
	associate advisor adviser attorney lawyer paralegal editor writer journalist recruiter strategist planner buyer
	controller treasurer trainer instructor chef cook cashier salesperson representative officer expert
	intern fellow clerk driver pharmacist therapist dentist electrician mechanic welder carpenter plumber baker waiter
	bartender server secretary receptionist translator interpreter photographer producer journalist copywriter marketer
	merchandiser dispatcher inspector machinist maintainer sysadmin dba sre paramedic caregiver firefighter pilot geologist
	chemist biologist physicist statistician economist psychologist counselor optometrist optician hygienist radiographer physiotherapist midwife dietitian veterinarian surgeon
	solicitor barrister notary surveyor machinist roofer plasterer glazier
	librarian curator actuary underwriter broker`.split(/\s+/)
)

/** `senior`, `manager`: a place above others. */
export function isRank(word: string): boolean {
	return ranks.has(singular(word.toLowerCase()))
}

/** `engineer`, `nurses`: what somebody does for a living. */
export function isRole(word: string): boolean {
	return roles.has(singular(word.toLowerCase()))
}

/** Not a stem: a manager is more than someone who managed. */
export function singular(word: string): string {
	return word.replace(/(?<=[^s])s$/, '')
}
