import type { CivilDate, Instant, Uscc } from '@gongshi/domain-kit'
import { column, firstStamps, over, type Stamped, stampColumns, tableOf } from '@gongshi/service-kit'
import { type EntityManager, In } from 'typeorm'
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
  indices: { resolution_of_organization: over('uscc', 'heldOn', 'id') },
})

/** What the bodies of organizations resolved. */
export type Resolutions = {
  byIds: (ids: readonly string[]) => Promise<readonly Resolution[]>
  /** The latest of each organization, as many as asked for, however many there are of the others. */
  latestOf: (codes: readonly Uscc[], limit: number) => Promise<Resolution[][]>
  add: (resolution: Resolution) => Promise<void>
}

export function resolutionsIn(tx: EntityManager): Resolutions {
  const rows = tx.getRepository(resolutionRows)
  return {
    byIds: async (ids) => (await rows.findBy({ id: In([...ids]) })).map(fromRow),
    latestOf: async (codes, limit) => {
      const latest: { id: string }[] = await tx.query(
        `select id from (
          select id, row_number() over (partition by uscc order by held_on desc, id desc) as place
            from resolution where uscc in (?)) ranked
          where place <= ?`,
        [codes, limit],
      )
      const found = await rows.find({
        where: { id: In(latest.map(({ id }) => id)) },
        order: { heldOn: 'DESC', id: 'DESC' },
      })
      return codes.map((code) => found.filter(({ uscc }) => uscc === code).map(fromRow))
    },
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
