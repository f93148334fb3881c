import type { CanQuery } from '@gongshi/service-kit'
import { type BoardFilter, conditionsOf } from './board-filter.ts'
import { conditionOfText } from './board-text.ts'
import type { Condition } from './condition.ts'

/** A filter as conditions, all but its state, and whether its text leaves few rows. */
export async function askedOf(
  tx: CanQuery,
  filter: BoardFilter,
): Promise<{ conditions: Condition[]; isRare: boolean }> {
  const text = filter.text?.trim()
    ? await conditionOfText(tx, filter.text)
    : { conditions: [], isRare: false }
  return { conditions: [...conditionsOf(filter), ...text.conditions], isRare: text.isRare }
}
