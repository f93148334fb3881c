import {
  type CivilDate,
  type Instant,
  isVisible,
  isWebLink,
  type Rule,
  writtenText,
} from '@gongshi/domain-kit'
import type { CalendarNotice, CalendarNoticeKind, SpecialDay } from './calendar-notice.ts'

/** A notice as somebody lays it before the second person. */
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

const LONGEST_FEAST = 100
const fits = (name: string) => isVisible(name) && name.length <= LONGEST_FEAST

const living = (proposal: CalendarProposal) => proposal.known.filter(({ state }) => state !== 'REJECTED')

/** What must hold of a notice before it may wait for the second person (domain specification 6.9). */
export const proposalRules: readonly Rule<CalendarProposal>[] = [
  {
    code: 'INPUT_INVALID',
    basis,
    field: ['year'],
    message: () => ({ zh: '年份须在 2000 至 2099 之间。', en: 'The year must lie between 2000 and 2099.' }),
    holds: ({ year }) => year >= 2000 && year <= 2099,
  },
  writtenText({
    of: ({ title }) => title,
    basis,
    field: ['title'],
    name: { zh: '通知名称', en: 'title' },
    longest: 200,
  }),
  writtenText({
    of: ({ days }) => days.map(({ name }) => name).find((name) => !fits(name)),
    basis,
    field: ['days'],
    name: { zh: '节日名称', en: 'name of a feast' },
    longest: LONGEST_FEAST,
  }),
  writtenText({
    of: ({ sourceUrl }) => sourceUrl || null,
    basis,
    field: ['sourceUrl'],
    name: { zh: '来源网址', en: 'address of its source' },
    longest: 300,
  }),
  {
    code: 'INPUT_INVALID',
    basis,
    field: ['sourceUrl'],
    message: () => ({
      zh: '网址须以 http 或 https 开头，不含用户名和密码。',
      en: 'An address begins with http or https and holds no user name and no password.',
    }),
    holds: ({ sourceUrl }) => !sourceUrl || isWebLink(sourceUrl),
  },
  {
    code: 'INPUT_INVALID',
    basis,
    field: ['days'],
    message: () => ({ zh: '通知须至少包含一天。', en: 'A notice sets at least one day.' }),
    holds: ({ days }) => days.length > 0,
  },
  {
    code: 'INPUT_INVALID',
    basis,
    field: ['days'],
    message: (proposal) => ({
      zh: `下列日期不属于 ${proposal.year} 年的通知：${strayDays(proposal).join('、')}。`,
      en: `These days do not belong to a notice of ${proposal.year}: ${strayDays(proposal).join(', ')}.`,
    }),
    holds: (proposal) => strayDays(proposal).length === 0,
  },
  {
    code: 'INPUT_INVALID',
    basis,
    field: ['days'],
    message: (proposal) => ({
      zh: `下列日期重复：${twice(proposal).join('、')}。`,
      en: `These days occur twice: ${twice(proposal).join(', ')}.`,
    }),
    holds: (proposal) => twice(proposal).length === 0,
  },
  {
    code: 'INPUT_INVALID',
    basis,
    field: ['docNo'],
    message: () => ({
      zh: '须注明文号或来源网址。',
      en: 'A notice names its document number or its address.',
    }),
    holds: ({ docNo, sourceUrl }) => docNo !== null || sourceUrl !== null,
  },
  {
    code: 'DUPLICATE',
    basis,
    field: ['docNo'],
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
    field: ['kind'],
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
    field: ['year'],
    message: ({ year }) => ({
      zh: `${year} 年的年度放假通知尚未确认，不能先导入补充通知。`,
      en: `The yearly notice of ${year} is not confirmed yet; a supplement cannot come before it.`,
    }),
    holds: ({ kind, year, known }) =>
      kind !== 'SUPPLEMENTARY' ||
      known.some((other) => other.kind === 'ANNUAL' && other.year === year && other.state === 'CONFIRMED'),
  },
]
