import type { EntityManager } from 'typeorm'
import type { StepFinished } from '../../domain/registration/time-taken.ts'

type Years = { from: number; to: number }
type Row = Readonly<Record<Exclude<keyof StepFinished, 'type' | 'step'>, unknown>> &
  Pick<StepFinished, 'type' | 'step'>

/** Shanghai is eight hours ahead of what the rows say, and has no other time (section 6). */
const dayOf = (column: string) => `date(date_add(${column}, interval 8 hour))`

/**
 * How many finished each step in these years, by the days it took. What was accepted by silence was accepted by nobody: its acceptance took
 * no time of the registrar's and is not counted.
 */
export async function stepsFinishedIn(
  tx: EntityManager,
  { from, to }: Years,
): Promise<readonly StepFinished[]> {
  const [first, last] = [`${from}-01-01`, `${to}-12-31`]
  const within = (column: string) =>
    `${column} >= date_sub(?, interval 8 hour) and ${column} < date_sub(date_add(?, interval 1 day), interval 8 hour)`
  const rows: Row[] = await tx.query(
    `select year(ended_on) as year, type, step, datediff(ended_on, began_on) as days, count(*) as n,
        coalesce(sum(promised = 1), 0) as withinPromised, coalesce(sum(statutory = 1), 0) as withinStatutory
       from (
         select type, 'ACCEPTANCE' as step, ${dayOf('submitted_at')} as began_on, ${dayOf('accepted_at')} as ended_on,
             null as promised, null as statutory
           from registration_application
          where ${within('accepted_at')} and is_accepted_by_silence = 0 and submitted_at is not null
         union all
         select type, 'DECISION', ${dayOf('accepted_at')}, decided_on, kept_promised, kept_statutory
           from registration_application
          where decided_on between ? and ? and accepted_at is not null
         union all
         select type, 'CERTIFICATE', decided_on, ${dayOf('certified_at')}, null, null
           from registration_application
          where ${within('certified_at')} and decided_on is not null
       ) as finished
      group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
    [first, last, first, last, first, last],
  )
  return rows.map(({ type, step, ...counts }) => ({
    type,
    step,
    year: Number(counts.year),
    days: Number(counts.days),
    n: Number(counts.n),
    withinPromised: Number(counts.withinPromised),
    withinStatutory: Number(counts.withinStatutory),
  }))
}
