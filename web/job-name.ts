/** How a job is called on a page: `Analyst at Fabrikam`, or only its title. */
export function jobName({ jobTitle, company }: { jobTitle: string; company: string }): string {
	return company ? `${jobTitle} at ${company}` : jobTitle
}
