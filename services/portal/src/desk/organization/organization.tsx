import { Link, type LoaderFunctionArgs, useLoaderData, useParams, useSearchParams } from 'react-router'
import { doForm } from '../../form-kit/do-form.ts'
import { GraphForm } from '../../form-kit/graph-form.tsx'
import { type Tried, triedAt } from '../../form-kit/tried.ts'
import { pageData } from '../../frame/page-data.ts'
import { Pager } from '../../frame/pager.tsx'
import { PartAway } from '../../frame/part-away.tsx'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { OrganizationDeskPageDocument } from '../../graph/documents.generated/graphql.ts'
import { sameQuery } from '../../notice-query/notice-query.ts'
import { FormsTold } from '../../noun-page/forms-told.tsx'
import { useTried } from '../../noun-page/use-tried.ts'
import { inBoth } from '../../text/in-both.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { deskAction } from '../desk-action.ts'
import { BodyPart } from './body-part.tsx'
import { BranchPart } from './branch-part.tsx'
import { MandateList } from './mandate-list.tsx'
import { MechanismsPart } from './mechanisms-part.tsx'
import { organizationDeskText } from './organization-text.ts'
import { organizationVerbs } from './organization-verbs.ts'
import { ResolutionPart } from './resolution-part.tsx'
import { SystemsPart } from './systems-part.tsx'

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const after = new URL(request.url).searchParams.get('after') || undefined
  const { data, failures } = await askAsClerk(request, OrganizationDeskPageDocument, { after })
  return pageData(request, data, {
    organization: data.viewer?.organization ?? null,
    isAway: failures.length > 0,
  })
}

export const action = deskAction<Tried>((sent) =>
  doForm(sent, {
    verbs: organizationVerbs,
    text: () => inBoth((language) => voice(language, organizationDeskText)('recorded')),
  }),
)

export const meta = titled((language) => voice(language, organizationDeskText)('title'))

/** What an organization records of itself: what it resolved, who holds its posts, its management systems and mechanisms, and its branches. */
export default function OrganizationDesk() {
  const language = languageOf(useParams())
  const say = voice(language, organizationDeskText)
  const { organization, isAway, formToken, kept } = useLoaderData<typeof loader>()
  const { answer, tried } = useTried(kept)
  const [search] = useSearchParams()
  if (!organization)
    return (
      <>
        <h1>{say('title')}</h1>
        {isAway ? <PartAway language={language} /> : <p>{say('none')}</p>}
      </>
    )
  const { uscc, bodies, managementSystems, mechanisms, branches, resolutions } = organization
  return (
    <>
      <h1>{say('title')}</h1>
      <FormsTold {...{ language, answer, kept }} />
      <p>
        <Words>{organization.name}</Words> · <code>{uscc}</code> ·{' '}
        <Link to={`/${language}/organizations/${uscc}`}>{say('page')}</Link> ·{' '}
        <Link to={`/${language}/desk/organization/registrations`}>{say('registrations')}</Link> ·{' '}
        <Link to={`/${language}/desk/self-regulation?stage=IN_PREPARATION`}>{say('selfRegulation')}</Link>
      </p>
      <p>{say('explained')}</p>
      <h2>{say('bodies')}</h2>
      {bodies.length === 0 ? <p>{say('noBodies')}</p> : null}
      {bodies.map((body) => (
        <BodyPart key={body.kind} {...{ language, formToken, uscc, body, tried }} />
      ))}
      {organization.mandatesToCome?.length ? (
        <section aria-labelledby="to-come">
          <h3 id="to-come">{say('toCome')}</h3>
          <MandateList
            {...{ language, formToken, uscc, tried }}
            mandates={organization.mandatesToCome}
            ends="takeBackMandate"
          />
        </section>
      ) : null}
      <h2>{say('systems')}</h2>
      <SystemsPart language={language} systems={managementSystems} />
      <h2>{say('mechanisms')}</h2>
      <MechanismsPart {...{ language, formToken, uscc, mechanisms, tried }} />
      <h2>{say('branches')}</h2>
      {branches.length === 0 ? <p>{say('noBranches')}</p> : null}
      {branches.map((branch) => (
        <BranchPart key={branch.id} {...{ language, formToken, uscc, branch, tried }} />
      ))}
      <h2>{say('resolutions')}</h2>
      {resolutions?.edges.length ? null : <p>{say('noResolutions')}</p>}
      {(resolutions?.edges ?? []).map(({ node }) => (
        <ResolutionPart
          key={node.id}
          {...{ language, formToken, uscc, tried }}
          resolution={node}
          mayBranch={organization.orgType !== 'SOCIAL_SERVICE_INSTITUTION'}
          mayRegulate={organization.orgType === 'SOCIAL_ASSOCIATION' && organization.status === 'ACTIVE'}
        />
      ))}
      {resolutions ? (
        <Pager
          {...{ language, search, page: resolutions.pageInfo }}
          at={(change) => sameQuery(search, `/${language}/desk/organization`, change)}
        />
      ) : null}
      <h2>{say('record')}</h2>
      <GraphForm
        {...{ language, formToken }}
        verb="recordResolution"
        given={{ uscc }}
        tried={triedAt(tried, 'recordResolution', uscc)}
      />
    </>
  )
}
