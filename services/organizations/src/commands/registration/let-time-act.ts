import type { Instant } from '@gongshi/domain-kit'
import { asOf } from '../../domain/registration/as-of.ts'
import type { RegistrationDeadline } from '../../domain/registration/deadlines.ts'
import type { Store } from '../../store/store.ts'
import { keepWhatTimeDid } from './keep-what-time-did.ts'
import { reckoningIn } from './reckoning-in.ts'

/** Does to applications what time alone does by now; once each, and nothing to those that are not due after all. */
export async function letTimeAct(
  tx: Store,
  ids: readonly string[],
  { kind, now }: { kind: RegistrationDeadline['kind']; now: Instant },
): Promise<void> {
  const reckoning = await reckoningIn(tx)
  const changes = (await tx.applications.hold(ids)).flatMap((before) => {
    const after = asOf(before, now, reckoning)
    return after === before ? [] : [{ before, after }]
  })
  await keepWhatTimeDid(tx, changes, { timer: kind, command: kind.replace('.', '-'), now })
}
