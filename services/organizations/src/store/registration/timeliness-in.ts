import type { Uscc } from '@gongshi/domain-kit'
import type { EntityManager } from 'typeorm'
import type { RegistrationType } from '../../domain/registration/application.ts'
import type { Timeliness } from '../../domain/registration/timeliness.ts'

type Asked = { year: number; registrarUscc?: Uscc | undefined }
type Row = Readonly<Record<Exclude<keyof Timeliness, 'type'>, unknown>> & { type: RegistrationType }

/** The decisions of a year by type and month; what was never dated counts for neither. */
export async function timelinessIn(
  tx: EntityManager,
  { year, registrarUscc }: Asked,
): Promise<readonly Timeliness[]> {
  const rows: Row[] = await tx.query(
    `select type, month(decided_on) as month, count(*) as decided,
        sum(kept_statutory = 1) as withinStatutory, sum(kept_statutory = 0) as afterStatutory,
        sum(kept_promised = 1) as withinPromised, sum(kept_promised = 0) as afterPromised
       from registration_application
      where decided_on between ? and ? ${registrarUscc ? 'and handling_agency_uscc = ?' : ''}
      group by type, month(decided_on) order by month(decided_on), type`,
    [`${year}-01-01`, `${year}-12-31`, ...(registrarUscc ? [registrarUscc] : [])],
  )
  return rows.map(({ type, ...counts }) => ({
    type,
    month: Number(counts.month),
    decided: Number(counts.decided),
    withinStatutory: Number(counts.withinStatutory ?? 0),
    afterStatutory: Number(counts.afterStatutory ?? 0),
    withinPromised: Number(counts.withinPromised ?? 0),
    afterPromised: Number(counts.afterPromised ?? 0),
  }))
}
