import type { Rule } from '@gongshi/domain-kit'
import type { Agency } from '../agency/agency.ts'
import { basis } from '../basis.ts'
import type { DelegationTerms } from './delegation.ts'
import { functionFor } from './matter.ts'

/** A delegation in front of the register as it is now. */
type Delegated = { terms: Pick<DelegationTerms, 'matters'>; delegate: Agency | undefined }

/** There is such an agency, and nobody has taken over from it. */
export const isThere: Rule<Pick<Delegated, 'delegate'>> = {
  code: 'NOT_FOUND',
  basis: basis.delegation,
  field: ['delegateUscc'],
  message: () => ({
    zh: '没有这个机关，或者其职能已由其他机关承继。',
    en: 'There is no such agency, or another has taken over from it.',
  }),
  holds: ({ delegate }) => delegate !== undefined,
}

/** It has the function that each matter needs. */
export const isQualified: Rule<Delegated> = {
  code: 'INPUT_INVALID',
  basis: basis.qualified,
  field: ['delegateUscc'],
  message: () => ({
    zh: '该机关不具备办理所列事项的职能（登记或者执法）。',
    en: 'That agency does not have the function these matters need: registration or enforcement.',
  }),
  holds: ({ delegate, terms }) =>
    !delegate || terms.matters.every((matter) => delegate.roles.includes(functionFor(matter))),
}
