import { Link } from 'react-router'
import type { DisclosurePartsFragment } from '../../graph/documents.generated/graphql.ts'
import type { NounRecord } from '../../noun-page/noun-record.ts'
import { civilDate, instant } from '../../text/dates.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { Attachments } from '../project/attachments.tsx'
import { disclosuresText } from './disclosures-text.ts'

export const disclosureVerbs = ['openDisclosure', 'publishDisclosure'] as const

/** One disclosure, as everybody reads it; its organization is offered to publish it. */
export const disclosureRecord: NounRecord<DisclosurePartsFragment> = {
  noun: 'disclosure',
  verbs: disclosureVerbs,
  title: (language, { item, organization }) =>
    `${organization?.name ?? ''} · ${voice(language, disclosuresText)(item)}`,
  facts(language, disclosure) {
    const say = voice(language, disclosuresText)
    const { organization, ground, state, isOverdue, isLate, dueOn, publishedAt, text, documents } = disclosure
    const standing = isOverdue ? say('overdue') : say(isLate ? 'late' : state)
    return [
      [
        say('organization'),
        organization ? (
          <Link key="organization" to={`/${language}/organizations/${organization.uscc}`}>
            <Words>{organization.name}</Words>
          </Link>
        ) : null,
      ],
      [say('event'), <Words key="event">{disclosure.event}</Words>],
      [say('happenedOn'), civilDate(language, disclosure.happenedOn)],
      [say('ground'), say(ground === 'ANNUAL_REPORT' ? 'ANNUAL_REPORT_FILED' : ground)],
      [say('standing'), standing],
      [say('dueOn'), dueOn ? civilDate(language, dueOn) : say('undated')],
      [say('publishedAt'), publishedAt ? instant(language, publishedAt) : null],
      [say('text'), text ? <Words key="text">{text}</Words> : null],
      [
        say('documents'),
        documents.length ? <Attachments key="documents" language={language} of={documents} /> : null,
      ],
    ]
  },
  actions: (_language, { possibleActions }) => possibleActions.map((verb) => ({ verb })),
}
