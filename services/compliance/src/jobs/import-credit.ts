import { importJobs, type JobMeans, type RunningJob } from '@gongshi/service-kit'
import type { Own } from '../commands/context.ts'
import { reportMonthsAt } from '../commands/importing/report-months.ts'
import { remembering } from '../commands/remembering.ts'
import { openStore } from '../store/store.ts'

/** Checks and runs what enforcement imports; the figures of a day are asked for once for all rows of a file. */
export const importCredit = (means: JobMeans & Own): RunningJob =>
  importJobs(means, {
    store: openStore(means.dataSource),
    kinds: means.imports.kinds,
    contextOf: async (acting) => ({ ...acting, catalogue: remembering(means.catalogue) }),
    reportMonthsOn: reportMonthsAt(means.catalogue),
  })
