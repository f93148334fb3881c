import type { LoaderFunctionArgs } from 'react-router'
import { askAsViewer } from '../../graph/ask-as-viewer.ts'
import { languageOf } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { findServices } from './find-services.ts'
import { pickerText } from './picker-text.ts'
import { pathInWords } from './service-words.tsx'

/** What a script suggests while somebody types: codes, each with its words; the catalogue is everybody's. */
export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const language = languageOf(params)
  const text = new URL(request.url).searchParams.get('text')?.trim() ?? ''
  const found = text
    ? await findServices((document, variables) => askAsViewer(request, document, variables), text)
    : null
  const choices = (found?.choices ?? []).map(({ code, name, ancestors }) => ({
    code,
    words: `${name} — ${pathInWords(ancestors)}`,
  }))
  const told = found ? voice(language, pickerText)('suggested', { count: found.count }) : ''
  return Response.json({ told, choices })
}
