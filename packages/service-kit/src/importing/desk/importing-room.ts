import type { Actor, ImportingOffice, InFrontOfImport, VerbRow } from '@gongshi/domain-kit'
import type { AnyKind } from '../kind/import-kind.ts'

/** The verbs of imports; a room calls them by names of its own: `checkRegisterImport`, `confirmRegisterImport` … */
export type ImportVerb = 'check' | 'map' | 'confirm' | 'cancel'
export type ImportRows = { check: VerbRow<{ actor: Actor }> } & Readonly<
  Record<Exclude<ImportVerb, 'check'>, VerbRow<InFrontOfImport>>
>

/** What a room says of its imports. */
export type ImportingRoom = {
  office: ImportingOffice
  kinds: Readonly<Record<string, AnyKind<never>>>
  rows: ImportRows
  /** What the room calls each verb. */
  names: Readonly<Record<ImportVerb, string>>
  /** How many hours an import waits for a person. */
  waitHours: number
}
