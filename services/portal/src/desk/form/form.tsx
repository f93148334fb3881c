import { type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router'
import { doForm } from '../../form-kit/do-form.ts'
import { GraphForm } from '../../form-kit/graph-form.tsx'
import { isForm, type Tried, triedAt } from '../../form-kit/tried.ts'
import { pageData } from '../../frame/page-data.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { FrameAloneDocument } from '../../graph/documents.generated/graphql.ts'
import { type FormName, forms } from '../../graph/forms.generated/forms.ts'
import { FormsTold } from '../../noun-page/forms-told.tsx'
import { useTried } from '../../noun-page/use-tried.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { deskAction } from '../desk-action.ts'
import { leadsTo } from './lead-on.ts'

/** A mutation that makes something new, and is asked for no record that is there. */
const formIn = (verb = ''): FormName => {
  if (!isForm(verb) || forms[verb].given.length > 0) throw new Response('', { status: 404 })
  return verb
}

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const verb = formIn(params.verb)
  const { data } = await askAsClerk(request, FrameAloneDocument, {})
  return pageData(request, data, { verb })
}

export const action = deskAction<Tried>((sent) => {
  const verb = formIn(sent.params.verb)
  const to = leadsTo[verb]
  return doForm(sent, { verbs: [verb], ...(to ? { to: () => `/${sent.language}/${to}` } : {}) })
})

export const meta = titled((language, data) => {
  const { verb = '' } = (data as { verb?: string } | undefined) ?? {}
  return isForm(verb) ? forms[verb].label[language] : ''
})

/** A mutation's own page: its form, as the contract describes it; who may do it is the room's to say. */
export default function FormPage() {
  const language = languageOf(useParams())
  const { verb, formToken, kept } = useLoaderData<typeof loader>()
  const { answer, tried } = useTried(kept)
  return (
    <>
      <h1>{forms[verb].label[language]}</h1>
      <FormsTold {...{ language, answer, kept }} />
      <GraphForm {...{ language, formToken, verb }} tried={triedAt(tried, verb)} />
    </>
  )
}
