import { newId, type Outcome, type Person, type Uscc } from '@gongshi/domain-kit'
import type { FiledDocument, RegistrationApplication } from '../../domain/registration/application.ts'
import type { DeregistrationAsked } from '../../domain/registration/deregistration-asked.ts'
import { draftDeregistration } from '../../domain/registration/draft-deregistration.ts'
import type { Context } from '../context.ts'
import { standingOf } from '../liquidation/liquidation-verb.ts'
import { drafting } from './draft-of-organization.ts'
import { registeredIn, registrarOf } from './registered-in.ts'

/** What a body whose liquidation ended writes of its end. */
export type WrittenDeregistration = {
  uscc: Uscc
  asked: DeregistrationAsked
  documents: readonly FiledDocument[]
}

/** A registered body, or the registrar of a revoked one, begins the application by which it leaves the register. */
export const createDeregistrationApplication: (
  context: Context,
  input: WrittenDeregistration,
) => Promise<Outcome<RegistrationApplication>> = drafting<WrittenDeregistration>()(
  'createDeregistrationApplication',
  {
    decide: async ({ tx, actor, organization, now }, { uscc, asked, documents }) => {
      return draftDeregistration({
        id: newId(),
        actor: actor as Person,
        drafting: {
          registered: await registeredIn(tx, organization),
          liquidation: await standingOf(tx, uscc),
          asked,
          known: await tx.organizations.byCodes(asked.successorUsccs),
          registrar: await registrarOf(tx, organization),
          documents,
          now,
        },
      })
    },
  },
)
