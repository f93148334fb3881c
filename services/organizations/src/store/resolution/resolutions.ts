import type { CivilDate, Instant, Uscc } from '@gongshi/domain-kit'
import { column, firstStamps, over, type Stamped, stampColumns, tableOf } from '@gongshi/service-kit'
import { type EntityManager, In, LessThan } from 'typeorm'
import type { Resolution } from '../../domain/resolution/resolution.ts'

const { id, char, varchar, int, flag, civilDate, optional, key } = column

type ResolutionRow = Omit<Resolution, 'recordedAt' | 'recordedBy'> & Stamped

/** Table `resolution`. */
export const resolutionRows = tableOf<ResolutionRow>({
  name: 'resolution',
  columns: {
    id: key(id()),
    uscc: char(18),
    body: varchar(20),
    subject: varchar(8),
    heldOn: civilDate(),
    matter: varchar(500),
    eligible: int(),
    attended: int(),
    inFavour: int(),
    quorum: varchar(8),
    majority: varchar(8),
    passed: flag(),
    fileId: optional(id()),
    ...stampColumns,
  },
  indices: { resolution_of_organization: over('uscc', 'id') },
})

/** What the bodies of organizations resolved. */
export type Resolutions = {
  byIds: (ids: readonly string[]) => Promise<readonly Resolution[]>
  /** Those of an organization, the last recorded first, from behind one on. */
  page: (uscc: Uscc, limit: number, before: string | null) => Promise<readonly Resolution[]>
  count: (uscc: Uscc) => Promise<number>
  add: (resolution: Resolution) => Promise<void>
}

export function resolutionsIn(tx: EntityManager): Resolutions {
  const rows = tx.getRepository(resolutionRows)
  return {
    byIds: async (ids) => (await rows.findBy({ id: In([...ids]) })).map(fromRow),
    page: async (uscc, limit, before) => {
      const where = { uscc, ...(before === null ? {} : { id: LessThan(before) }) }
      return (await rows.find({ where, order: { id: 'DESC' }, take: limit })).map(fromRow)
    },
    count: (uscc) => rows.countBy({ uscc }),
    add: async ({ recordedAt: at, recordedBy: by, version, ...facts }) => {
      await rows.insert({ ...facts, ...firstStamps({ at, by }) } as never)
    },
  }
}

const fromRow = ({ createdAt, createdBy, updatedAt, ...facts }: ResolutionRow): Resolution => ({
  ...facts,
  recordedAt: createdAt as Instant,
  recordedBy: createdBy,
  heldOn: facts.heldOn as CivilDate,
})
