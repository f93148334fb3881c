import { GraphForm } from '../../form-kit/graph-form.tsx'
import { type Tried, triedAt } from '../../form-kit/tried.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { organizationDeskText } from './organization-text.ts'

type Recorded = {
  language: Language
  formToken: string
  verb: 'recordMandate' | 'recordManagementSystem' | 'recordBranch' | 'draftSelfRegulatoryDocument'
  given: { resolutionId: string; uscc: string }
  matter: string
  tried: Tried | undefined
}

/** The folded form of what is recorded on a resolution; open where it comes back. */
export const OnResolution = ({ language, formToken, verb, given, matter, tried }: Recorded) => {
  const own = triedAt(tried, verb, given.resolutionId)
  return (
    <details open={own !== undefined}>
      <summary>
        {voice(language, organizationDeskText)(verb)}
        <span className="visually-hidden">
          {' '}
          <Words>{matter}</Words>
        </span>
      </summary>
      <GraphForm {...{ language, formToken, verb, given }} tried={own} />
    </details>
  )
}
