import type { DeskProjectFragment } from '../../graph/documents.generated/graphql.ts'
import { instant } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { deskProjectText } from './desk-project-text.ts'

/** What one cannot do now, and why: said before anybody looks for the button. */
export const NotYet = ({ language, project }: { language: Language; project: DeskProjectFragment }) => {
  const say = voice(language, deskProjectText)
  const { state, internal, earliestStartAt } = project
  const isTold = project.blockedActions.some(({ reasons }) =>
    reasons.some(({ code }) => code === 'DUTY_SEPARATION'),
  )
  const needsOther = internal?.isViewerHandler && !isTold && (state === 'SUBMITTED' || state === 'READY')
  const waits = internal && state === 'NOTICE_OPEN' && earliestStartAt
  return (
    <>
      {needsOther ? <p>{say('otherPerson')}</p> : null}
      {waits ? <p>{say('startsFrom', { at: instant(language, earliestStartAt) })}</p> : null}
    </>
  )
}
