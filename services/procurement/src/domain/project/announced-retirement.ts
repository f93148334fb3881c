import type { Instant, Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { isActive, type ServiceItem } from '../ground/service-item.ts'
import type { ItemRetirement } from './project.ts'
import type { Submission } from './submission.ts'

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

/** An item whose end has been announced can still be bought, but not for long (R-04, AC-63). */
export const retirementWarning: Rule<Submission> = {
  code: 'CATALOGUE_ITEM_INACTIVE',
  basis: basis.retiredItem,
  field: ['serviceCode'],
  message: ({ terms: { serviceCode }, item }) => {
    const codes = item?.replacedBy.map(({ code, name }) => `${code} ${name}`) ?? []
    const instead =
      codes.length > 0
        ? { zh: `，由 ${codes.join('、')} 替代`, en: `, replaced by ${codes.join(', ')}` }
        : { zh: '', en: '' }
    return {
      zh: `目录条目 ${serviceCode} 自 ${item?.retiredFrom} 起停用${instead.zh}：当日尚未公示的项目退回起草，已公示的取消，财政部门确认或修改条目的除外。`,
      en: `Catalogue item ${serviceCode} is retired from ${item?.retiredFrom}${instead.en}: on that day a project not yet published goes back to its draft, a published one is cancelled unless finance confirms it or it is amended to another item.`,
    }
  },
  holds: ({ item, today }) => item?.retiredFrom === undefined || !isActive(item, today),
}
