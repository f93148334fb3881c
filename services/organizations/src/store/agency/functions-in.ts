import type { FunctionsOf } from '@gongshi/service-kit'
import { hasPassedOn } from '../../domain/succession/agency-succession.ts'
import type { Store } from '../store.ts'

/** What this room's own register gives an agency; nothing once another has taken over from it. */
export const functionsIn =
  ({ agencies, successions }: Pick<Store, 'agencies' | 'successions'>): FunctionsOf =>
  async (uscc) => {
    const [[agency], known] = await Promise.all([agencies.byCodes([uscc]), successions.about([uscc])])
    return hasPassedOn(uscc, known) ? [] : (agency?.roles ?? [])
  }
