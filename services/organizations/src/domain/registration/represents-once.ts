import type { Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { ApplicationTerms } from './application.ts'

/** An application is handed in with the name of whoever is to represent the body. */
export const namesRepresentative: Rule<{ application: { terms: ApplicationTerms } }> = {
  code: 'INPUT_INVALID',
  basis: basis.representative,
  field: ['legalRepresentativeName'],
  message: () => ({ zh: '须写明拟任法定代表人。', en: 'The legal representative must be named.' }),
  holds: ({ application: { terms } }) => terms.legalRepresentative !== undefined,
}

/** An application in front of the other associations its representative represents, or is about to. */
export type Represented = {
  application: { terms: ApplicationTerms }
  represented: readonly { name: string; uscc?: string }[]
}

/**
 * The legal representative of an association is that of no other.
 *
 * @source 社会团体登记管理条例 art. 12; domain 3.1
 */
export const oneAssociationEach: Rule<Represented> = {
  code: 'DUPLICATE',
  basis: basis.representative,
  field: ['legalRepresentativeName'],
  message: ({ represented: [other] }) => ({
    zh: `拟任法定代表人已是社会团体“${other?.name}”的法定代表人。`,
    en: `The legal representative is that of the association ${other?.name} already.`,
  }),
  holds: ({ application: { terms }, represented }) =>
    terms.orgType !== 'SOCIAL_ASSOCIATION' || represented.length === 0,
}
