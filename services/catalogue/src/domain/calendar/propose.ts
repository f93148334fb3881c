import {
  accepted,
  brokenRules,
  type CivilDate,
  type Instant,
  type Outcome,
  type Rule,
  refused,
} from '@gongshi/domain-kit'
import type { CalendarNotice, CalendarNoticeKind, SpecialDay } from './calendar-notice.ts'

export type CalendarProposal = {
  id: string
  year: number
  kind: CalendarNoticeKind
  title: string
  docNo: string | null
  sourceUrl: string | null
  issuedOn: CivilDate | null
  days: readonly SpecialDay[]
  by: string
  at: Instant
  /** What is confirmed or waiting already. */
  known: readonly Pick<CalendarNotice, 'year' | 'kind' | 'docNo' | 'sourceUrl' | 'state'>[]
}

/** Lays a State Council notice before the second person. Nothing changes until it is confirmed. */
export function proposeCalendarNotice(proposal: CalendarProposal): Outcome<CalendarNotice> {
  const refusals = brokenRules(rules, proposal)
  if (refusals[0]) return refused(...refusals)
  const { by, at, known: _known, ...notice } = proposal
  return accepted({
    ...notice,
    state: 'PROPOSED',
    proposedBy: by,
    proposedAt: at,
    decidedBy: null,
    decidedAt: null,
    reason: null,
    calendarVersion: null,
    version: 1,
  })
}

const basis = { rule: '6.9' }

/** A notice of a year may set days from December of the year before to January of the year after. */
function strayDays({ year, days }: CalendarProposal): string[] {
  const outside = (date: CivilDate) =>
    date.year < year
      ? date.year < year - 1 || date.month < 12
      : date.year > year && (date.year > year + 1 || date.month > 1)
  return days.filter(({ date }) => outside(date)).map(({ date }) => date.toString())
}

const twice = ({ days }: CalendarProposal): string[] => {
  const dates = days.map(({ date }) => date.toString())
  return [...new Set(dates.filter((date, at) => dates.indexOf(date) !== at))]
}

const living = (proposal: CalendarProposal) => proposal.known.filter(({ state }) => state !== 'REJECTED')

const rules: Rule<CalendarProposal>[] = [
  {
    code: 'INPUT_INVALID',
    basis,
    field: ['input', 'days'],
    message: () => ({ zh: '通知须至少包含一天。', en: 'A notice sets at least one day.' }),
    holds: ({ days }) => days.length > 0,
  },
  {
    code: 'INPUT_INVALID',
    basis,
    field: ['input', 'days'],
    message: (proposal) => ({
      zh: `下列日期不属于 ${proposal.year} 年的通知：${strayDays(proposal).join('、')}。`,
      en: `These days do not belong to a notice of ${proposal.year}: ${strayDays(proposal).join(', ')}.`,
    }),
    holds: (proposal) => strayDays(proposal).length === 0,
  },
  {
    code: 'INPUT_INVALID',
    basis,
    field: ['input', 'days'],
    message: (proposal) => ({
      zh: `下列日期重复：${twice(proposal).join('、')}。`,
      en: `These days occur twice: ${twice(proposal).join(', ')}.`,
    }),
    holds: (proposal) => twice(proposal).length === 0,
  },
  {
    code: 'INPUT_INVALID',
    basis,
    field: ['input', 'docNo'],
    message: () => ({
      zh: '须注明文号或来源网址。',
      en: 'A notice names its document number or its address.',
    }),
    holds: ({ docNo, sourceUrl }) => docNo !== null || sourceUrl !== null,
  },
  {
    code: 'DUPLICATE',
    basis,
    field: ['input', 'docNo'],
    message: ({ docNo, sourceUrl }) => ({
      zh: `该通知已导入：${docNo ?? sourceUrl}。`,
      en: `This notice has been imported already: ${docNo ?? sourceUrl}.`,
    }),
    holds: (proposal) =>
      !living(proposal).some(
        ({ docNo, sourceUrl }) =>
          (docNo !== null && docNo === proposal.docNo) ||
          (sourceUrl !== null && sourceUrl === proposal.sourceUrl),
      ),
  },
  {
    code: 'DUPLICATE',
    basis,
    field: ['input', 'kind'],
    message: ({ year }) => ({
      zh: `${year} 年的年度放假通知已导入；更正请用 SUPPLEMENTARY。`,
      en: `The yearly notice of ${year} has been imported; a change is SUPPLEMENTARY.`,
    }),
    holds: (proposal) =>
      proposal.kind !== 'ANNUAL' ||
      !living(proposal).some(({ kind, year }) => kind === 'ANNUAL' && year === proposal.year),
  },
  {
    code: 'CALENDAR_UNKNOWN',
    basis,
    field: ['input', 'year'],
    message: ({ year }) => ({
      zh: `${year} 年的年度放假通知尚未确认，不能先导入补充通知。`,
      en: `The yearly notice of ${year} is not confirmed yet; a supplement cannot come before it.`,
    }),
    holds: ({ kind, year, known }) =>
      kind !== 'SUPPLEMENTARY' ||
      known.some((other) => other.kind === 'ANNUAL' && other.year === year && other.state === 'CONFIRMED'),
  },
]
