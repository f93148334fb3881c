import type { LoaderFunctionArgs } from 'react-router'
import { askAsViewer } from '../../graph/ask-as-viewer.ts'
import { languageOf } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { findChoices } from './find-choices.ts'
import { isPicker } from './picker-kinds.ts'
import { pickerText } from './picker-text.ts'

/** What a script suggests while somebody types: codes, each with its words. */
export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const language = languageOf(params)
  const { kind = '' } = params
  if (!isPicker(kind)) throw new Response('', { status: 404 })
  const text = new URL(request.url).searchParams.get('text')?.trim() ?? ''
  const found = text
    ? await findChoices(kind, (document, variables) => askAsViewer(request, document, variables), text)
    : null
  const choices = (found?.choices ?? []).map(({ value, name, under }) => ({
    code: value,
    words: under ? `${name} — ${under}` : name,
  }))
  const told = found ? voice(language, pickerText)('suggested', { count: found.count }) : ''
  return Response.json({ told, choices })
}
