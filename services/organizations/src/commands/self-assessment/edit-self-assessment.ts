import { present } from '../../domain/present.ts'
import { edit, type WrittenAssessment } from '../../domain/self-assessment/edit.ts'
import { headingFields } from '../../domain/self-assessment/heading-words.ts'
import { assessmentHeadings } from '../../domain/self-assessment/self-assessment.ts'
import { alone, type SelfAssessmentAction, selfAssessmentVerb } from './self-assessment-verb.ts'

type Fields = typeof headingFields
type TextField = Fields[keyof Fields]['text']
type PointsField = Fields[keyof Fields]['points']

type EditSelfAssessment = SelfAssessmentAction & { readonly [F in TextField]?: string | null } & {
  readonly [F in PointsField]?: number | null
}

/** An association saves its draft anew, with what there is. */
export const editSelfAssessment = selfAssessmentVerb(
  'editSelfAssessment',
  (given, said: EditSelfAssessment) => alone(edit({ ...given, written: writtenIn(said) })),
)

function writtenIn(said: EditSelfAssessment): WrittenAssessment {
  const here = present(said)
  return Object.fromEntries(
    assessmentHeadings.map((heading) => {
      const { text, points } = headingFields[heading]
      return [heading, { text: here[text], points: here[points] }]
    }),
  )
}
