import { type Actor, mayDo, type Outcome, type VerbRow } from '@gongshi/domain-kit'
import type { Answering } from './authority.ts'
import {
  anybody,
  enforcementAnswers,
  financeAnswers,
  financeJudges,
  financeRedacts,
  purchaserAnswers,
  purchaserJudges,
  purchaserRedacts,
  receiptHolder,
  whoAnswers,
  whoRedacts,
} from './offices.ts'
import type { ObjectionEvent } from './states.ts'

type Row = VerbRow<Answering, ObjectionEvent>

const answering = {
  by: [purchaserJudges, financeJudges, purchaserAnswers, financeAnswers, enforcementAnswers],
  as: whoAnswers,
  reason: 'PUBLISHED',
} as const

const rows = {
  admitObjection: { ...answering, events: ['admit', 'review'], asks: 'days' },
  rejectObjectionForm: { ...answering, events: ['rejectForm', 'handOver', 'refuseForm'], asks: 'days' },
  resolveObjection: {
    ...answering,
    events: ['uphold', 'upholdPartly', 'dismiss', 'answer'],
    asks: 'nothing',
  },
  redactObjection: {
    events: [],
    by: [purchaserRedacts, financeRedacts],
    as: whoRedacts,
    asks: 'nothing',
    reason: 'PUBLISHED',
  },
  correctObjection: { events: ['correct'], by: [receiptHolder], asks: 'days' },
  withdrawObjection: { events: ['withdraw'], by: [receiptHolder], asks: 'nothing' },
} satisfies Record<string, Row>

export type ObjectionVerb = keyof typeof rows

/** Every verb about an objection (domain specification 4.6, 7). */
export const verbs: Readonly<Record<ObjectionVerb, Row>> = rows

/** What begins one: there is nothing to hold yet, and anybody may. */
export const begins = {
  raiseObjection: { events: [], by: [anybody], asks: 'days' },
  objectToSingleSource: { events: [], by: [anybody], asks: 'days' },
} satisfies Record<string, VerbRow<{ actor: Actor }>>

/** Whether somebody may do that to an objection, as its row says; every reason why not. */
export const mayDoObjection = (verb: ObjectionVerb, standing: Answering): Outcome<Answering> =>
  mayDo(verbs[verb], standing)
