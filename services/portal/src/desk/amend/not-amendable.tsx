import { Link } from 'react-router'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import type { Amendable } from './amend-fields.ts'
import { amendText } from './amend-text.ts'

/** Stands where the form would be, or above one that comes back, when the notice cannot be amended, or not by this person. */
export const NotAmendable = ({ language, project }: { language: Language; project: Amendable }) => {
  const say = voice(language, amendText)
  return (
    <section className="warning" aria-labelledby="may-not">
      <h2 id="may-not">{say('notAmendable')}</h2>
      <p>{say('notAmendableState', { state: enumWord(language, project.state ?? '') })}</p>
      <p>
        <Link to={`/${language}/desk/projects/${project.projectNo}`}>{say('backToProject')}</Link>
      </p>
    </section>
  )
}
