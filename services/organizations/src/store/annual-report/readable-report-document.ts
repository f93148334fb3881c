import type { Actor } from '@gongshi/domain-kit'
import type { ReadableFile, UsedFile } from '@gongshi/service-kit'
import { readsWhole } from '../../domain/annual-report/sees-report.ts'
import type { Store } from '../store.ts'

/** A document of an annual report, for its organization and those who supervise it; undefined for everybody else, as if it were not there. */
export const readableReportDocument =
  ({ annualReports }: Pick<Store, 'annualReports'>) =>
  async (file: UsedFile, actor: Actor): Promise<ReadableFile | undefined> => {
    const owners = await annualReports.byIds(file.owners.map((owner) => owner.id))
    return owners.some((report) => readsWhole(actor, report)) ? { file, isPublic: false } : undefined
  }
