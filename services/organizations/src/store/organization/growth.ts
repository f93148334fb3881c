import { civilDateOf } from '@gongshi/domain-kit'
import { instantFromRow } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { Counted, Known } from '../../domain/organization/growth.ts'

/** What the register knows of its growth, three statements over its indices. */
export type OrganizationGrowth = { known: () => Promise<Known> }

/** Shanghai is eight hours ahead of what the rows say, and has no other time (section 6). */
const YEAR_ENDED = 'year(date_add(gone.at, interval 8 hour))'

export const growthIn = (tx: EntityManager): OrganizationGrowth => ({
  known: async () => {
    const established: CountedRow[] = await tx.query(
      `select year(established_on) as year, org_type as orgType, division_code as divisionCode, count(*) as number
         from organization group by 1, 2, 3`,
    )
    const ended: CountedRow[] = await tx.query(
      `select if(exists (select 1 from organization_history as earlier where earlier.uscc = gone.uscc and earlier.version < gone.version),
           ${YEAR_ENDED}, null) as year, o.org_type as orgType, o.division_code as divisionCode, count(*) as number
         from (select uscc, min(version) as version, min(recorded_at) as at from organization_history
                where status = 'DEREGISTERED' group by uscc) as gone
         join organization o on o.uscc = gone.uscc group by 1, 2, 3`,
    )
    const [kept] = await tx.query('select min(recorded_at) as since from organization_history')
    const since = instantFromRow(kept.since)
    return {
      established: established.map(fromRow),
      ended: ended.map(fromRow),
      keptSince: since ? civilDateOf(since) : undefined,
    }
  },
})

type CountedRow = Omit<Counted, 'number'> & { number: string | number }

const fromRow = ({ year, number, ...kind }: CountedRow): Counted => ({
  ...kind,
  year: year === null ? null : Number(year),
  number: Number(number),
})
