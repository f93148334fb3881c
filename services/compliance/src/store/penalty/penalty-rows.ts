import type { CivilDate } from '@gongshi/domain-kit'
import {
  civilDateColumn,
  fenColumn,
  idColumn,
  type Stamped,
  stampColumns,
  tableOf,
} from '@gongshi/service-kit'
import type { KeptPenalty } from '../../domain/penalty/large-fine.ts'

export type PenaltyRow = KeptPenalty & { publicGround: string | null } & {
  sortedOn: CivilDate
  contentHash: string
} & Stamped

/** Table `penalty`; `sorted_on` places undated ones, `content_hash` keeps one from being entered twice. */
export const penaltyRows = tableOf<PenaltyRow>({
  name: 'penalty',
  columns: {
    id: idColumn({ primary: true }),
    uscc: { type: 'char', length: 18, nullable: true },
    organizationName: { type: 'varchar', length: 200, name: 'organization_name', nullable: true },
    jurisdiction: { type: 'varchar', length: 60, nullable: true },
    authority: { type: 'varchar', length: 200, nullable: true },
    kind: { type: 'varchar', length: 32, nullable: true },
    ground: { type: 'varchar', length: 1000, nullable: true },
    publicGround: { type: 'text', name: 'public_ground', nullable: true },
    creditConsequence: { type: 'varchar', length: 500, name: 'credit_consequence', nullable: true },
    datedOn: civilDateColumn({ name: 'dated_on', nullable: true }),
    datedYear: { type: 'int', name: 'dated_year', nullable: true },
    fineFen: fenColumn({ name: 'fine_fen', nullable: true }),
    largeFineFen: fenColumn({ name: 'large_fine_fen', nullable: true }),
    recordMonths: { type: 'smallint', name: 'record_months', nullable: true },
    until: civilDateColumn({ name: 'until_on', nullable: true }),
    individuals: { type: 'json' },
    note: { type: 'varchar', length: 1000, nullable: true },
    sourceTitle: { type: 'varchar', length: 500, name: 'source_title', nullable: true },
    sourceUrl: { type: 'varchar', length: 500, name: 'source_url', nullable: true },
    sortedOn: civilDateColumn({ name: 'sorted_on' }),
    contentHash: { type: 'char', length: 64, name: 'content_hash' },
    ...stampColumns,
  },
})
