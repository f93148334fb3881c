import { ErrorSummary } from '../../form/error-summary.tsx'
import type { Language } from '../../text/language.ts'
import type { FindingTried } from './answer-finding.ts'

/** All that an answer to a passage was refused for, leading to its passage. */
export const AnswerRefused = ({
  language,
  tried,
}: {
  language: Language
  tried: FindingTried | undefined
}) =>
  tried ? (
    <ErrorSummary
      {...{ language }}
      problems={tried.userErrors}
      leadsTo={() => `#passage-${tried.findingId}`}
    />
  ) : null
