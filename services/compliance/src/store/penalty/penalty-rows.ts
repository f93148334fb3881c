import type { CivilDate } from '@gongshi/domain-kit'
import { column, onceOver, over, type Stamped, stampColumns, tableOf } from '@gongshi/service-kit'
import type { KeptPenalty } from '../../domain/penalty/large-fine.ts'

const { id, char, varchar, text, smallint, int, fen, civilDate, json, optional, named, key } = column

export type PenaltyRow = KeptPenalty & { publicGround: string | null } & {
  sortedOn: CivilDate
  contentHash: string
} & Stamped

/** Table `penalty`; `sorted_on` places undated ones, `content_hash` keeps one from being entered twice. */
export const penaltyRows = tableOf<PenaltyRow>({
  name: 'penalty',
  columns: {
    id: key(id()),
    uscc: optional(char(18)),
    organizationName: optional(varchar(200)),
    jurisdiction: optional(varchar(60)),
    authority: optional(varchar(200)),
    kind: optional(varchar(32)),
    ground: optional(varchar(1000)),
    publicGround: optional(text()),
    creditConsequence: optional(varchar(500)),
    datedOn: optional(civilDate()),
    datedYear: optional(int()),
    fineFen: optional(fen()),
    largeFineFen: optional(fen()),
    recordMonths: optional(smallint()),
    until: optional(named('until_on', civilDate())),
    individuals: json(),
    note: optional(varchar(1000)),
    sourceTitle: optional(varchar(500)),
    sourceUrl: optional(varchar(500)),
    sortedOn: civilDate(),
    contentHash: char(64),
    ...stampColumns,
  },
  indices: {
    penalty_once: onceOver('contentHash'),
    penalty_by_organization: over('uscc', 'id'),
    penalty_by_day: over('sortedOn', 'id'),
  },
})
