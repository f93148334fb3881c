import { Link, type LoaderFunctionArgs, useLoaderData, useParams, useSearchParams } from 'react-router'
import { registrationsText } from '../../desk/registrations/registrations-text.ts'
import { pageData } from '../../frame/page-data.ts'
import { Pager } from '../../frame/pager.tsx'
import { askAsViewer } from '../../graph/ask-as-viewer.ts'
import { RegisterChangesPageDocument } from '../../graph/documents.generated/graphql.ts'
import { sameQuery } from '../../notice-query/notice-query.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { changesTable } from './changes-part.tsx'

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const after = new URL(request.url).searchParams.get('after') || undefined
  const { data, failures } = await askAsViewer(request, RegisterChangesPageDocument, {
    uscc: params.uscc ?? '',
    after,
  })
  const { organization } = data
  if (!organization?.registerChanges) throw new Response('', { status: failures.length ? 503 : 404 })
  return pageData(request, data, {
    organization: { ...organization, registerChanges: organization.registerChanges },
  })
}

export const meta = titled((language) => voice(language, registrationsText)('registerChanges'))

/** All that was ever changed of one organization in the register, page by page. */
export default function OrganizationChanges() {
  const language = languageOf(useParams())
  const say = voice(language, registrationsText)
  const { organization } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const { uscc, name, registerChanges } = organization
  const address = `/${language}/organizations/${uscc}`
  return (
    <>
      <h1>{say('registerChanges')}</h1>
      <p>
        <Link to={address}>
          <Words>{name}</Words>
        </Link>
      </p>
      {changesTable(language, registerChanges.edges)}
      <Pager
        {...{ language, search, page: registerChanges.pageInfo }}
        at={(change) => sameQuery(search, `${address}/changes`, change)}
      />
    </>
  )
}
