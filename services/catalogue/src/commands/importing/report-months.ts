import type { CivilDate } from '@gongshi/domain-kit'
import type { Store } from '../../store/store.ts'

/** How many months the report of an import stays, by the policy in force on a day (domain specification 7). */
export const reportMonthsIn =
  ({ parameters }: Pick<Store, 'parameters'>) =>
  async (on: CivilDate): Promise<number | null> => {
    const found = (await parameters.inForceOn(on)).find(({ key }) => key === 'import.reportMonths')
    return found ? Number(found.value) * (found.unit === 'YEAR' ? 12 : 1) : null
  }
