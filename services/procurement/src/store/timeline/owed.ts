import { column, type RawRow, rowsOf, tableOf } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import { undecidedStates } from '../../domain/objection/states.ts'
import type { Owed } from '../../domain/timeline/owed.ts'

const { id, int, flag, instant, civilDate, optional } = column

/** What the statement gives: a table that is made as it is read. */
const owed = rowsOf(
  tableOf<Owed>({
    name: 'owed',
    columns: {
      projectId: id(),
      isCorrection: flag(),
      isInquiry: flag(),
      byFinance: flag(),
      dueOn: optional(civilDate()),
      dueAt: optional(instant()),
      count: int(),
    },
  }),
)

const sql = `
  select project_id, state = 'REJECTED_FORM' as is_correction, kind = 'INQUIRY' as is_inquiry,
         handed_to_finance_at is not null as by_finance,
         if(state = 'REJECTED_FORM', correct_by_on, reply_due_on) as due_on,
         if(state = 'REJECTED_FORM', correct_by_at, reply_due_at) as due_at,
         count(*) as count
    from objection where project_id in (?) and kind <> 'REPORT' and state in (?)
   group by project_id, is_correction, is_inquiry, by_finance, due_on, due_at
   order by project_id, due_at is null, due_at, is_correction, is_inquiry, by_finance`

/** What is owed to objectors of these projects, by the same instant counted together. */
export async function readOwed(tx: EntityManager, projectIds: readonly string[]): Promise<Owed[]> {
  if (projectIds.length === 0) return []
  const rows: RawRow[] = await tx.query(sql, [projectIds, undecidedStates])
  return rows.map((row) => owed.fromRow(row))
}
