import { newId } from '@gongshi/domain-kit'
import type { ToldRecord } from '../credit-record/credit-record.ts'
import { isPenalty } from '../credit-record/enter-record.ts'
import type { Penalty } from './penalty.ts'

/** The penalty a credit record tells of; undefined when it tells of none, or does not say which. */
export function penaltyOfRecord(record: ToldRecord): Penalty | undefined {
  if (!isPenalty(record.matter)) return undefined
  return {
    id: newId(),
    uscc: record.uscc,
    organizationName: null,
    jurisdiction: null,
    authority: null,
    kind: record.matter,
    ground: record.summary,
    creditConsequence: null,
    datedOn: record.formedOn,
    datedYear: record.formedOn.year,
    fineFen: record.fineFen,
    until: record.until,
    individuals: record.individuals,
    note: null,
    sourceTitle: null,
    sourceUrl: null,
  }
}
