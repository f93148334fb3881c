import type { Instant, Uscc } from '@gongshi/domain-kit'
import {
  column,
  firstStamps,
  nextStamps,
  onceOver,
  type Stamped,
  stampColumns,
  tableOf,
} from '@gongshi/service-kit'
import { type EntityManager, In } from 'typeorm'
import type { ManagementSystemAdoption } from '../../domain/management-system/management-system.ts'

const { id, char, varchar, civilDate, key } = column

type ManagementSystemRow = Omit<ManagementSystemAdoption, 'recordedAt' | 'recordedBy'> & Stamped

/** Table `management_system`. */
export const managementSystemRows = tableOf<ManagementSystemRow>({
  name: 'management_system',
  columns: {
    id: key(id()),
    uscc: char(18),
    systemName: varchar(32),
    resolutionId: id(),
    body: varchar(20),
    adoptedOn: civilDate(),
    fileId: id(),
    ...stampColumns,
  },
  indices: { management_system_of_organization: onceOver('uscc', 'systemName') },
})

/** Which management systems organizations have in place. */
export type ManagementSystems = {
  byIds: (ids: readonly string[]) => Promise<readonly ManagementSystemAdoption[]>
  /** Those in place of these organizations, ten of each at most, one statement for all. */
  of: (codes: readonly Uscc[]) => Promise<readonly ManagementSystemAdoption[]>
  /** A new one, or one adopted anew. */
  keep: (adoption: ManagementSystemAdoption) => Promise<void>
}

export function managementSystemsIn(tx: EntityManager): ManagementSystems {
  const rows = tx.getRepository(managementSystemRows)
  return {
    byIds: async (ids) => (await rows.findBy({ id: In([...ids]) })).map(fromRow),
    of: async (codes) => (await rows.findBy({ uscc: In([...codes]) })).map(fromRow),
    keep: async ({ recordedAt: at, recordedBy: by, version, ...facts }) => {
      if (version === 1) await rows.insert({ ...facts, ...firstStamps({ at, by }) } as never)
      else await rows.update({ id: facts.id }, { ...facts, ...nextStamps({ at, by }) } as never)
    },
  }
}

const fromRow = ({
  createdAt,
  createdBy,
  updatedAt,
  ...facts
}: ManagementSystemRow): ManagementSystemAdoption => ({
  ...facts,
  recordedAt: updatedAt as Instant,
  recordedBy: createdBy,
})
