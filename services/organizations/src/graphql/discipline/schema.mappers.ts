import type { ReadEntry } from '../../commands/discipline/read-discipline-log.ts'

export type DisciplineEntryMapper = ReadEntry
