import { Restored } from '../desk/restored.tsx'
import { FormErrors } from '../form-kit/form-errors.tsx'
import type { Tried } from '../form-kit/tried.ts'
import type { KeptForm } from '../session/kept-form.ts'
import type { Language } from '../text/language.ts'

type ToldOf = { language: Language; answer: Tried | undefined; kept: KeptForm | undefined }

/** At the top of a page with forms: what one of them was refused for; or that it is filled with what was typed before. */
export const FormsTold = ({ language, answer, kept }: ToldOf) => (
  <>
    <FormErrors language={language} tried={answer} />
    {answer ? null : <Restored language={language} kept={kept} />}
  </>
)
