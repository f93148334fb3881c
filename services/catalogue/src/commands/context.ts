import type { Actor, CivilDate, Instant } from '@gongshi/domain-kit'
import type { RoomImports, Means as RoomMeans } from '@gongshi/service-kit'
import type { CalendarNotice } from '../domain/calendar/calendar-notice.ts'
import type { CatalogueVersion } from '../domain/catalogue/catalogue-version.ts'
import type { ClassificationEntry } from '../domain/classification/classification-entry.ts'
import type { NoticeUsage } from '../domain/notice-usage/notice-usage.ts'
import type { PolicyDocument } from '../domain/policy/policy-document.ts'
import type { PolicyInForce } from '../domain/policy/policy-in-force.ts'
import type { PolicyChange } from '../domain/policy-change/policy-change.ts'
import type { ServiceItem } from '../domain/service-item/service-item.ts'
import type { Store } from '../store/store.ts'

/** What one request, job or import works with. */
export type Context = Means & {
  actor: Actor
  signal: AbortSignal
  /** The civil date in Asia/Shanghai, read once a request. */
  today: () => Promise<CivilDate>
  /** One statement for all records of a type that one request names. */
  loaders: Loaders
}

/** What the process has, whoever asks. */
export type Means = RoomMeans<Store> & Own

/** What this room has beyond every other. */
export type Own = { sandbox: Sandbox; imports: RoomImports }

/** Whether this is the demo city, and how its clock is moved. */
export type Sandbox = { isOn: boolean; moveClock: (to: Instant | 'real') => Promise<Instant> }

export type Loader<T> = { load: (key: string) => Promise<T | null> }

export type Loaders = {
  editions: Loader<CatalogueVersion>
  items: Loader<ServiceItem>
  classification: Loader<ClassificationEntry>
  usages: Loader<NoticeUsage>
  /** Documents by the short names by which rows of data refer to them. */
  documents: Loader<PolicyDocument>
  documentsById: Loader<PolicyDocument>
  policies: Loader<PolicyInForce>
  policyChanges: Loader<PolicyChange>
  calendarNotices: Loader<CalendarNotice>
  /** How many leaves an edition has. */
  leafCounts: { load: (editionId: string) => Promise<number> }
  /** Equal questions of one request are one: every item may lead to the same edition. */
  leaves: { load: (asked: Leaves) => Promise<LeafPage> }
  below: { load: (asked: Below) => Promise<readonly ServiceItem[]> }
  itemsOf: {
    load: (asked: { editionId: string; codes: readonly string[] }) => Promise<readonly ServiceItem[]>
  }
}

/** A page of an edition's leaves. */
export type Leaves = {
  editionId: string
  text: string | null
  /** Those alone that are not retired on this day. */
  activeOn: CivilDate | null
  afterCode: string | null
  limit: number
}
export type LeafPage = { leaves: readonly ServiceItem[]; totalCount: number }
/** The items below one of an edition; every item of it when `all`. */
export type Below = { editionId: string; parentCode: string | null; all: boolean }
