import { civilDateOf, type Instant } from '@gongshi/domain-kit'
import { asOf } from '../../domain/registration/as-of.ts'
import { redate } from '../../domain/registration/redate.ts'
import type { Store } from '../../store/store.ts'
import { keepWhatTimeDid } from './keep-what-time-did.ts'
import { reckoningIn } from './reckoning-in.ts'

const AT_ONCE = 200

/**
 * Dates anew what is open, by a calendar or a figure that was just heard. What had run out by then has run out; a registrar's
 * open applications are some hundreds.
 */
export async function redateApplications(tx: Store, because: string, now: Instant): Promise<void> {
  const reckoning = await reckoningIn(tx)
  const ids = await tx.applications.datedIds()
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const held = await tx.applications.hold(ids.slice(at, at + AT_ONCE))
    const moved = held.flatMap((before) => {
      const after = redate(asOf(before, now, reckoning), reckoning, civilDateOf(now))
      return after ? [{ before, after }] : []
    })
    await keepWhatTimeDid(tx, moved, { timer: because, command: 'redate-registration', now })
  }
}
