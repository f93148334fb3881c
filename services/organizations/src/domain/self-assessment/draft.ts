import { accepted, civilDateOf, type Instant, move, type Outcome, type Rule } from '@gongshi/domain-kit'
import type { ReportSeason } from '../annual-report/season.ts'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import type { SocialOrganization } from '../organization/organization.ts'
import { changed, withEditor } from './changed.ts'
import { owedAssessment } from './miss.ts'
import { assessesItself } from './owes-assessment.ts'
import type { SelfAssessment } from './self-assessment.ts'
import { selfAssessmentMoves } from './states.ts'

export type DraftingAssessment = {
  id: string
  organization: SocialOrganization
  year: number
  season: ReportSeason | undefined
  /** Its last edition, if there is one. */
  last: SelfAssessment | undefined
  /** The most points a heading may have by the figure in force. */
  mostPoints: number | undefined
  by: string
  now: Instant
}

/** An association begins to assess a year that is over; of one it has published, an edition that corrects it and begins with what it said. */
export function draft(drafting: DraftingAssessment): Outcome<SelfAssessment> {
  const fit = check(rules, drafting)
  if (!fit.ok) return fit
  const { id, organization, year, last, by } = drafting
  const mostPoints = drafting.mostPoints!
  if (last?.state === 'OWED') {
    const moved = move(selfAssessmentMoves, last.state, 'draft')
    return moved.ok
      ? accepted(changed(last, { state: moved.value, mostPoints, editors: withEditor(last, by) }))
      : moved
  }
  const begun = owedAssessment(id, organization, year)
  const edition = (last?.edition ?? 0) + 1
  const headings = last?.headings ?? {}
  return accepted({ ...begun, state: 'DRAFT', edition, headings, mostPoints, editors: [by] })
}

const rules: readonly Rule<DraftingAssessment>[] = [
  {
    code: 'INVALID_TRANSITION',
    field: ['uscc'],
    basis: basis.selfAssessment,
    message: () => ({
      zh: '年度自我评估由在册的社会团体填写。',
      en: 'Associations that stand in the register assess themselves.',
    }),
    holds: ({ organization }) => assessesItself(organization),
  },
  {
    code: 'INPUT_INVALID',
    field: ['year'],
    basis: basis.selfAssessment,
    message: ({ year }) => ({
      zh: `${year} 年度尚未结束，其自我评估自次年 1 月 1 日起填写。`,
      en: `${year} is not over: it is assessed from the first day of the next year.`,
    }),
    holds: ({ year, now }) => civilDateOf(now).year > year,
  },
  {
    code: 'INPUT_INVALID',
    field: ['year'],
    basis: basis.selfAssessment,
    message: ({ year }) => ({
      zh: `本平台不收取 ${year} 年度的自我评估。`,
      en: `No self-assessments of ${year} are kept here.`,
    }),
    holds: ({ year, now, season, last }) =>
      season !== undefined || last !== undefined || civilDateOf(now).year <= year,
  },
  {
    code: 'INPUT_INVALID',
    field: ['year'],
    basis: basis.selfAssessment,
    message: ({ year }) => ({
      zh: `该组织在 ${year} 年之后才成立。`,
      en: `The association was established after ${year}.`,
    }),
    holds: ({ organization: { establishedOn }, year }) => !establishedOn || establishedOn.year <= year,
  },
  {
    code: 'DUPLICATE',
    field: ['year'],
    basis: basis.selfAssessment,
    message: ({ year }) => ({
      zh: `${year} 年度的自我评估正在填写。`,
      en: `The self-assessment of ${year} is being written.`,
    }),
    holds: ({ last }) => last?.state !== 'DRAFT',
  },
  {
    code: 'INVALID_TRANSITION',
    basis: basis.selfAssessment,
    message: () => ({
      zh: '尚不知道评分的上限，暂不能开始。',
      en: 'The most points there may be are not known yet: it cannot be begun.',
    }),
    holds: ({ mostPoints }) => mostPoints !== undefined,
  },
]
