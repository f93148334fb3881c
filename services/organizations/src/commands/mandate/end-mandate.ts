import type { CivilDate, Outcome, Uscc } from '@gongshi/domain-kit'
import { endMandate as end } from '../../domain/mandate/end-mandate.ts'
import type { Mandate } from '../../domain/mandate/mandate.ts'
import type { Context } from '../context.ts'
import { mandateVerb } from './mandate-verb.ts'

export type EndMandate = { mandateId: string; uscc: Uscc; endedOn: CivilDate }

/** An organization records that a post was left. */
export const endMandate: (context: Context, input: EndMandate) => Promise<Outcome<Mandate>> = mandateVerb(
  'endMandate',
  {
    decide: async ({ tx, now }, { uscc, mandateId, endedOn }: EndMandate) => {
      const mandate = (await tx.mandates.of([uscc])).find(({ id }) => id === mandateId)
      return end({ mandate, endedOn, now })
    },
  },
)
