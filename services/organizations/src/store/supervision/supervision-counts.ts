import type { Uscc } from '@gongshi/domain-kit'
import type { EntityManager } from 'typeorm'

/** How much the public had to say about an organization, and what came of it: whatever was taken back or dismissed is counted, too. */
export type SupervisionCounts = {
  uscc: Uscc
  received: number
  overdue: number
  answered: number
  dismissed: number
  withdrawn: number
}

const SQL = `select uscc, count(*) as received,
  sum(state = 'RECEIVED' and overdue_at is not null) as overdue, sum(state = 'ANSWERED') as answered,
  sum(state = 'DISMISSED') as dismissed, sum(state = 'WITHDRAWN') as withdrawn
  from supervision_record where uscc in (?) and channel = 'PUBLIC' group by uscc`

/** Counted for each of these; of whom nothing was said there is no row, and nothing is counted. */
export async function supervisionCounts(
  tx: EntityManager,
  codes: readonly Uscc[],
): Promise<SupervisionCounts[]> {
  if (codes.length === 0) return []
  const rows: Record<keyof SupervisionCounts, string>[] = await tx.query(SQL, [codes])
  return codes.map((uscc) => {
    const row = rows.find((one) => one.uscc === uscc)
    const count = (name: keyof SupervisionCounts) => Number(row?.[name] ?? 0)
    return {
      uscc,
      received: count('received'),
      overdue: count('overdue'),
      answered: count('answered'),
      dismissed: count('dismissed'),
      withdrawn: count('withdrawn'),
    }
  })
}
