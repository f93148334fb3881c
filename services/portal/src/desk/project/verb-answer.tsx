import { Done } from '../../form/done.tsx'
import { ErrorSummary } from '../../form/error-summary.tsx'
import { Warnings } from '../../form/warnings.tsx'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { draftFields } from '../draft/draft-fields.ts'
import { deskProjectText } from './desk-project-text.ts'
import type { Tried } from './do-verb.ts'

type VerbAnswerOf = { language: Language; tried: Tried; draftForm: string }

/** What came of a verb: done, with what should be known; or all it was refused for, leading to the draft's field or to the verb. */
export const VerbAnswer = ({ language, tried, draftForm }: VerbAnswerOf) => {
  const { project, userErrors, warnings, verb } = tried
  const leadsTo = (field: string | undefined) =>
    field && draftFields.includes(field) ? `${draftForm}#${field}` : `#verb-${verb}`
  return (
    <>
      <ErrorSummary language={language} problems={userErrors} leadsTo={leadsTo} />
      {project && userErrors.length === 0 ? (
        <Done>{voice(language, deskProjectText)('done', { state: enumWord(language, project.state) })}</Done>
      ) : null}
      <Warnings language={language} warnings={warnings} />
    </>
  )
}
