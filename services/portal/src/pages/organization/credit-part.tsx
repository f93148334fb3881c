import { Link } from 'react-router'
import { basisWords } from '../../basis/basis-line.tsx'
import { DataTable } from '../../frame/data-table.tsx'
import { PartAway } from '../../frame/part-away.tsx'
import { couldAnswer } from '../../graph/could-answer.ts'
import { civilDate, dayOf } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import { voice } from '../../text/text.ts'
import { triggerWord } from '../../text/trigger-text.ts'
import { Words } from '../../text/words.tsx'
import { organizationText } from './organization-text.ts'
import type { PartOf } from './registry-part.tsx'

/** What is recorded of its credit, and which lists it has been on; says so when compliance cannot answer. */
export const CreditPart = ({ language, organization, failures }: PartOf) => {
  const say = voice(language, organizationText)
  const away = !couldAnswer(failures, 'organization.creditStanding') || !organization.creditStanding
  return (
    <section aria-labelledby="credit">
      <h2 id="credit">{say('credit')}</h2>
      {away ? (
        <PartAway language={language} />
      ) : (
        <>
          <CreditRecords {...{ language, organization, failures }} />
          <PastListings {...{ language, organization, failures }} />
        </>
      )}
      <ul className="link-row">
        <li>
          <Link to={`/${language}/credit`}>{say('lists')}</Link>
        </li>
        <li>
          <Link to={`/${language}/penalties`}>{say('penalties')}</Link>
        </li>
      </ul>
    </section>
  )
}

const CreditRecords = ({ language, organization }: PartOf) => {
  const say = voice(language, organizationText)
  const records = organization.creditRecords?.edges.map((edge) => edge.node) ?? []
  if (records.length === 0) return <p>{say('noRecords')}</p>
  return (
    <>
      {records.some(({ mayRedact }) => mayRedact) ? (
        <p>
          <Link to={`/${language}/desk/organizations/${organization.uscc}/credit-records`}>
            {say('redactRecords')}
          </Link>
        </p>
      ) : null}
      <DataTable
        caption={say('listCaption')}
        head={[say('formed'), say('category'), say('summary'), say('basis')]}
        rows={records.map((record) => [
          dayOf(language, record.formedAt),
          enumWord(language, record.category),
          <Words key="summary">{record.summary}</Words>,
          record.basis ? basisWords(language, record.basis) : null,
        ])}
      />
    </>
  )
}

/** What it was on and is no longer. */
const PastListings = ({ language, organization }: PartOf) => {
  const say = voice(language, organizationText)
  const past = (organization.creditListings ?? []).filter(({ removedOn }) => removedOn)
  if (past.length === 0) return null
  return (
    <DataTable
      caption={say('pastCaption')}
      head={[say('list'), say('triggered'), say('from'), say('until')]}
      rows={past.map(({ list, trigger, listedOn, removedOn }) => [
        enumWord(language, list),
        triggerWord(language, trigger),
        listedOn ? civilDate(language, listedOn) : say('unknown'),
        removedOn ? civilDate(language, removedOn) : null,
      ])}
    />
  )
}
