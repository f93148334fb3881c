import { newId, type Outcome, subjectOf, type Uscc } from '@gongshi/domain-kit'
import type { FiledDocument, RegistrationApplication } from '../../domain/registration/application.ts'
import type { CharterAsked } from '../../domain/registration/charter-asked.ts'
import { draftCharter } from '../../domain/registration/draft-charter.ts'
import type { Context } from '../context.ts'
import { drafting } from './draft-of-organization.ts'
import { registeredIn, registrarOf } from './registered-in.ts'

/** What a registered body writes of its amended charter. */
export type WrittenCharter = { uscc: Uscc; asked: CharterAsked; documents: readonly FiledDocument[] }

/** A registered body begins an application to have its amended charter approved. */
export const createCharterApplication: (
  context: Context,
  input: WrittenCharter,
) => Promise<Outcome<RegistrationApplication>> = drafting<WrittenCharter>()('createCharterApplication', {
  decide: async ({ tx, actor, organization, now }, { uscc, asked, documents }) => {
    const [named] = await tx.resolutions.byIds([asked.resolutionId])
    return draftCharter({
      id: newId(),
      applicant: subjectOf(actor),
      drafting: {
        registered: await registeredIn(tx, organization),
        asked,
        resolution: named?.uscc === uscc ? named : undefined,
        registrar: await registrarOf(tx, organization),
        documents,
        now,
      },
    })
  },
})
