import type { ReactNode } from 'react'
import type { WholeAnnualReportFragment } from '../../graph/documents.generated/graphql.ts'
import { civilDate, instant } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { Attachments } from '../project/attachments.tsx'
import { annualReportStanding } from './annual-report-standing.ts'
import { annualReportsText } from './annual-reports-text.ts'

/** What is known of an annual report beside what it says, as name and value. */
export const annualReportFacts = (
  language: Language,
  report: WholeAnnualReportFragment,
): (readonly [string, ReactNode])[] => {
  const say = voice(language, annualReportsText)
  const words = (text: string | null | undefined) => (text ? <Words key={text}>{text}</Words> : null)
  const day = (on: string | null | undefined) => (on ? civilDate(language, on) : null)
  const { documents, filedAt, result, review } = report
  return [
    [say('standing'), annualReportStanding(language, report)],
    [say('dueOn'), day(report.dueOn) ?? (filedAt ? null : say('undated'))],
    [say('authorityDueOn'), report.supervisoryAuthority ? day(report.authorityDueOn) : null],
    [say('authority'), words(report.supervisoryAuthority?.name)],
    [say('sentToAuthorityOn'), day(report.sentToAuthorityOn)],
    [say('filedAt'), filedAt ? instant(language, filedAt) : null],
    [say('result'), result ? say(result) : null],
    [say('opinion'), words(review?.opinion)],
    [
      say('documents'),
      documents?.length ? <Attachments key="documents" language={language} of={documents} /> : null,
    ],
  ]
}
