import type { Actor, CivilDate, Instant } from '@gongshi/domain-kit'
import type { Clock, Log } from '@gongshi/service-kit'
import type { CatalogueVersion } from '../domain/catalogue/catalogue-version.ts'
import type { ClassificationEntry } from '../domain/classification/classification-entry.ts'
import type { NoticeUsage } from '../domain/notice-usage/notice-usage.ts'
import type { PolicyDocument } from '../domain/policy/policy-document.ts'
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
export type Means = {
  store: Store
  clock: Clock
  log: Log
  sandbox: Sandbox
}

/** Whether this is the demo city, and how its clock is moved. */
export type Sandbox = { isOn: boolean; moveClock: (to: Instant | 'real') => Promise<Instant> }

export type Loader<T> = { load: (key: string) => Promise<T | null> }

export type Loaders = {
  editions: Loader<CatalogueVersion>
  items: Loader<ServiceItem>
  classification: Loader<ClassificationEntry>
  usages: Loader<NoticeUsage>
  documents: Loader<PolicyDocument>
}
