import { type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router'
import { isCivilDate } from '../../filters/check.ts'
import { pageData } from '../../frame/page-data.ts'
import { askAsViewer } from '../../graph/ask-as-viewer.ts'
import { OrganizationPageDocument } from '../../graph/documents.generated/graphql.ts'
import type { GraphFailure } from '../../graph/graph-failure.ts'
import { noneAtAll } from '../../graph/none-at-all.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { BodiesPart } from './bodies-part.tsx'
import { ChangesPart } from './changes-part.tsx'
import { CreditPart } from './credit-part.tsx'
import { HistoryPart } from './history-part.tsx'
import { LiquidationPart } from './liquidation-part.tsx'
import { MechanismsPart } from './mechanisms-part.tsx'
import { OrganizationAway } from './organization-away.tsx'
import { organizationText } from './organization-text.ts'
import { RegistryPart } from './registry-part.tsx'
import { SelfRegulationPart } from './self-regulation-part.tsx'
import { StatusBanner } from './status-banner.tsx'
import { SupervisionPart } from './supervision-part.tsx'
import { SystemsPart } from './systems-part.tsx'

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const on = new URL(request.url).searchParams.get('on') ?? ''
  const isRead = on === '' || isCivilDate(on)
  const { data, failures } = await askAsViewer(request, OrganizationPageDocument, {
    uscc: params.uscc ?? '',
    ...(on && isRead ? { on, isPast: true } : {}),
  }).catch(noneAtAll)
  if (!data.organization && failures.every(isNoSuchCode)) throw new Response('', { status: 404 })
  const organization = data.organization ?? undefined
  const content = { organization, failures, uscc: params.uscc ?? '', on, isRead }
  return pageData(request, data, content, { status: organization ? (isRead ? 200 : 400) : 503 })
}

/** A code with a wrong check digit is nobody's. */
const isNoSuchCode = ({ code }: GraphFailure) => code === 'USCC_INVALID'

export const meta = titled((language, data) => {
  const page = data as { organization?: { name: string } } | undefined
  return page?.organization?.name ?? voice(language, organizationText)('title')
})

/** One organization: what the register says and first of all how it stands; a part whose room is away says so. */
export default function Organization() {
  const language = languageOf(useParams())
  const say = voice(language, organizationText)
  const { organization, failures, uscc, on, isRead } = useLoaderData<typeof loader>()
  if (!organization) return <OrganizationAway language={language} uscc={uscc} />
  return (
    <>
      <h1>
        <Words>{organization.name}</Words>{' '}
        {organization.isSynthetic ? <span className="synthetic">{say('synthetic')}</span> : null}
      </h1>
      <StatusBanner language={language} organization={organization} failures={failures} />
      <RegistryPart language={language} organization={organization} failures={failures} />
      <LiquidationPart language={language} organization={organization} />
      <ChangesPart language={language} organization={organization} />
      <BodiesPart language={language} organization={organization} />
      <SystemsPart language={language} organization={organization} />
      <MechanismsPart language={language} organization={organization} />
      <SupervisionPart language={language} organization={organization} />
      <SelfRegulationPart {...{ language, organization, on }} />
      <HistoryPart {...{ language, on, isRead }} was={organization.asOf} />
      <CreditPart language={language} organization={organization} failures={failures} />
    </>
  )
}
