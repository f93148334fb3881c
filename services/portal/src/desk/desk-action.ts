import { type ActionFunctionArgs, redirect } from 'react-router'
import { placeChecks } from '../filters/check.ts'
import { mutationIdOf } from '../form/mutation-id.ts'
import type { Problems } from '../form/problems.ts'
import type { GraphAnswer, PersistedDocument } from '../graph/ask-graph.ts'
import { askSignedIn } from '../graph/ask-signed-in.ts'
import { type Told, tellAt } from '../session/told.ts'
import { type Language, languageOf } from '../text/language.ts'
import { keepingTyped } from './keeping-typed.ts'
import { lostFormIn, sentForm } from './lost-form.ts'

/** A form of the desk as it was sent. */
export type Sent = {
  form: FormData
  language: Language
  params: Readonly<Record<string, string | undefined>>
  /** What was typed in a field; nothing where the form has none of that name. */
  word: (field: string) => string
  /** Asks as the clerk who sent it. */
  ask: <Result, Variables>(
    document: PersistedDocument<Result, Variables>,
    variables: Variables,
  ) => Promise<GraphAnswer<Result>>
  /** Does what the form asks for; the same form sent twice is done once. */
  send: <Result, Input>(
    document: PersistedDocument<Result, { input: Input }>,
    input: Input,
  ) => Promise<Result>
  /** The page the form stands on, at the place of its list one had come to. */
  here: string
  /** After success: on to a page that may be reloaded and sends nothing again; what was done is told there, once. */
  leadOn: (path: string, told: Told) => Promise<Response>
}

/**
 * The action of a page whose forms a clerk sends: drawn by this board for this browser and this person, else nothing is done;
 * what was typed outlives the session, the form's token, and the sight of its record.
 *
 * @param act gives back what was refused, with what was typed; or the way on after success
 */
export const deskAction =
  <Answer>(act: (sent: Sent) => Promise<Answer | Response>) =>
  async ({ request, params, context }: ActionFunctionArgs): Promise<Answer | Response> => {
    const language = languageOf(params)
    const form = await request.formData()
    const ask: Sent['ask'] = (document, variables) => askSignedIn(request, document, variables)
    return keepingTyped(request, form, async () => {
      const lost = lostFormIn(form)
      context.set(sentForm, lost)
      const answer = await act({
        form,
        language,
        params,
        here: hereOf(new URL(request.url)),
        word: (field) => String(form.get(field) ?? ''),
        ask,
        send: async (document, input) => {
          const once = { ...input, clientMutationId: mutationIdOf(form) }
          return (await ask(document, { input: once })).data
        },
        leadOn: async (path, told) => {
          await tellAt(request, new URL(path, request.url).pathname, told)
          return redirect(`${path}#told`, 303)
        },
      })
      context.set(sentForm, { ...lost, problems: problemsOf(answer) })
      return answer
    })
  }

/** What was refused; an answer tells it as `problems`. */
const problemsOf = (answer: unknown): Problems =>
  (answer as { problems?: Problems } | null | undefined)?.problems ?? []

const hereOf = ({ pathname, searchParams }: URL): string => {
  const place = [...searchParams].filter(([name]) => name in placeChecks)
  return place.length ? `${pathname}?${new URLSearchParams(place)}` : pathname
}
