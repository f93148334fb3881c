import { Restored } from '../desk/restored.tsx'
import { TypedBefore } from '../desk/typed-before.tsx'
import { FormErrors } from '../form-kit/form-errors.tsx'
import type { Tried } from '../form-kit/tried.ts'
import type { KeptForm } from '../session/kept-form.ts'
import type { Language } from '../text/language.ts'

type ToldOf = {
  language: Language
  answer: Tried | undefined
  kept: KeptForm | undefined
  /** A form whose record is out of its reader's sight. */
  lost?: Tried | undefined
}

/** At the top of a page with forms: what one of them was refused for; or that it is filled with what was typed before. */
export const FormsTold = ({ language, answer, kept, lost }: ToldOf) => (
  <>
    <FormErrors language={language} tried={answer} />
    {answer || lost ? null : <Restored language={language} kept={kept} />}
    {lost ? <TypedBefore {...{ language, lost }} /> : null}
  </>
)
