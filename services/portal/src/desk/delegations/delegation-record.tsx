import { Link } from 'react-router'
import type { DeskDelegationFragment } from '../../graph/documents.generated/graphql.ts'
import type { NounRecord } from '../../noun-page/noun-record.ts'
import { delegationFacts } from '../../pages/delegations/delegation-facts.tsx'
import { delegationsText } from '../../pages/delegations/delegations-text.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'

export const delegationVerbs = ['signDelegation', 'publishDelegation', 'revokeDelegation'] as const

/** One delegation at the desk: what is known of it, and its next step. */
export const delegationRecord: NounRecord<DeskDelegationFragment> = {
  noun: 'delegation',
  verbs: delegationVerbs,
  title: (_language, { title }) => title,
  facts(language, delegation) {
    const page = (
      <Link key="page" to={`/${language}/delegations/${delegation.id}`}>
        <Words>{delegation.title}</Words>
      </Link>
    )
    return [
      ...delegationFacts(language, delegation),
      [voice(language, delegationsText)('page'), delegation.publishedAt ? page : null],
    ]
  },
  actions(language, { possibleActions }) {
    const all = [
      { verb: 'signDelegation' },
      { verb: 'publishDelegation' },
      { verb: 'revokeDelegation', isQuiet: true, folded: voice(language, delegationsText)('revoke') },
    ] as const
    return all.filter(({ verb }) => possibleActions.includes(verb))
  },
}
