import type { RoomName } from '@gongshi/events'
import type { DocumentNode } from 'graphql'
import type { DataSource } from 'typeorm'
import type { z } from 'zod'
import type { Clock } from '../clock/index.ts'
import type { RoomSettings } from '../config/index.ts'
import type { DatabaseOptions } from '../database/open-database.ts'
import type { RoomFiles, StoredFile } from '../files/index.ts'
import type { RoomRequest } from '../graphql/server/subgraph-server.ts'
import type { FunctionsOf } from '../identity/register.ts'
import type { RunningJob } from '../jobs/running-job.ts'
import type { Log } from '../log/open-log.ts'
import type { Metrics } from '../metrics/open-metrics.ts'
import type { Queues } from '../queues/open-queues.ts'

/** A room of the house: what is its own; `startRoom` does what every room does alike. */
export type Room<Settings extends RoomSettings, Store, Own extends object> = {
  name: RoomName
  settings: z.ZodType<Settings>
  tables: Tables
  openStore: (dataSource: DataSource) => Store
  /** What it has beyond the means of every room, above all its lines to the neighbours. */
  own: (given: { settings: Settings; dataSource: DataSource }) => Own
  door: RoomDoor<Store, Own>
  /** What it takes and gives of files; its settings then hold `fileSettings`. */
  files?: RoomFiles<Store>
  /** All that happens in it unattended. */
  jobs: readonly ((means: JobMeans & Own) => RunningJob)[]
  /** Who knows which functions an agency has. */
  register: (given: { settings: Settings; store: Store }) => FunctionsOf
}

/** A room's tables: how they are declared, and how they came to be. */
export type Tables = Pick<DatabaseOptions, 'entities' | 'migrations'>

/** People's door to a room: its part of the graph, and what one request is given. */
export type RoomDoor<Store, Own extends object> = {
  typeDefs: DocumentNode
  resolvers: object
  /** Makes the context of one request: the place for loaders, which live as long as it does. */
  context: (means: Means<Store> & Own, request: RoomRequest) => object
}

/** What every room has, whoever asks. */
export type Means<Store> = { store: Store; clock: Clock; log: Log }

/** What every room's unattended work is given. */
export type JobMeans = {
  room: RoomName
  dataSource: DataSource
  clock: Clock
  queues: Queues
  log: Log
  metrics: Metrics
  /** The bytes of a file, in a room that takes any. */
  bytesOf?: (file: Pick<StoredFile, 'id' | 'sha256'>) => Promise<AsyncIterable<Buffer>>
}
