import { DataTable } from '../../frame/data-table.tsx'
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
    <DataTable
      cards
      caption={say('checklistCaption')}
      head={[say('checklist'), say('state'), say('documents')]}
      rows={application.checklist.map(({ isThere, item }) => [
        <>
          {item.name[language]}{' '}
          <span className="quiet">
            {item.basis.document} {item.basis.article}
          </span>
        </>,
        isAsked(item.kind) ? (
          <strong key="missing" className="warning">
            {say('missing')}
          </strong>
        ) : (
          say(isThere ? 'isThere' : 'isMissing')
        ),
        (application.documents ?? [])
          .filter(({ kind, file }) => kind === item.kind && file)
          .map(({ file }) => (
            <p key={file!.id}>
              <a href={file!.address}>
                <Words>{file!.name}</Words>
              </a>
            </p>
          )),
      ])}
    />
  )
}
