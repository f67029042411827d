import { expect, test } from 'vitest'
import { item, pdf, sectionUnder } from './fixture'
import { readPdf } from './read'

const heading = (text: string, y: number) => item(text, 40, y, { fontSize: 14, bold: true })

test('a second resume in the same file begins no entry of the last section of the first', () => {
	const resume = (name: string, work: string, job: string, skills: string) => [
		item(name, 40, 40, { fontSize: 22, bold: true }),
		item('mira.okonkwo@example.com', 40, 70),
		item('Geographer', 40, 84),
		item('Northfield University', 200, 84),
		item('Sept. 2012', 400, 84),
		heading(skills, 110),
		item('SQL, Python, Excel', 40, 130),
		heading(work, 160),
		item(job, 40, 185, { bold: true }),
		item('2019 – 2021', 480, 185),
		item('Saltmarsh Freight Ltd', 40, 200)
	]
	const result = readPdf(
		pdf(
			resume('Mira Okonkwo', 'Berufserfahrung', 'Datenanalystin', 'Kenntnisse'),
			resume('Mira A. Okonkwo', 'Experience', 'Data Analyst', 'Skills')
		)
	)
	const sections = result.ok ? result.value.resume.sections : []
	const jobs = sections.flatMap(({ kind, entries }) => (kind === 'work' ? entries : []))
	expect(jobs.map(({ title }) => title)).toEqual(['Datenanalystin', 'Data Analyst'])
})

test('a label with a colon beside what it names heads no section where headings stand alone', () => {
	const bold = { bold: true }
	const result = readPdf(
		pdf([
			item('Mira Okonkwo', 40, 40, { fontSize: 22, bold: true }),
			item('mira.okonkwo@example.com', 40, 70),
			item('Experience', 40, 100, bold),
			item('Data Analyst', 40, 116),
			item('2019 – 2021', 480, 116),
			item('Saltmarsh Freight Ltd', 40, 130),
			item('Expertise', 40, 160, bold),
			item('Languages:', 40, 176, bold),
			item('Portuguese, English', 140, 176),
			item('Tools:', 40, 190, bold),
			item('SQL, Python, Excel', 140, 190),
			item('Education', 40, 220, bold),
			item('Northfield University', 40, 236)
		])
	)
	const sections = result.ok ? result.value.resume.sections : []
	expect(sections.map(({ title }) => title)).toEqual(['Experience', 'Expertise', 'Education'])
	expect(sections[1]?.groups.map(({ label }) => label)).toEqual(['Languages', 'Tools'])
})

test('selected work is jobs where its entries say who held them and when, else projects', () => {
	const entry = (title: string, dates: string, y: number) => [
		item(title, 40, y, { bold: true }),
		item(dates, 480, y),
		item('Saltmarsh Freight Ltd', 40, y + 14)
	]
	const jobs = [
		...entry('Brand Designer', '2019 – 2021', 125),
		...entry('Design Lead', '2021 – present', 165)
	]
	const projects = [...entry('Tide table', '2019 – 2021', 125), ...entry('Seed box', '2022', 165)]
	expect(sectionUnder('Selected Work', jobs)?.kind).toBe('work')
	expect(sectionUnder('Selected Work', projects)?.kind).toBe('projects')
})

test('names of projects in the look of the headings head no sections', () => {
	const bold = { fontSize: 14, bold: true }
	const project = (name: string, y: number) => [
		item(name, 40, y, bold),
		item('Technologies: Java, Oracle', 40, y + 18),
		item('Tells six depots when their ships can leave the harbour.', 40, y + 34)
	]
	const result = readPdf(
		pdf([
			item('Mira Okonkwo', 40, 40, { fontSize: 22, bold: true }),
			item('mira.okonkwo@example.com', 40, 70),
			item('Education', 40, 100, bold),
			item('Northfield University', 40, 120, bold),
			item('BSc in Geography, 2012 – 2016', 40, 138),
			item('Projects', 40, 170, bold),
			...project('Tide table', 190),
			...project('Weather box', 260),
			item('Skills', 40, 340, bold),
			item('SQL, Python, Excel', 40, 358)
		])
	)
	if (!result.ok) throw new Error('unread')
	const { sections } = result.value.resume
	expect(sections.map(({ title }) => title)).toEqual(['Education', 'Projects', 'Skills'])
	expect(sections[0]?.entries[0]?.organization).toBe('Northfield University')
	expect(sections[1]?.entries.map(({ title, location }) => [title, location])).toEqual([
		['Tide table', ''],
		['Weather box', '']
	])
})
