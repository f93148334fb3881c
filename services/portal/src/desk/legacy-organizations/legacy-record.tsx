import { Link } from 'react-router'
import type { DeskLegacyFragment } from '../../graph/documents.generated/graphql.ts'
import type { NounRecord } from '../../noun-page/noun-record.ts'
import { legacyFacts } from '../../pages/legacy-organization/legacy-facts.tsx'
import { legacyText } from '../../pages/legacy-organizations/legacy-text.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'

export const legacyVerbs = ['linkLegacyOrganization'] as const

/** One row without a code at the desk: what is known of it, and the code it is linked to. */
export const legacyRecord: NounRecord<DeskLegacyFragment> = {
  noun: 'legacy',
  verbs: legacyVerbs,
  title: (_language, { name }) => name,
  facts: (language, row) => [
    ...legacyFacts(language, row),
    [
      voice(language, legacyText)('page'),
      <Link key="page" to={`/${language}/legacy-organizations/${row.id}`}>
        <Words>{row.name}</Words>
      </Link>,
    ],
  ],
  actions: (_language, { mayLink }) => (mayLink ? [{ verb: 'linkLegacyOrganization' }] : []),
}
