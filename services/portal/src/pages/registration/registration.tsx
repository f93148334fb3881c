import { Link, type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router'
import { registrationsText } from '../../desk/registrations/registrations-text.ts'
import { pageData } from '../../frame/page-data.ts'
import { SummaryList } from '../../frame/summary-list.tsx'
import { askAsViewer } from '../../graph/ask-as-viewer.ts'
import { CertificatePageDocument } from '../../graph/documents.generated/graphql.ts'
import { type Language, languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { Announcement } from './announcement.tsx'
import { type CertificateLine, certificateLines } from './certificate-lines.ts'

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { data, failures } = await askAsViewer(request, CertificatePageDocument, {
    id: params.applicationId ?? '',
  })
  const application = data.registrationApplication
  const organization = application?.organization
  if (!application?.certifiedAt || !organization)
    throw new Response('', { status: failures.length ? 503 : 404 })
  return pageData(request, data, { certificate: { ...application, organization } })
}

export const meta = titled((language) => voice(language, registrationsText)('certificateTitle'))

/** A certificate as everybody may read it, print it and take it as a paper. */
export default function Certificate() {
  const language = languageOf(useParams())
  const say = voice(language, registrationsText)
  const { certificate } = useLoaderData<typeof loader>()
  const { id, organization } = certificate
  if (certificate.type !== 'ESTABLISH') return <Announcement {...{ language, certificate }} />
  return (
    <article>
      <h1>{say('certificateTitle')}</h1>
      <SummaryList
        facts={certificateLines(language, certificate).map((line) => [
          line.name,
          line.key === 'name' ? nameOf(language, organization) : shownOf(line),
        ])}
      />
      <p className="link-row">
        <a href={`/${language}/registrations/${id}/certificate.pdf`} download>
          {say('certificateFile')}
        </a>
      </p>
      <p className="quiet">{say('certificateOf')}</p>
    </article>
  )
}

const nameOf = (language: Language, { uscc, name }: { uscc: string; name: string }) => (
  <Link key="name" to={`/${language}/organizations/${uscc}`}>
    <Words>{name}</Words>
  </Link>
)

const shownOf = ({ key, value, isWords }: CertificateLine) =>
  isWords ? <Words key={key}>{value}</Words> : value
