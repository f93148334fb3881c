import { importJobs, type JobMeans, type RunningJob } from '@gongshi/service-kit'
import type { Own } from '../commands/context.ts'
import { reportMonthsIn } from '../commands/importing/report-months.ts'
import { openStore } from '../store/store.ts'

/** Checks and runs what finance imports. */
export const importCatalogue = (means: JobMeans & Own): RunningJob => {
  const store = openStore(means.dataSource)
  return importJobs(means, {
    store,
    kinds: means.imports.kinds,
    contextOf: async (acting) => ({ ...acting, codes: new Set() }),
    reportMonthsOn: reportMonthsIn(store),
  })
}
