import { accepted, type Instant, nextVersion, type Outcome, type Rule, Temporal } from '@gongshi/domain-kit'
import type { Agency } from '../agency/agency.ts'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import { type AgencySuccession, type SaidSuccession, saysTheSame } from './agency-succession.ts'

/** An approver says that an agency takes over from another. */
export type RecordingSuccession = {
  said: SaidSuccession
  from: Agency | undefined
  to: Agency | undefined
  /** What was recorded of the agency that ends. */
  kept: AgencySuccession | undefined
  /** Whether the successor ends itself, by what was recorded. */
  toEnds: boolean
  /** Successions by which the agency that ends is still to take over itself. */
  takingOver: readonly AgencySuccession[]
  /** Whether the paper lies in the house: handed in by whoever says so first. */
  hasPaper: boolean
  by: string
  id: string
  now: Instant
}

/**
 * The first call says it, the second of another person confirms it; what differs from the first takes its place and waits anew.
 *
 * @source domain specification R-17: two registrar approvers, a call each, with the document
 */
export function record(recording: RecordingSuccession): Outcome<AgencySuccession> {
  const fit = check(rules, recording)
  if (!fit.ok) return fit
  const { said, kept, by, id, now: at } = recording
  if (kept && saysTheSame(kept, said))
    return accepted(passedOn(nextVersion(kept, { state: 'CONFIRMED', confirmed: { at, by } })))
  const proposed = { at, by }
  if (kept) return accepted(passedOn(nextVersion(kept, { ...said, proposed })))
  return accepted({ id, version: 1, revision: 1, state: 'PROPOSED', ...said, proposed })
}

const passedOn = (succession: AgencySuccession): AgencySuccession => ({
  ...succession,
  revision: succession.revision + 1,
})

const rules: readonly Rule<RecordingSuccession>[] = [
  {
    code: 'INVALID_TRANSITION',
    field: ['fromUscc'],
    basis: basis.succession,
    message: ({ kept }) => ({
      zh: `该机关的职能已由 ${kept?.toUscc} 承继。`,
      en: `${kept?.toUscc} takes over from that agency already.`,
    }),
    holds: ({ kept }) => kept === undefined || kept.state === 'PROPOSED',
  },
  {
    code: 'NOT_FOUND',
    field: ['toUscc'],
    basis: basis.succession,
    message: () => ({ zh: '没有这个机关。', en: 'There is no such agency.' }),
    holds: ({ to }) => to !== undefined,
  },
  {
    code: 'INPUT_INVALID',
    field: ['toUscc'],
    basis: basis.succession,
    message: () => ({
      zh: '机关不能承继自己，也不能由已被承继的机关承继。',
      en: 'No agency takes over from itself, nor one that ends itself.',
    }),
    holds: ({ said, toEnds }) => said.fromUscc !== said.toUscc && !toEnds,
  },
  {
    code: 'INPUT_INVALID',
    field: ['effectiveOn'],
    basis: basis.succession,
    message: ({ takingOver }) => ({
      zh: `该机关将于 ${lastOf(takingOver)} 承继其他机关，其自身被承继的日期须在此之后。`,
      en: `That agency takes over from another on ${lastOf(takingOver)}: it ends on a later day.`,
    }),
    holds: ({ said, takingOver }) =>
      takingOver.every(({ effectiveOn }) => Temporal.PlainDate.compare(effectiveOn, said.effectiveOn) < 0),
  },
  {
    code: 'INPUT_INVALID',
    field: ['toUscc'],
    basis: basis.succession,
    message: ({ from, to }) => ({
      zh: `承继的机关缺少被承继机关的职能：${lacking(from, to).join('、')}。`,
      en: `The successor lacks functions of the agency that ends: ${lacking(from, to).join(', ')}.`,
    }),
    holds: ({ from, to }) => lacking(from, to).length === 0,
  },
  {
    code: 'JURISDICTION_EXCEEDED',
    field: ['toUscc'],
    basis: basis.jurisdiction,
    message: () => ({
      zh: '承继的机关应当与被承继的机关在同一行政区划。',
      en: 'The successor is an agency of the same division.',
    }),
    holds: ({ from, to }) => !from || !to || to.divisionCode === from.divisionCode,
  },
  {
    code: 'NOT_FOUND',
    field: ['documentId'],
    basis: basis.files,
    message: () => ({
      zh: '文件不存在：可能已逾期清除，或不是由您提交，请重新上传。',
      en: 'The document is not there: cleared after its time, or handed in by somebody else; hand it in again.',
    }),
    holds: ({ hasPaper }) => hasPaper,
  },
]

/** The last day on which somebody takes over by one of these. */
const lastOf = (known: readonly AgencySuccession[]) =>
  known
    .map(({ effectiveOn }) => effectiveOn)
    .toSorted(Temporal.PlainDate.compare)
    .at(-1)

/** What the agency that ends does and its successor does not: nobody would do it any more. */
const lacking = (from: Agency | undefined, to: Agency | undefined) =>
  from && to ? from.roles.filter((role) => !to.roles.includes(role)) : []
