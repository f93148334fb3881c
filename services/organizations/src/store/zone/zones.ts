import {
  civilDateColumn,
  firstStamps,
  nextStamps,
  type Stamp,
  type Stamped,
  stampColumns,
  tableOf,
} from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { FunctionalZone } from '../../domain/zone/functional-zone.ts'

type ZoneRow = FunctionalZone & Stamped

/** Table `functional_zone`. */
export const zoneRows = tableOf<ZoneRow>({
  name: 'functional_zone',
  columns: {
    id: { type: 'varchar', length: 40, primary: true },
    name: { type: 'varchar', length: 60 },
    hostDivision: { type: 'char', length: 6, name: 'host_division' },
    statisticalCodes: { type: 'json', name: 'statistical_codes' },
    legalBasis: { type: 'varchar', length: 200, name: 'legal_basis', nullable: true },
    validFrom: civilDateColumn({ name: 'valid_from', nullable: true }),
    validTo: civilDateColumn({ name: 'valid_to', nullable: true }),
    ...stampColumns,
  },
})

/** The functional zones. */
export type Zones = {
  /** All of them, by host; there are few. */
  all: () => Promise<readonly FunctionalZone[]>
  byId: (id: string) => Promise<FunctionalZone | undefined>
  add: (zone: FunctionalZone, stamp: Stamp) => Promise<void>
  amend: (zone: FunctionalZone, stamp: Stamp) => Promise<void>
}

export function zonesIn(tx: EntityManager): Zones {
  const rows = tx.getRepository(zoneRows)
  return {
    all: async () => (await rows.find({ order: { hostDivision: 'ASC', id: 'ASC' } })).map(fromRow),
    byId: async (id) => {
      const row = await rows.findOneBy({ id })
      return row ? fromRow(row) : undefined
    },
    add: async (zone, stamp) => {
      await rows.insert({ ...toRow(zone), ...firstStamps(stamp) })
    },
    amend: async (zone, stamp) => {
      await rows.update({ id: zone.id }, { ...toRow(zone), ...nextStamps(stamp) })
    },
  }
}

const toRow = (zone: FunctionalZone) => ({ ...zone, statisticalCodes: [...zone.statisticalCodes] })
const fromRow = ({ createdAt, createdBy, updatedAt, version, ...zone }: ZoneRow): FunctionalZone => zone
