import { readFileSync } from 'node:fs'
import { type CalendarYear, Temporal, type Uscc, workCalendar } from '@gongshi/domain-kit'
import type { DayFigure, DayFigureKey } from '../src/domain/policy/day-figure.ts'
import type { EstablishTerms, RegistrationApplication } from '../src/domain/registration/application.ts'
import type { DocumentKind } from '../src/domain/registration/document-kind.ts'
import type { Reckoning } from '../src/domain/registration/periods.ts'
import type { ThresholdPolicy } from '../src/domain/threshold/threshold-policy.ts'
import { day } from './some-figures.ts'

export const REG_1 = '11440400FAKE001285' as Uscc
export const DIS_X = '11440402FAKE00136W' as Uscc

/** A moment of that day in Zhuhai, 10:00 unless it says otherwise. */
export const moment = (on: string, time = '10:00') => Temporal.Instant.from(`${on}T${time}:00+08:00`)

/** A year as the State Council's notice has it, out of the demo city's data. */
export function yearOf(year: number): CalendarYear {
  const { days } = JSON.parse(readFileSync(`infra/sandbox/data/holidays/${year}.json`, 'utf8'))
  return { year, status: days.length > 0 ? 'PUBLISHED' : 'PROVISIONAL', days }
}

const aDayFigure = (key: DayFigureKey, days: number, unit: DayFigure['unit']): DayFigure => ({
  key,
  days,
  unit,
  effectiveFrom: day('2015-01-01'),
  effectiveTo: null,
})

/** The periods as the catalogue ships them. */
export const someDayFigures: readonly DayFigure[] = [
  aDayFigure('reg.correctionNoticeWd', 5, 'WORKING'),
  aDayFigure('reg.correctionWd', 15, 'WORKING'),
  aDayFigure('reg.statutoryDays', 60, 'NATURAL'),
  aDayFigure('reg.promise.establishWd', 15, 'WORKING'),
  aDayFigure('reg.promise.changeWd', 10, 'WORKING'),
  aDayFigure('reg.certificateWd', 10, 'WORKING'),
  aDayFigure('disclosure.dueWd', 20, 'WORKING'),
  aDayFigure('appeal.replyWd', 15, 'WORKING'),
  aDayFigure('supervision.replyWd', 15, 'WORKING'),
  aDayFigure('selfRegulation.reviewWd', 10, 'WORKING'),
  aDayFigure('reg.changeApplyDays', 30, 'NATURAL'),
  aDayFigure('reg.deregisterApplyDays', 15, 'NATURAL'),
  aDayFigure('reg.promise.deregisterWd', 10, 'WORKING'),
]

/** What the room reckons by in 2026; another year is not known. */
export const reckoning2026: Reckoning = {
  figures: someDayFigures,
  calendar: workCalendar([yearOf(2025), yearOf(2026)]),
}

export const someTerms: EstablishTerms = {
  orgType: 'SOCIAL_ASSOCIATION',
  proposedName: '珠海市示例新行业协会',
  isIndustryAssociation: false,
  priorityCategory: 'SCI_TECH',
  businessScope: '行业交流、培训和咨询',
  domicileDivisionCode: '440402',
  capitalFen: 3_000_000,
  individualMembers: 50,
  legalRepresentative: { name: '陈示例', personHash: 'a'.repeat(64) },
}

/** Documents of those kinds, one each. */
export const filed = (...kinds: DocumentKind[]) =>
  kinds.map((kind, at) => ({ kind, fileId: `file-${kind}-${at}` }))

/** All the documents a directly registered association comes with. */
export const allDocuments = filed(
  'APPLICATION_FORM',
  'CAPITAL_PROOF',
  'PREMISES_PROOF',
  'FOUNDERS_AND_HEADS',
  'DRAFT_CHARTER',
)

/** A complete draft, changed as a test says. */
export const anApplication = (changes: Partial<RegistrationApplication> = {}): RegistrationApplication => ({
  id: 'application-1',
  version: 1,
  revision: 1,
  type: 'ESTABLISH',
  state: 'DRAFT',
  applicant: 'founder',
  handlingAgencyUscc: REG_1,
  divisionCode: '440400',
  terms: someTerms,
  documents: allDocuments,
  createdAt: moment('2026-03-02'),
  isAcceptedBySilence: false,
  periods: {},
  workers: [],
  ...changes,
})

/** The legal thresholds of a local association, and a city's own where a test says so. */
export const aThreshold = (changes: Partial<ThresholdPolicy> = {}): ThresholdPolicy => ({
  id: 'association',
  orgType: 'SOCIAL_ASSOCIATION',
  isIndustryAssociation: false,
  legal: { minIndividualMembers: 50, minUnitMembers: 30, minMixedMembers: 50, minCapitalFen: 3_000_000 },
  local: {},
  document: '社会团体登记管理条例',
  article: '第十条',
  effectiveFrom: day('1998-10-25'),
  ...changes,
})

/** What a decision gives, or the codes it is refused with. */
export const codesOf = (outcome: { ok: boolean; refusals?: readonly { code: string }[] }): string[] =>
  outcome.ok ? [] : (outcome.refusals ?? []).map(({ code }) => code)

/** What a decision gives. */
export function given<T>(outcome: { ok: true; value: T } | { ok: false; refusals: readonly unknown[] }): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  return outcome.value
}
