import type { CivilDate, Instant } from '@gongshi/domain-kit'

export const contentKinds = ['PUBLIC', 'AUXILIARY'] as const
/** 公共服务 or 政府履职辅助性服务: the two kinds of content of 财政部令第102号, article 9. */
export type ContentKind = (typeof contentKinds)[number]
export type ServiceItemState = 'ACTIVE' | 'RETIRED'

/**
 * One entry of one edition of the service catalogue; only leaves can be purchased.
 *
 * @source domain specification 2.3 and 3.2
 */
export type ServiceItem = {
  id: string
  catalogueVersionId: string
  code: string
  parentCode: string | null
  level: number
  isLeaf: boolean
  name: string
  description: string | null
  contentKind: ContentKind
  /** The entry of the national procurement classification (class C) it corresponds to. */
  classificationCode: string | null
  isSynthetic: boolean
  retirement: Retirement | null
  version: number
}

/** What was announced about the end of an item. */
export type Retirement = {
  /** The first day on which it can no longer be purchased. */
  retiredFrom: CivilDate
  announcedAt: Instant
  announcedBy: string
  /** Codes of the same edition. */
  replacedBy: readonly string[]
}
