import type { Uscc } from '@gongshi/domain-kit'
import {
  column,
  over,
  type Stamp,
  type Stamped,
  stampColumns,
  tableOf,
  withoutStamps,
} from '@gongshi/service-kit'
import { type EntityManager, In } from 'typeorm'
import type { ServiceFirm } from '../../domain/firm/firm.ts'
import { registerRows } from '../register-rows.ts'

const { char, varchar, flag, key } = column

type FirmRow = ServiceFirm & Stamped

/** Table `service_firm`. */
export const firmRows = tableOf<FirmRow>({
  name: 'service_firm',
  columns: {
    uscc: key(char(18)),
    name: varchar(200),
    divisionCode: char(6),
    firmType: varchar(20),
    isSynthetic: flag(),
    ...stampColumns,
  },
  indices: {
    firm_by_type: over('firmType', 'uscc'),
  },
})

/** The service firms. */
export type Firms = {
  /** Those of these codes that are known, one statement for all. */
  byCodes: (codes: readonly Uscc[]) => Promise<readonly ServiceFirm[]>
  add: (firm: ServiceFirm, stamp: Stamp) => Promise<void>
  amend: (firm: ServiceFirm, stamp: Stamp) => Promise<void>
}

export function firmsIn(tx: EntityManager): Firms {
  const { rows, add, amend } = registerRows<ServiceFirm, FirmRow>(tx, firmRows, {
    key: 'uscc',
    toRow: (firm) => firm,
  })
  return {
    byCodes: async (codes) => (await rows.findBy({ uscc: In([...codes]) })).map(withoutStamps),
    add,
    amend,
  }
}
