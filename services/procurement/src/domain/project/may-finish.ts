import type { CivilDate } from '@gongshi/domain-kit'
import { isRetired, type ServiceItem } from '../ground/service-item.ts'
import type { ProcurementProject } from './project.ts'

/**
 * Whether a published project may go on although its catalogue item has been retired (R-04, AC-13).
 *
 * Yes while the item is in force; afterwards when the retirement was announced after publication and a replacement exists, or
 * finance confirmed it.
 */
export function mayFinish(project: ProcurementProject, item: ServiceItem | null, today: CivilDate): boolean {
  if (project.retirement?.confirmed) return true
  const retirement = item?.retiredFrom ? retirementOf(item) : project.retirement
  if (!retirement || !isRetired(retirement, today)) return item !== null || retirement !== undefined
  const { announcedAt, replacedBy } = retirement
  const published = project.firstNoticeAt
  const isAnnouncedAfter =
    published !== undefined &&
    announcedAt !== undefined &&
    announcedAt.epochMilliseconds > published.epochMilliseconds
  return isAnnouncedAfter && replacedBy.length > 0
}

function retirementOf(item: ServiceItem) {
  const { retiredFrom, retirementAnnouncedAt, replacedBy } = item
  return { retiredFrom, announcedAt: retirementAnnouncedAt, replacedBy: replacedBy.map(({ code }) => code) }
}
