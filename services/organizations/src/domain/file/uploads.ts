import type { Actor } from '@gongshi/domain-kit'
import { foundersApply } from '../registration/offices.ts'

/** Who hands in documents of an application: founders, signed in; read then by them and by the registrar (3.5). */
export const registrationUpload = {
  classification: 'PARTIES',
  mayHandIn: (actor: Actor): boolean => foundersApply.holds({ actor }),
} as const
