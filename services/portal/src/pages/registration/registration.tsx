import { Link, type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router'
import { registrationsText } from '../../desk/registrations/registrations-text.ts'
import { pageData } from '../../frame/page-data.ts'
import { SummaryList } from '../../frame/summary-list.tsx'
import { askAsViewer } from '../../graph/ask-as-viewer.ts'
import { CertificatePageDocument } from '../../graph/documents.generated/graphql.ts'
import { dayOf } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { Announcement } from './announcement.tsx'

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

/** A certificate as everybody may read and print it. */
export default function Certificate() {
  const language = languageOf(useParams())
  const say = voice(language, registrationsText)
  const { certificate } = useLoaderData<typeof loader>()
  const { organization } = certificate
  if (certificate.type !== 'ESTABLISH') return <Announcement {...{ language, certificate }} />
  return (
    <article>
      <h1>{say('certificateTitle')}</h1>
      <SummaryList
        facts={[
          [
            say('name'),
            <Link key="name" to={`/${language}/organizations/${organization.uscc}`}>
              <Words>{organization.name}</Words>
            </Link>,
          ],
          [say('uscc'), organization.uscc],
          [say('orgType'), enumWord(language, certificate.orgType)],
          [say('state'), enumWord(language, organization.status)],
          [say('businessScope'), <Words key="scope">{certificate.businessScope}</Words>],
          [say('purpose'), certificate.purpose ? <Words key="purpose">{certificate.purpose}</Words> : null],
          [say('domicile'), certificate.domicile?.name],
          [say('capital'), certificate.capital.text || null],
          [say('handlingAgencyUscc'), <Words key="agency">{certificate.handlingAgency?.name}</Words>],
          [say('decisionDocNo'), certificate.decisionDocNo],
          [say('certifiedAt'), certificate.certifiedAt ? dayOf(language, certificate.certifiedAt) : null],
        ]}
      />
      <p className="quiet">{say('certificateOf')}</p>
    </article>
  )
}
