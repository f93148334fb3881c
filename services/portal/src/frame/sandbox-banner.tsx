import { instant } from '../text/dates.ts'
import type { Language } from '../text/language.ts'
import type { Say } from '../text/text.ts'
import type { FrameData } from './frame-data.ts'
import type { frameText } from './frame-text.ts'

export type InSandbox = {
  language: Language
  say: Say<keyof (typeof frameText)['zh']>
  data: FrameData
}

/** In the sandbox: that nothing here is real, and what time it is there. Nothing in a deployment, and nothing to press. */
export const SandboxBanner = ({ language, say, data }: InSandbox) => {
  const { clock } = data.frame
  if (!clock?.isSandbox) return null
  return (
    <aside className="sandbox-banner" aria-label={say('sandbox')}>
      <p>{say('sandboxExplained', { now: instant(language, clock.now) })}</p>
    </aside>
  )
}
