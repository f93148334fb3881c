import {
  type CivilDate,
  civilDateOf,
  type Instant,
  type Rule,
  Temporal,
  writtenText,
} from '@gongshi/domain-kit'
import type { PolicyParameter } from '../policy/policy-parameter.ts'
import { fitsUnit } from './fits-unit.ts'
import type { PolicyChange } from './policy-change.ts'

/** A change as somebody lays it before the second person. */
export type PolicyProposal = Pick<
  PolicyChange,
  'id' | 'key' | 'value' | 'legalTag' | 'documentSlug' | 'article' | 'effectiveFrom' | 'grounds'
> & {
  by: string
  at: Instant
  /** All rows of this key. */
  rows: readonly PolicyParameter[]
  /** The changes of this key that wait for the second person. */
  waiting: readonly Pick<PolicyChange, 'effectiveFrom'>[]
}

const basis = { rule: '3.6' }

const sameDay = (one: { effectiveFrom: CivilDate }, other: { effectiveFrom: CivilDate }) =>
  one.effectiveFrom.equals(other.effectiveFrom)

/** The row a new one would take over from. */
const replaced = ({ rows, effectiveFrom }: PolicyProposal): PolicyParameter | undefined =>
  rows
    .filter((row) => Temporal.PlainDate.compare(row.effectiveFrom, effectiveFrom) <= 0)
    .toSorted((a, b) => Temporal.PlainDate.compare(a.effectiveFrom, b.effectiveFrom))
    .at(-1)

const isLaw = (row: PolicyParameter | undefined) => row?.legalTag === 'law' || row?.legalTag === 'law*'

/** Nothing that has begun is judged anew: a change enters into force tomorrow at the earliest. */
export const notRetroactive: Rule<{ effectiveFrom: CivilDate; at: Instant }> = {
  code: 'DEADLINE_PASSED',
  basis,
  field: ['effectiveFrom'],
  message: ({ at }) => ({
    zh: `施行日期须晚于今日（${civilDateOf(at)}），不溯及既往。`,
    en: `It enters into force after today (${civilDateOf(at)}): no change reaches back.`,
  }),
  holds: ({ effectiveFrom, at }) => Temporal.PlainDate.compare(effectiveFrom, civilDateOf(at)) > 0,
}

/** One value of a figure begins on one day. */
export const notTaken: Rule<Pick<PolicyProposal, 'key' | 'effectiveFrom' | 'rows' | 'waiting'>> = {
  code: 'DUPLICATE',
  basis,
  field: ['effectiveFrom'],
  message: ({ key, effectiveFrom }) => ({
    zh: `${key} 自 ${effectiveFrom} 起已有一项数值，或已有更改待确认。`,
    en: `${key} has a value from ${effectiveFrom} already, or a change that waits.`,
  }),
  holds: (proposal) => ![...proposal.rows, ...proposal.waiting].some((other) => sameDay(other, proposal)),
}

/** Tables that every door reads codes by, before anybody could be asked: they change with the house itself (ADR 34). */
const SHIPPED: readonly string[] = ['uscc.prefixes']

/** What must hold of a change before it may wait for the second person (domain specification 3.6). */
export const proposalRules: readonly Rule<PolicyProposal>[] = [
  {
    code: 'INPUT_INVALID',
    basis,
    field: ['key'],
    message: ({ key }) => ({
      zh: `${key} 随系统版本发布，各部门须同时更新，不能在此更改。`,
      en: `${key} comes with a release of the house, in all rooms at once: it cannot be changed here.`,
    }),
    holds: ({ key }) => !SHIPPED.includes(key),
  },
  {
    code: 'INPUT_INVALID',
    basis,
    field: ['value'],
    message: ({ rows }) => ({
      zh: `该值不是以 ${rows[0]?.unit} 计的值。`,
      en: `This is no value in ${rows[0]?.unit}.`,
    }),
    holds: ({ value, rows }) => rows.every(({ unit }) => fitsUnit(value, unit)),
  },
  notRetroactive,
  {
    code: 'INPUT_INVALID',
    basis: { rule: '0.1' },
    field: ['documentId'],
    message: () => ({
      zh: '法定数字的更改须附政策文件；以法律为依据、注明条款的，也须附文件。',
      en: 'A statutory figure changes only with a policy document; so does one that claims a law or cites an article.',
    }),
    holds: (proposal) =>
      proposal.documentSlug !== null ||
      !(isLaw(replaced(proposal)) || proposal.legalTag === 'law' || proposal.article !== null),
  },
  writtenText({
    of: ({ grounds }) => grounds,
    basis,
    field: ['grounds'],
    name: { zh: '理由', en: 'text of the grounds' },
    longest: 1000,
  }),
  writtenText({
    of: ({ article }) => article,
    basis,
    field: ['article'],
    name: { zh: '条款', en: 'article' },
    longest: 100,
  }),
  notTaken,
]
