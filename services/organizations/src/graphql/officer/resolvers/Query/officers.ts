import { seesOfficers } from '../../../../domain/officer/sees-officers.ts'
import type { QueryResolvers } from './../../../types.generated.ts'

export const officers: NonNullable<QueryResolvers['officers']> = async (
  _parent,
  { agencyUscc, on },
  { store, actor },
) =>
  seesOfficers(actor, agencyUscc) ? [...(await store.officers.ofAgency(agencyUscc, on ?? undefined))] : null
