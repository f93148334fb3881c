import type { DivisionCode, Instant, Person, Text, Uscc } from '@gongshi/domain-kit'
import type { Mapping } from '../kind/judge.ts'
import type { ImportState } from './states.ts'

/** One import of one file by an office: what was found in it, who let it run, and how far it has come. */
export type ImportRun = {
  id: string
  version: number
  kind: string
  state: ImportState
  fileId: string
  fileName: string
  /** The fingerprint of the bytes that were looked at: others are never run. */
  sha256: string
  /** What stands over the file's columns; empty before it was read. */
  header: readonly string[]
  mapping: Mapping
  /** Whose it is. */
  agencyUscc: Uscc
  divisionCode: DivisionCode
  startedBy: string
  /** Everybody who made it what it is: who handed it in, and who chose its columns; null when it began before that was kept. */
  editors: readonly string[] | null
  startedAt: Instant
  confirmedBy: string | null
  confirmedAt: Instant | null
  /** In whose name the room works on it now: who handed it in, then who confirmed it. */
  actor: Person
  /** What the check found: rows, and how many would be kept, change nothing, or are refused. */
  rowsRead: number
  rowsFit: number
  rowsSame: number
  rowsBad: number
  /** The last row that was run, counted from 1, and what became of those before it. */
  rowsDone: number
  loaded: number
  unchanged: number
  refused: number
  /** Why it failed. */
  problem: Text | null
  /** How often the room failed at it without a reason that lies in the file. */
  failures: number
  /** How long it waits for a person. */
  waitHours: number
  updatedAt: Instant
  /** How many months its rows, its report and its file stay once it is over; null before that is known. */
  reportMonths: number | null
  /** When they left. */
  reportLeftAt: Instant | null
}

/** The columns an import may use: what one office may import of which kind. */
export type RunCounts = Pick<
  ImportRun,
  'rowsRead' | 'rowsFit' | 'rowsSame' | 'rowsBad' | 'rowsDone' | 'loaded' | 'unchanged' | 'refused'
>

/** Nothing counted yet. */
export const noCounts: RunCounts = {
  rowsRead: 0,
  rowsFit: 0,
  rowsSame: 0,
  rowsBad: 0,
  rowsDone: 0,
  loaded: 0,
  unchanged: 0,
  refused: 0,
}
