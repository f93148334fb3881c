import type { CivilDate, Instant } from '@gongshi/domain-kit'

/** What the catalogue department says about one item. */
export type ServiceItem = {
  id: string
  code: string
  name: string
  isLeaf: boolean
  catalogueVersionId: string
  retiredFrom?: CivilDate
  retirementAnnouncedAt?: Instant
  replacedBy: readonly { code: string; name: string }[]
}

/** Whether an item can be bought on that day: a leaf that is not retired yet. */
export function isActive(item: ServiceItem, on: CivilDate): boolean {
  return item.isLeaf && !isRetired(item, on)
}

/** Whether the item's retirement has taken effect. */
export function isRetired(item: Pick<ServiceItem, 'retiredFrom'>, on: CivilDate): boolean {
  return item.retiredFrom !== undefined && item.retiredFrom.toString() <= on.toString()
}

/** The level-2 catalogue group a code belongs to: A10 of A1003 (domain specification 2.3: a letter and two digits). */
export function serviceGroupOf(serviceCode: string): string {
  return serviceCode.slice(0, 3)
}
