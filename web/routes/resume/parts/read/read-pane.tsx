import { direction, languageTag } from '../../../../../src/document/language'
import type { Resume } from '../../../../../src/resume/schema'
import { Sheet } from '../../../../ui/sheet'
import { AddButton } from './add-button'
import { BasicsPiece } from './basics-piece'
import { SectionPiece } from './section-piece'

/** What was read, as a sheet that can be written on. */
export function ReadPane({ resume }: { resume: Resume }) {
	return (
		<Sheet label="What we read of your resume" className="px-4! py-6! sm:px-8! sm:py-8!">
			<div lang={languageTag(resume)} dir={direction(resume)}>
				<BasicsPiece basics={resume.basics} />
				{resume.sections.map((section, index) => (
					<SectionPiece
						key={section.id}
						section={section}
						index={index}
						count={resume.sections.length}
					/>
				))}
				<p className="mt-7 border-t border-line pt-2">
					<AddButton place={{ list: 'sections', after: null }} field="title">
						Section
					</AddButton>
				</p>
			</div>
		</Sheet>
	)
}
