import { civilDateOf, type Instant, type Uscc } from '@gongshi/domain-kit'
import type { EstablishTerms, FiledDocument } from '../../domain/registration/application.ts'
import type { Drafting } from '../../domain/registration/drafting.ts'
import type { ToldRepresentative } from '../../domain/registration/legal-representative.ts'
import { actingAgencies } from '../../store/agency/acting-agencies.ts'
import type { Store } from '../../store/store.ts'

/** What founders write of their application. */
export type WrittenDraft = {
  terms: EstablishTerms
  handlingAgencyUscc: Uscc
  documents: readonly FiledDocument[]
  representative: ToldRepresentative
}

/** A draft with what the register knows today of what it names. */
export async function draftingIn(
  tx: Store,
  { terms, handlingAgencyUscc, documents, representative }: WrittenDraft,
  now: Instant,
): Promise<Drafting> {
  const [agency] = await actingAgencies(tx, [handlingAgencyUscc])
  const division = await tx.divisions.on(terms.domicileDivisionCode, civilDateOf(now))
  return { terms, agency, isDivision: division !== null, documents, representative }
}
