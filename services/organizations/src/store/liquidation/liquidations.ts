import type { CivilDate, Instant, Uscc } from '@gongshi/domain-kit'
import { column, firstStamps, over, type Stamped, stampColumns, tableOf } from '@gongshi/service-kit'
import { type EntityManager, In } from 'typeorm'
import type { Liquidation } from '../../domain/liquidation/liquidation.ts'

const { id, char, varchar, text, civilDate, json, optional, key } = column

type LiquidationRow = Omit<Liquidation, 'recordedAt' | 'recorders'> &
  Stamped & {
    /** Absent from a file of before more than the first of them was kept. */
    recorders: Liquidation['recorders'] | null
  }

/** Table `liquidation`. */
export const liquidationRows = tableOf<LiquidationRow>({
  name: 'liquidation',
  columns: {
    id: key(id()),
    uscc: char(18),
    openedFrom: varchar(24),
    openedOn: civilDate(),
    members: json(),
    noticedOn: optional(civilDate()),
    notice: optional(text()),
    endedOn: optional(civilDate()),
    stoppedOn: optional(civilDate()),
    recorders: optional(json()),
    ...stampColumns,
  },
  indices: { liquidation_of_organization: over('uscc', 'id') },
})

/** Liquidation files. */
export type Liquidations = {
  /** The newest of a body, whether it stands or was stopped. */
  lastOf: (uscc: Uscc) => Promise<Liquidation | undefined>
  /** The newest of each of these bodies. */
  lastOfEach: (codes: readonly Uscc[]) => Promise<readonly Liquidation[]>
  add: (liquidation: Liquidation) => Promise<void>
  keep: (liquidation: Liquidation, at: Instant) => Promise<void>
}

export function liquidationsIn(tx: EntityManager): Liquidations {
  const rows = tx.getRepository(liquidationRows)
  return {
    lastOf: async (uscc) => {
      const [row] = await rows.find({ where: { uscc }, order: { id: 'DESC' }, take: 1 })
      return row && fromRow(row)
    },
    lastOfEach: async (codes) => {
      const found = await rows.find({ where: { uscc: In([...codes]) }, order: { id: 'ASC' } })
      return [...new Map(found.map((row) => [row.uscc, fromRow(row)])).values()]
    },
    add: async ({ recordedAt: at, version, ...facts }) => {
      await rows.insert({ ...facts, ...firstStamps({ at, by: facts.recorders[0] ?? '' }) } as never)
    },
    keep: async ({ id, noticedOn, notice, endedOn, stoppedOn, recorders, version }, at) => {
      const changes = { noticedOn, notice, endedOn, stoppedOn, recorders, version, updatedAt: at }
      await rows.update({ id }, changes as never)
    },
  }
}

const fromRow = ({ createdAt, createdBy, updatedAt, ...facts }: LiquidationRow): Liquidation => ({
  ...facts,
  recordedAt: createdAt as Instant,
  recorders: facts.recorders ?? [createdBy],
  openedOn: facts.openedOn as CivilDate,
})
