import {
  type ActionFunctionArgs,
  data,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useParams,
} from 'react-router'
import { mutationIdOf } from '../../form/mutation-id.ts'
import { pageData } from '../../frame/page-data.ts'
import { askAsViewer } from '../../graph/ask-as-viewer.ts'
import { SupervisePageDocument } from '../../graph/documents.generated/graphql.ts'
import { noneAtAll } from '../../graph/none-at-all.ts'
import { hasLostToken } from '../../session/form-token.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { type Raising, raiseFromForm } from './raise-from-form.ts'
import { SuperviseCheck } from './supervise-check.tsx'
import { SuperviseForm } from './supervise-form.tsx'
import { superviseText } from './supervise-text.ts'
import { typedIn } from './typed.ts'

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { data: told, failures } = await askAsViewer(request, SupervisePageDocument, {
    uscc: params.uscc ?? '',
  }).catch(noneAtAll)
  const isNone = failures.every(({ code }) => code === 'USCC_INVALID')
  if (!told.organization) throw new Response('', { status: isNone ? 404 : 503 })
  return pageData(request, told, { organization: told.organization })
}

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const form = await request.formData()
  if (await hasLostToken(request, form)) return data(lost(form), { status: 403 })
  return raiseFromForm(request, form, { language: languageOf(params), uscc: params.uscc ?? '' })
}

/** Nothing is sent; the form comes back as it was typed, and with the id it was drawn with. */
const lost = (form: FormData): Raising => ({
  step: 'edit',
  typed: typedIn(form),
  problems: [],
  lost: { once: mutationIdOf(form) },
})

export const meta = titled((language) => voice(language, superviseText)('title'))

/** Anybody says something about an organization; what was written is read back before it is sent (S38). */
export default function Supervise() {
  const language = languageOf(useParams())
  const say = voice(language, superviseText)
  const { organization, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const raising = answer && 'step' in answer ? answer : undefined
  const { uscc, name, status } = organization
  if (raising?.step === 'check')
    return <SuperviseCheck {...{ language, formToken, ...raising }} organization={name} />
  return (
    <>
      <h1>{say('title')}</h1>
      <p>
        {say('about')}
        <Words>{name}</Words>
      </p>
      <p>{say('explained')}</p>
      {status === 'DEREGISTERED' ? (
        <p className="warning">{say('gone')}</p>
      ) : (
        <SuperviseForm
          {...{ language, formToken }}
          lost={raising?.lost}
          problems={raising?.problems ?? []}
          values={raising?.typed ?? {}}
        />
      )}
      <p>
        <Link to={`/${language}/organizations/${uscc}`}>{say('back')}</Link>
      </p>
    </>
  )
}
