import type { KeptForm } from '../session/kept-form.ts'
import type { Language } from '../text/language.ts'
import { voice } from '../text/text.ts'
import { keptText } from './kept-text.ts'

/** Says that a form is filled with what was typed before a sign-in, and that it was not sent; or that it is gone. */
export const Restored = ({ language, kept }: { language: Language; kept: KeptForm | undefined }) =>
  kept ? (
    <p id="told" className="warning" role="status" data-focus-first tabIndex={-1}>
      {voice(language, keptText)(kept.isThere ? (kept.isShort ? 'restoredShort' : 'restored') : 'gone')}
    </p>
  ) : null
