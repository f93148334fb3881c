import type { EntityManager } from 'typeorm'
import { undecidedStates } from '../../domain/objection/states.ts'
import type { Owed } from '../../domain/timeline/owed.ts'
import { civilDate, instant, text, whole, yesNo } from '../table/codecs.ts'
import { as, type RawRow, table } from '../table/table.ts'

const owed = table<Owed>('objection', {
  projectId: as(text, 'project_id'),
  isCorrection: as(yesNo, 'is_correction'),
  isInquiry: as(yesNo, 'is_inquiry'),
  byFinance: as(yesNo, 'by_finance'),
  dueOn: as(civilDate, 'due_on'),
  dueAt: as(instant, 'due_at'),
  count: as(whole, 'n'),
})

const sql = `
  select project_id, state = 'REJECTED_FORM' as is_correction, kind = 'INQUIRY' as is_inquiry,
         handed_to_finance_at is not null as by_finance,
         if(state = 'REJECTED_FORM', correct_by_on, reply_due_on) as due_on,
         if(state = 'REJECTED_FORM', correct_by_at, reply_due_at) as due_at,
         count(*) as n
    from objection where project_id in (?) and kind <> 'REPORT' and state in (?)
   group by project_id, is_correction, is_inquiry, by_finance, due_on, due_at
   order by project_id, due_at is null, due_at, is_correction, is_inquiry, by_finance`

/** What is owed to objectors of these projects, by the same instant counted together. */
export async function readOwed(tx: EntityManager, projectIds: readonly string[]): Promise<Owed[]> {
  if (projectIds.length === 0) return []
  const rows: RawRow[] = await tx.query(sql, [projectIds, undecidedStates])
  return rows.map((row) => owed.fromRow(row))
}
