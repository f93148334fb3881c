import type { Actor } from '@gongshi/domain-kit'
import type { MediaType } from './media/media-types.ts'
import type { FileClassification } from './stored-file.ts'

/** One thing a room takes files for: who hands them in, of which kinds, and who reads them once a record has them. */
export type UploadRule = {
  classification: FileClassification
  /** The kinds of files, as their own bytes say. */
  mediaTypes: readonly MediaType[]
  mayHandIn: (actor: Actor) => boolean
}

/** A room's uploads, by what they are for. */
export type UploadRules<Purpose extends string = string> = Readonly<Record<Purpose, UploadRule>>

/** Kept under a key of its own, in the store as on the way there: nobody who holds the store's disks reads it. */
export const isSealed = ({ classification }: Pick<UploadRule, 'classification'>): boolean =>
  classification === 'SEALED' || classification === 'VAULT'
