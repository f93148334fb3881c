import { addMonths, type Rule, Temporal } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { monthsInForce } from '../policy/figure.ts'
import { ageOn } from './age-on.ts'
import { isHead } from './post.ts'
import type { RecordingMandate } from './recording-mandate.ts'

const { compare } = Temporal.PlainDate

const termOf = ({ said, figures }: RecordingMandate) =>
  monthsInForce('mandate.termYears', said.startsOn, figures)
const oldestOf = ({ said, figures }: RecordingMandate) =>
  monthsInForce('mandate.maxAgeYears', said.startsOn, figures)

/** A term is no longer than policy says, and a head no older. */
export const termRules: readonly Rule<RecordingMandate>[] = [
  {
    code: 'INPUT_INVALID',
    field: ['endsOn'],
    basis: basis.governance,
    message: () => ({ zh: '任期届满日不得早于起始日。', en: 'The last day is not before the first.' }),
    holds: ({ said }) => compare(said.startsOn, said.endsOn) <= 0,
  },
  {
    code: 'INPUT_INVALID',
    field: ['startsOn'],
    basis: basis.governance,
    message: ({ said }) => ({
      zh: `没有适用于 ${said.startsOn} 的任期和任职年龄规定，不能记录。`,
      en: `No term of office or age is in force on ${said.startsOn}: nothing can be recorded by it.`,
    }),
    holds: (recording) => termOf(recording) !== undefined && oldestOf(recording) !== undefined,
  },
  {
    code: 'INPUT_INVALID',
    field: ['endsOn'],
    basis: basis.governance,
    message: (recording) => ({
      zh: `每届任期不得超过 ${(termOf(recording) ?? 0) / 12} 年。`,
      en: `A term of office is no longer than ${(termOf(recording) ?? 0) / 12} years.`,
    }),
    holds: (recording) => {
      const term = termOf(recording)
      const { startsOn, endsOn } = recording.said
      return term === undefined || compare(endsOn, addMonths(startsOn, term)) <= 0
    },
  },
  {
    code: 'INPUT_INVALID',
    field: ['bornOn'],
    basis: basis.governance,
    message: () => ({ zh: '出生日期须早于任职起始日。', en: 'The day of birth is before the first day.' }),
    holds: ({ said }) => compare(said.bornOn, said.startsOn) < 0,
  },
  {
    code: 'INPUT_INVALID',
    field: ['bornOn'],
    basis: basis.governance,
    message: () => ({
      zh: '出生日期与居民身份证号码不符。',
      en: "The day of birth is not that of the resident's card.",
    }),
    holds: ({ said: { bornByPaper, bornOn } }) =>
      bornByPaper === undefined || bornByPaper === bornOn.toString(),
  },
  {
    code: 'INPUT_INVALID',
    field: ['bornOn'],
    basis: basis.governance,
    message: (recording) => ({
      zh: `负责人任职时不得超过 ${(oldestOf(recording) ?? 0) / 12} 周岁。`,
      en: `A head is no older than ${(oldestOf(recording) ?? 0) / 12} when the term begins.`,
    }),
    holds: (recording) => {
      const oldest = oldestOf(recording)
      const { post, bornOn, startsOn } = recording.said
      return oldest === undefined || !isHead(post) || ageOn(bornOn, startsOn) * 12 <= oldest
    },
  },
]
