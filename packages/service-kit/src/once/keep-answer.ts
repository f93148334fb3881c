import type { Repeatable } from './claim.ts'
import { its, keyOf } from './claim.ts'
import { sealed } from './sealed-answer.ts'

/** Keeps the answer of a request that was done, for whoever sends it again within a day; drops those of the day before. */
export async function keepAnswer(request: Repeatable, answer: string): Promise<void> {
  const { doneIn } = request
  if (!doneIn) return
  await doneIn.query(`update kept_answer set answer = ? where ${its}`, [
    sealed(request, answer),
    ...keyOf(request),
  ])
  await doneIn.query('delete from kept_answer where kept_at < now(3) - interval 1 day limit 100')
}
