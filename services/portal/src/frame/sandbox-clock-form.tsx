import { useLocation } from 'react-router'
import { FormTokenInput } from './form-token-input.tsx'
import type { InSandbox } from './sandbox-banner.tsx'

/** In the sandbox: a way to move its time; folded, and after all that the page is about. */
export const SandboxClockForm = ({ language, say, data }: InSandbox) => {
  const { pathname, search } = useLocation()
  const { clock } = data.frame
  if (!clock?.isSandbox) return null
  const local = new Date(Date.parse(clock.now) + 8 * 3_600_000).toISOString().slice(0, 19)
  return (
    <aside className="sandbox-clock" aria-label={say('sandboxClock')}>
      <details>
        <summary>{say('sandboxClock')}</summary>
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
      </details>
    </aside>
  )
}
