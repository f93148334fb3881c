import { importJobs, type JobMeans, type RunningJob } from '@gongshi/service-kit'
import type { Own } from '../commands/context.ts'
import { openStore } from '../store/store.ts'

/** Checks and runs what finance imports. */
export const importCatalogue = (means: JobMeans & Own): RunningJob =>
  importJobs(means, {
    store: openStore(means.dataSource),
    kinds: means.imports.kinds,
    contextOf: async (acting) => ({ ...acting, codes: new Set() }),
  })
