import { Link } from 'react-router'
import type { RegistrationState } from '../../graph/documents.generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { registrationsText } from './registrations-text.ts'

type NotWritableOf = { language: Language; application: { id: string; state: RegistrationState } }

/** Stands where the form would be, or above one that comes back, when the application is no draft any more: what it is now, and the way back. */
export const NotWritable = ({ language, application: { id, state } }: NotWritableOf) => {
  const say = voice(language, registrationsText)
  return (
    <section className="warning" aria-labelledby="may-not">
      <h2 id="may-not">{say('notWritable', { state: say(state) })}</h2>
      <p>
        <Link to={`/${language}/desk/registrations/${id}`}>{say('back')}</Link>
      </p>
    </section>
  )
}
