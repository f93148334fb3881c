import type { ReadEntry } from '../../store/register-entry/register-entries.ts'

export type RegisterEntryMapper = ReadEntry
