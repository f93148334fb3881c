import { newId, type Outcome, subjectOf, type Uscc } from '@gongshi/domain-kit'
import type { Mandate } from '../../domain/mandate/mandate.ts'
import { recordMandate as record } from '../../domain/mandate/record-mandate.ts'
import type { SaidOfMandate } from '../../domain/mandate/recording-mandate.ts'
import type { Context } from '../context.ts'
import { mandateVerb } from './mandate-verb.ts'

export type RecordMandate = SaidOfMandate & { uscc: Uscc; resolutionId: string }

/** An organization records who takes a post. */
export const recordMandate: (context: Context, input: RecordMandate) => Promise<Outcome<Mandate>> =
  mandateVerb('recordMandate', {
    decide: async ({ tx, actor, now, organization }, { uscc, resolutionId, ...said }: RecordMandate) => {
      const [named] = await tx.resolutions.byIds([resolutionId])
      const resolution = named?.uscc === uscc ? named : undefined
      const [others, figures] = [await tx.mandates.of([uscc]), await tx.figures.all()]
      const by = subjectOf(actor)
      return record({ id: newId(), organization, said, resolution, others, figures, by, now })
    },
  })
