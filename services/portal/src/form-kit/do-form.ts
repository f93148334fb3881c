import type { Sent } from '../desk/desk-action.ts'
import type { Problems } from '../form/problems.ts'
import { verbField } from '../form/verb-field.ts'
import type { PersistedDocument } from '../graph/ask-graph.ts'
import { type FormName, forms } from '../graph/forms.generated/forms.ts'
import { GraphAway } from '../graph/graph-away.ts'
import { inBoth } from '../text/in-both.ts'
import type { Language } from '../text/language.ts'
import { voice } from '../text/text.ts'
import type { Answered, AnsweredRecord, FormShape } from './form-shape.ts'
import { isAbout } from './is-about.ts'
import { kitText } from './kit-text.ts'
import { pickersIn } from './leaves.ts'
import { choose } from './pickers/choose.ts'
import { readForm } from './read-form.ts'
import { withRows } from './steps.ts'
import { aboutOf, type Tried } from './tried.ts'
import { compacted, hasTooManyRows, type Values, valuesOf } from './values.ts'

/** What a page's forms may do; where one is led after success, and what is told there. */
export type Doing = {
  /** The mutations whose forms the page shows: it does no other, whatever a form names. */
  verbs: readonly FormName[]
  to?: (record: AnsweredRecord, tried: Pick<Tried, 'verb' | 'values'>) => string
  text?: (record: AnsweredRecord) => Record<Language, string>
}

/**
 * Does what a generated form asks for, at the version the clerk saw: a row more or less, something looked up, or the mutation.
 *
 * @returns the form as it was typed, with all it was refused for; or the way on
 * @throws Response 400 for a form that is none of the page's, 413 for one of more rows than a form may have
 */
export async function doForm(sent: Sent, { verbs, ...done }: Doing): Promise<Tried | Response> {
  const verb = verbs.find((name) => name === sent.word(verbField))
  if (!verb) throw new Response('', { status: 400 })
  const shape = forms[verb]
  const typed = valuesOf(sent.form)
  if (hasTooManyRows(shape.fields, typed)) throw new Response('', { status: 413 })
  const step = sent.word('step')
  const back = (values: Values, more: { problems?: Problems } & Pick<Tried, 'found'> = {}): Tried => ({
    verb,
    about: aboutOf(verb, typed),
    values,
    problems: [],
    ...more,
  })
  const rows = withRows(shape.fields, typed, step)
  if (rows) return back(rows)
  const isFind = step.startsWith('find:')
  const shown = isFind ? typed : compacted(shape.fields, typed)
  const { values, problems, found } = await choose(sent.ask, {
    fields: pickersIn(shape.fields, shown),
    values: shown,
    step,
  })
  if (isFind) return back(values, { problems, found })
  const read = readForm(shape.fields, values)
  const wrong = [...problems, ...read.problems.filter((one) => !isAbout(problems, one))]
  if (wrong.length > 0) return back(values, { problems: wrong, found })
  const { record, userErrors, warnings } = await send(sent, shape, {
    ...givenIn(shape, values),
    ...read.input,
  })
  if (!record || userErrors.length > 0) return back(values, { problems: userErrors })
  return sent.leadOn(done.to?.(record, { verb, values }) ?? sent.here, {
    text: done.text?.(record) ?? inBoth((language) => voice(language, kitText)('done')),
    ...(warnings ? { warnings } : {}),
  })
}

/** The documents of all forms are of one kind here: what goes into each was read by its own shape. */
async function send(sent: Sent, { document }: FormShape, input: object): Promise<Answered['answer']> {
  const { answer } = await sent.send(document as PersistedDocument<Answered, { input: object }>, input)
  // a room that does not answer: what was typed is kept, as when the whole graph is away
  if (!answer) throw new GraphAway()
  return answer
}

/** What the page gave: a record's id as it stands, the version as a number. */
function givenIn({ given }: FormShape, values: Values): Record<string, unknown> {
  return Object.fromEntries(
    given.map((name) => [name, name === 'version' ? Number(values[name]) : (values[name] ?? '')]),
  )
}
