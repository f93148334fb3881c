import type { Language } from '../text/language.ts'
import { voice } from '../text/text.ts'
import { formText } from './form-text.ts'

/** Says that a form could not be told to be this browser's: nothing was done, and what was typed stands in it again. */
export const NotSent = ({ language }: { language: Language }) => (
  <p id="told" className="warning" role="alert" data-focus-first tabIndex={-1}>
    {voice(language, formText)('notSent')}
  </p>
)
