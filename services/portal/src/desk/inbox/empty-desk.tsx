import { Link } from 'react-router'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import type { Offices } from '../offices.ts'
import { inboxText } from './inbox-text.ts'

const sentences = [
  ['toWriter', ({ writes }: Offices) => writes],
  ['toApprover', ({ approves }: Offices) => approves],
  ['toFinance', ({ isFinance }: Offices) => isFinance],
  ['toEnforcement', ({ isEnforcement }: Offices) => isEnforcement],
  ['toOperator', ({ isOperator }: Offices) => isOperator],
  ['toRegistration', ({ registers }: Offices) => registers],
  ['toSupplier', ({ isSupplier }: Offices) => isSupplier],
] as const

/** An empty desk says what will come here, by the offices one holds; and where one's projects are. */
export const EmptyDesk = ({ language, offices }: { language: Language; offices: Offices }) => {
  const say = voice(language, inboxText)
  const told = sentences.filter(([, isSo]) => isSo(offices))
  return (
    <>
      <p>{say('none')}</p>
      {told.map(([sentence]) => (
        <p key={sentence}>{say(sentence)}</p>
      ))}
      {told.length === 0 && !offices.readsProjects ? <p>{say('toNobody')}</p> : null}
      {offices.readsProjects ? (
        <p>
          <Link to={`/${language}/desk/projects`}>{say('toProjects')}</Link>
        </p>
      ) : null}
    </>
  )
}
