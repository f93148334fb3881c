import type { Actor } from '@gongshi/domain-kit'
import { isPurchaser } from '../project/authority.ts'

/** What this room takes files for. */
export type UploadPurpose = 'notice-attachment' | 'objection-evidence'

/**
 * Who hands in what: a purchaser's people what a notice carries, anybody evidence (domain specification 3.5, 4.6).
 *
 * PUBLIC and PARTIES say who reads a file once a record has it: nobody before, and never because of knowing its id.
 */
export const uploads = {
  'notice-attachment': { classification: 'PUBLIC', mayHandIn: (actor: Actor) => isPurchaser(actor) },
  'objection-evidence': { classification: 'PARTIES', mayHandIn: () => true },
} as const satisfies Record<UploadPurpose, { classification: string; mayHandIn: (actor: Actor) => boolean }>
