import type { LoaderFunctionArgs } from 'react-router'
import { portalConfig } from '../../config.ts'
import { registrationsText } from '../../desk/registrations/registrations-text.ts'
import { askGraph } from '../../graph/ask-graph.ts'
import { CertificatePageDocument } from '../../graph/documents.generated/graphql.ts'
import { type Paper, paperFile } from '../../paper/paper.ts'
import { conditional } from '../../server/conditional.ts'
import { webStream } from '../../server/web-stream.ts'
import { type Language, languageOf } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { type Certified, certificateLines } from './certificate-lines.ts'

/** `/zh/registrations/0197…/certificate.pdf`: a certificate as a paper, for everybody. */
export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const language = languageOf(params)
  const id = params.applicationId ?? ''
  const { data, failures } = await askGraph(CertificatePageDocument, { id })
  const application = data.registrationApplication
  const organization = application?.organization
  if (!application?.certifiedAt || !organization || application.type !== 'ESTABLISH')
    throw new Response('', { status: failures.length ? 503 : 404 })
  const address = new URL(`/${language}/registrations/${id}`, portalConfig().PUBLIC_URL).href
  const paper = certificatePaper(language, { ...application, organization }, address)
  const file = await paperFile(paper)
  const headers = {
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="${organization.uscc}.pdf"`,
  }
  const kept = { mark: JSON.stringify(paper), isBody: true, now: data.clock?.now }
  return conditional(request, kept, () => new Response(webStream(file), { headers }))
}

/** What the paper of a certificate says: what its page does, and where that is. */
export function certificatePaper(language: Language, certificate: Certified, address: string): Paper {
  const say = voice(language, registrationsText)
  return {
    ...{ language, title: say('certificateTitle'), missing: say('missingCharacter') },
    facts: certificateLines(language, certificate).map(({ name, value }) => [name, value]),
    below: [say('paperOf'), address],
    at: certificate.certifiedAt ?? '',
  }
}
