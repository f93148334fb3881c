import type { Instant, Uscc } from '@gongshi/domain-kit'
import { column, firstStamps, type Stamped, stampColumns, tableOf } from '@gongshi/service-kit'
import { type EntityManager, In } from 'typeorm'
import type { Enterprise } from '../../domain/enterprise/enterprise.ts'

const { id, char, varchar, key } = column

type EnterpriseRow = Omit<Enterprise, 'registeredAt'> & Stamped

/** Table `enterprise`. */
export const enterpriseRows = tableOf<EnterpriseRow>({
  name: 'enterprise',
  columns: {
    uscc: key(char(18)),
    name: varchar(200),
    entityKind: varchar(20),
    divisionCode: char(6),
    licenceFileId: id(),
    ...stampColumns,
  },
})

/** The other suppliers. */
export type Enterprises = {
  /** Those of these codes that are known, one statement for all. */
  byCodes: (codes: readonly Uscc[]) => Promise<readonly Enterprise[]>
  /** @throws a duplicate key when another took the code meanwhile */
  add: (enterprise: Enterprise, by: string) => Promise<void>
}

export function enterprisesIn(tx: EntityManager): Enterprises {
  const rows = tx.getRepository(enterpriseRows)
  return {
    byCodes: async (codes) => (await rows.findBy({ uscc: In([...codes]) })).map(fromRow),
    add: async ({ registeredAt: at, version, ...enterprise }, by) => {
      await rows.insert({ ...enterprise, ...firstStamps({ at, by }) })
    },
  }
}

const fromRow = ({ createdAt, createdBy, updatedAt, ...enterprise }: EnterpriseRow): Enterprise => ({
  ...enterprise,
  registeredAt: createdAt as Instant,
})
