import { Link } from 'react-router'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { draftText } from './draft-text.ts'

type NotEditableOf = { language: Language; project: { projectNo: string; state: string | null | undefined } }

/** Stands where the form would be, or above one that comes back, when the draft cannot be edited: why not, and the way back. */
export const NotEditable = ({ language, project: { projectNo, state } }: NotEditableOf) => {
  const say = voice(language, draftText)
  return (
    <section className="warning" aria-labelledby="may-not">
      <h2 id="may-not">{say('notEditable')}</h2>
      <p>{say('notEditableState', { state: enumWord(language, state ?? '') })}</p>
      <p>
        <Link to={`/${language}/desk/projects/${projectNo}`}>{say('backToProject')}</Link>
      </p>
    </section>
  )
}
