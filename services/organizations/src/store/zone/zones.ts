import {
  column,
  over,
  type Stamp,
  type Stamped,
  stampColumns,
  tableOf,
  withoutStamps,
} from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { FunctionalZone } from '../../domain/zone/functional-zone.ts'
import { registerRows } from '../register-rows.ts'

const { char, varchar, civilDate, json, optional, key } = column

type ZoneRow = FunctionalZone & Stamped

/** Table `functional_zone`. */
export const zoneRows = tableOf<ZoneRow>({
  name: 'functional_zone',
  columns: {
    id: key(varchar(40)),
    name: varchar(60),
    hostDivision: char(6),
    statisticalCodes: json(),
    legalBasis: optional(varchar(200)),
    validFrom: optional(civilDate()),
    validTo: optional(civilDate()),
    ...stampColumns,
  },
  indices: {
    zone_by_host: over('hostDivision', 'id'),
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
  const { rows, add, amend } = registerRows<FunctionalZone, ZoneRow>(tx, zoneRows, {
    key: 'id',
    toRow: (zone) => zone,
  })
  return {
    all: async () => (await rows.find({ order: { hostDivision: 'ASC', id: 'ASC' } })).map(withoutStamps),
    byId: async (id) => {
      const row = await rows.findOneBy({ id })
      return row ? withoutStamps(row) : undefined
    },
    add,
    amend,
  }
}
