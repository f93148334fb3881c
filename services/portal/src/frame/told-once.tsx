import { Done } from '../form/done.tsx'
import { Warnings } from '../form/warnings.tsx'
import type { Told } from '../session/told.ts'
import type { Language } from '../text/language.ts'

/** What the form before this page did, told above the page's own content; a reload does not tell it again. */
export const ToldOnce = ({ language, told }: { language: Language; told: Told }) => (
  <>
    <Done isHalf={told.problems !== undefined}>
      {told.text[language]} {told.link ? <a href={told.link.address}>{told.link.text[language]}</a> : null}
    </Done>
    <Warnings language={language} warnings={told.warnings ?? []} />
  </>
)
