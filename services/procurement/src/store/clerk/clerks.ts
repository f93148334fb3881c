import type { Actor, Uscc } from '@gongshi/domain-kit'
import { column, tableOf } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'

/** Somebody who acted here, as the token called this person then. */
export type Clerk = { subject: string; name?: string; agencyUscc?: Uscc }

const { char, varchar, optional, key } = column

/** Table `clerk`. */
export const clerkTable = tableOf<Clerk>({
  name: 'clerk',
  columns: { subject: key(varchar(200)), name: optional(varchar(100)), agencyUscc: optional(char(18)) },
})

/** Who stands behind a subject: what colleagues read in its place. */
export type Clerks = {
  bySubjects: (subjects: readonly string[]) => Promise<Clerk[]>
  /** Somebody acts: remembered, where what is known differs; a busy person holds no row for it. */
  seen: (actor: Actor) => Promise<void>
}

export function clerksIn(tx: EntityManager): Clerks {
  const bySubjects = async (subjects: readonly string[]) => {
    if (subjects.length === 0) return []
    const sql = 'select subject, name, agency_uscc from clerk where subject in (?)'
    const rows: Row[] = await tx.query(sql, [subjects])
    return rows.map(({ subject, name, agency_uscc: agencyUscc }) => ({
      subject,
      ...(name ? { name } : {}),
      ...(agencyUscc ? { agencyUscc } : {}),
    }))
  }
  return {
    bySubjects,
    seen: async (actor) => {
      if (actor.kind !== 'person') return
      const { subject, name = null, agencyUscc = null } = actor
      const [known] = await bySubjects([subject])
      if (known && (known.name ?? null) === name && (known.agencyUscc ?? null) === agencyUscc) return
      await tx.query(
        `insert into clerk (subject, name, agency_uscc) values (?, ?, ?)
          on duplicate key update name = values(name), agency_uscc = values(agency_uscc)`,
        [subject, name, agencyUscc],
      )
    },
  }
}

type Row = { subject: string; name: string | null; agency_uscc: Uscc | null }
