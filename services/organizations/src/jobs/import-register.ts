import { importJobs, type JobMeans, type RunningJob } from '@gongshi/service-kit'
import type { Own } from '../commands/context.ts'
import { reportMonthsIn } from '../commands/importing/report-months.ts'
import { divisionHistory } from '../domain/division/division-history.ts'
import { openStore } from '../store/store.ts'

/** Checks and runs what the registrar's offices import; the history of divisions is read once for all rows of a file. */
export const importRegister = (means: JobMeans & Pick<Own, 'imports'>): RunningJob => {
  const store = openStore(means.dataSource)
  return importJobs(means, {
    store,
    kinds: means.imports.kinds,
    contextOf: async (acting) => ({
      ...acting,
      divisions: divisionHistory(await store.divisions.spans()),
    }),
    reportMonthsOn: reportMonthsIn(store),
  })
}
