import type { CivilDate } from '@gongshi/domain-kit'
import { monthsInForce } from '../../domain/policy/figure.ts'
import type { Store } from '../../store/store.ts'

/** How many months the report of an import stays, by what this room has heard (domain specification 7). */
export const reportMonthsIn =
  ({ figures }: Pick<Store, 'figures'>) =>
  async (on: CivilDate): Promise<number | null> =>
    monthsInForce('import.reportMonths', on, await figures.all()) ?? null
