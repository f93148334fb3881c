import {
  accepted,
  type CivilDate,
  civilDateOf,
  type Instant,
  move,
  type Outcome,
  type Rule,
  Temporal,
  type Uscc,
  writtenText,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import {
  type AnnualReport,
  type ReportSection,
  type ReportSections,
  reportSections,
} from './annual-report.ts'
import { changed } from './changed.ts'
import { sectionWords } from './section-words.ts'
import { annualReportMoves } from './states.ts'

/** What an organization writes: the whole of it, as far as there is any. */
export type WrittenReport = ReportSections & {
  supervisoryAuthorityUscc?: Uscc
  sentToAuthorityOn?: CivilDate
}

export type EditingReport = {
  report: AnnualReport
  written: WrittenReport
  /** Whether the register has the authority that is named, and it supervises organizations. */
  hasAuthority: boolean
  now: Instant
}

const LONGEST = 5000

/** An organization saves its draft with what there is; whether that is enough is for the day it files it. */
export function edit(editing: EditingReport): Outcome<AnnualReport> {
  const { report, written } = editing
  const moved = move(annualReportMoves, report.state, 'edit')
  if (!moved.ok) return moved
  const fit = check(rules, editing)
  if (!fit.ok) return fit
  const { supervisoryAuthorityUscc, sentToAuthorityOn, ...sections } = written
  const { supervisoryAuthorityUscc: _was, sentToAuthorityOn: _on, ...rest } = report
  return accepted(
    changed(rest, {
      state: moved.value,
      sections,
      ...(supervisoryAuthorityUscc && { supervisoryAuthorityUscc }),
      ...(sentToAuthorityOn && { sentToAuthorityOn }),
    }),
  )
}

const section = (name: ReportSection): Rule<EditingReport> =>
  writtenText({
    basis: { rule: 'R-26' },
    field: [name],
    of: ({ written }: EditingReport) => written[name],
    name: sectionWords[name],
    longest: LONGEST,
  })

const rules: readonly Rule<EditingReport>[] = [
  ...reportSections.map(section),
  {
    code: 'NOT_FOUND',
    field: ['supervisoryAuthorityUscc'],
    basis: basis.annualReport,
    message: () => ({ zh: '名册中没有这个业务主管单位。', en: 'The register has no such authority.' }),
    holds: ({ written, hasAuthority }) => !written.supervisoryAuthorityUscc || hasAuthority,
  },
  {
    code: 'INPUT_INVALID',
    field: ['sentToAuthorityOn'],
    basis: basis.annualReport,
    message: ({ report: { year } }) => ({
      zh: `报送业务主管单位的日期须在 ${year} 年度结束之后，不晚于今天，并写明业务主管单位。`,
      en: `It was sent to the authority after ${year} was over and no later than today, and the authority is named.`,
    }),
    holds: ({ report, written: { sentToAuthorityOn: on, supervisoryAuthorityUscc }, now }) =>
      !on ||
      (supervisoryAuthorityUscc !== undefined &&
        on.year > report.year &&
        Temporal.PlainDate.compare(on, civilDateOf(now)) <= 0),
  },
]
