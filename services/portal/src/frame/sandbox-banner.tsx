import { useLocation } from 'react-router'
import { instant } from '../text/dates.ts'
import type { Language } from '../text/language.ts'
import type { Say } from '../text/text.ts'
import { FormTokenInput } from './form-token-input.tsx'
import type { FrameData } from './frame-data.ts'
import type { frameText } from './frame-text.ts'

/** In the sandbox: what time it is there, and a way to move it. Nothing in a deployment. */
export const SandboxBanner = (banner: {
  language: Language
  say: Say<keyof (typeof frameText)['zh']>
  data: FrameData
}) => {
  const { language, say, data } = banner
  const { pathname, search } = useLocation()
  const { clock } = data.frame
  if (!clock?.isSandbox) return null
  const local = new Date(Date.parse(clock.now) + 8 * 3_600_000).toISOString().slice(0, 19)
  return (
    <aside className="sandbox-banner" aria-label={say('sandbox')}>
      <p>{say('sandboxExplained', { now: instant(language, clock.now) })}</p>
      <form method="post" action={`/${language}/sandbox-clock`}>
        <FormTokenInput token={data.formToken} />
        <input type="hidden" name="back" value={`${pathname}${search}`} />
        <label>
          {say('moveTo')} <input type="datetime-local" name="to" step="1" defaultValue={local} />
        </label>
        <button type="submit">{say('moveClock')}</button>
        <button type="submit" name="real" value="1">
          {say('realTime')}
        </button>
      </form>
    </aside>
  )
}
