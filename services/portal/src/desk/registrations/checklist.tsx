import type { WholeRegistrationFragment } from '../../graph/documents.generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { registrationsText } from './registrations-text.ts'

type ChecklistOf = {
  language: Language
  application: WholeRegistrationFragment & { checklist: NonNullable<WholeRegistrationFragment['checklist']> }
}

/** What the law asks for, beside what was handed in: a task list for the applicant, a check for the registrar. */
export const Checklist = ({ language, application }: ChecklistOf) => {
  const say = voice(language, registrationsText)
  const isAsked = (kind: string) => (application.missing as readonly string[]).includes(kind)
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('checklist')}</th>
          <th scope="col">{say('state')}</th>
          <th scope="col">{say('documents')}</th>
        </tr>
      </thead>
      <tbody>
        {application.checklist.map(({ isThere, item }) => (
          <tr key={item.kind}>
            <th scope="row">
              {item.name[language]}{' '}
              <span className="quiet">
                {item.basis.document} {item.basis.article}
              </span>
            </th>
            <td>
              {isAsked(item.kind) ? (
                <strong className="warning">{say('missing')}</strong>
              ) : (
                say(isThere ? 'isThere' : 'isMissing')
              )}
            </td>
            <td>
              {(application.documents ?? [])
                .filter(({ kind, file }) => kind === item.kind && file)
                .map(({ file }) => (
                  <p key={file!.id}>
                    <a href={file!.address}>
                      <Words>{file!.name}</Words>
                    </a>
                  </p>
                ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
