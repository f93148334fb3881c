import type { Instant } from '@gongshi/domain-kit'
import type { ServiceItem } from '../ground/service-item.ts'
import type { ItemRetirement } from './project.ts'

type Known = { item: ServiceItem; known?: ItemRetirement; now: Instant }

/**
 * What a project carries about the end of its catalogue item, by what the catalogue says today: the flag does not wait for news, and
 * survives whatever else is edited (R-04, D5).
 *
 * @param known what it carried about the same item; what finance confirmed holds as long as the day stays
 */
export function announcedRetirement({ item, known, now }: Known): ItemRetirement | undefined {
  const { retiredFrom, retirementAnnouncedAt, replacedBy } = item
  if (!retiredFrom) return undefined
  const isSameDay = known?.retiredFrom.equals(retiredFrom) === true
  return {
    retiredFrom,
    announcedAt: retirementAnnouncedAt ?? (isSameDay ? known.announcedAt : now),
    replacedBy: replacedBy.map(({ code }) => code),
    ...(isSameDay && known.confirmed ? { confirmed: known.confirmed } : {}),
  }
}
