import type { CanQuery, Condition } from '@gongshi/service-kit'
import { conditionOfText } from '../search/text-condition.ts'
import { type BoardFilter, conditionsOf } from './board-filter.ts'

/** A filter as conditions, all but its state, and whether its text leaves few rows. */
export async function askedOf(
  tx: CanQuery,
  filter: BoardFilter,
): Promise<{ conditions: Condition[]; isRare: boolean }> {
  const text = filter.text?.trim()
    ? await conditionOfText(tx, 'notice', filter.text)
    : { conditions: [], isRare: false }
  return { conditions: [...conditionsOf(filter), ...text.conditions], isRare: text.isRare }
}
