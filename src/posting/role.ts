const english =
	/engineer|developer|manager|director|analyst|designer|scientist|nurse|teacher|professor|lecturer|assistant|coordinator|administrator|accountant|associate|supervisor|specialist|consultant|architect|technician|officer|clerk|representative|executive|\blead\b|chef|cook|driver|writer|editor|researcher|intern\b|trainee|attorney|counsel|registrar|advisor|adviser|therapist|pharmacist|physician|mechanic|electrician|operator|recruiter|buyer|planner|controller|auditor|bookkeeper|cashier|waiter|waitress|steward|head of|president|owner|programmer|tester|librarian|worker|instructor|trainer|\bagent\b|packer|picker|plumber|carpenter|welder|painter|cleaner|housekeep|receptionist|\bbaker\b|barista|bartender|\bserver\b|tutor|principal|\bdean\b|paramedic|midwife|dentist|hygienist|surveyor|foreman|estimator|apprentice|\bfellow\b|postdoc|lawyer|paralegal|solicitor|inspector|loader|\bguard\b|firefighter|courier|dispatcher|merchandiser|salesperson|seller|marketer|strategist|copywriter|illustrator|animator|photographer|producer|scrum master|statistician|economist|biologist|chemist|gardener|landscaper|machinist|fitter|caregiver|\bcarer\b|\baide\b|phlebotomist|radiographer|treasurer|secretary|translator|interpreter|psychologist|counsel+or|underwriter|actuary|broker|teller|bricklayer|roofer|butcher|business partner|pastry/i

const others =
	/desenvolvedor|programador|analista|gerente|engenheir|enfermeir|professor|vendedor|motorista|cozinheir|contador|entwickler|ingenieur|leiter\b|leiterin|leitung|sachbearbeiter|mitarbeiter|pflegefach|pflegekraft|krankenpfleger|lehrer|lehrkraft|erzieher|verkäufer|fahrer|köchin|\bkoch\b|buchhalter|elektriker|elektroniker|mechatroniker|maurer|kaufmann|kauffrau|berater|referent|développeu|ingénieur|chargé|responsable|infirmi|cuisini|enseignant|professeur|vendeu|comptable|chauffeur|électricien|assistant|conseill|technicien|desarrollador|ingenier|enfermer|cociner|profesor|contable|conductor|electricista|camarer|técnic|infermier|cuoc[oa]|sviluppator|verpleeg|leraar|medewerker|ontwikkelaar|impiegat|infermier|operai[oa]|programista|pielęgniar|księgow|nauczyciel|kierownik|inżynier|uzman|mühendis|geliştirici|öğretmen|hemşire|müdür|kỹ sư|lập trình viên|nhân viên|kế toán|giáo viên|chuyên viên|projektledare|utvecklare|sjuksköterska|ingenjör|lärare|ekonom\b|säljare|розробник|інженер|менеджер|вчитель|лікар|工程师|经理|开发|设计师|分析师|前端|后端|老师|教师|会计|护士|厨师|专员|主管|助理|顾问|разработчик|инженер|менеджер|аналитик|бухгалтер|медсестра|медицинская сестра|повар|учитель|водитель|юрист|специалист|продавец|электрик|エンジニア|マネージャ|看護師|教師|営業|経理|開発|デザイナー|개발자|엔지니어|간호사|디자이너|매니저|교사|مهندس|ممرض|محاسب|معلم|مدير|مطور|طباخ|سائق|أخصائي/i

/** `(m/w/d)`, `(H/F)`, `(all genders)`: only the title of a job is marked so. */
const genders =
	/\s*\(?(?<![\p{L}/])(?:[mwfdxgn]\s?[/|]\s?[mwfdxgn](?:\s?[/|]\s?[mwfdxgn*])?|h\s?\/\s?f|f\s?\/\s?h|all genders|gn)(?![\p{L}/])\)?/iu

/** Whether words name somebody's work. */
export function namesRole(text: string): boolean {
	return (
		english.test(text) ||
		others.test(text) ||
		(/\(.{0,12}\/.{0,4}\)/.test(text) && genders.test(text))
	)
}

/** A title without its mark of genders. */
export function withoutGenders(title: string): string {
	return title.replace(/\s*\([^()]{1,14}\)/g, (aside) => (genders.test(aside) ? '' : aside)).trim()
}
