import type { CivilDate } from '@gongshi/domain-kit'
import type { Catalogue } from '../../neighbours/catalogue.ts'

/** How many months the report of an import stays, as the catalogue says (domain specification 7). */
export const reportMonthsAt =
  ({ figuresOn }: Pick<Catalogue, 'figuresOn'>) =>
  async (on: CivilDate): Promise<number | null> =>
    (await figuresOn(on, { signal: new AbortController().signal })).reportMonths
