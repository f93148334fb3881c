import type { Instant } from '@gongshi/domain-kit'
import type { Change } from '@gongshi/service-kit'
import type { RegistrationApplication } from '../../domain/registration/application.ts'
import type { Store } from '../../store/store.ts'
import { registrationTrail } from './registration-trail.ts'

/** Keeps what time alone did to applications, with the audit trail: `timer` stands there as who did it. */
export async function keepWhatTimeDid(
  tx: Store,
  changes: readonly Change<RegistrationApplication>[],
  { timer, command, now }: { timer: string; command: string; now: Instant },
): Promise<void> {
  await tx.applications.keep(changes)
  await tx.audit(
    changes.map(({ after }) => ({
      at: now,
      actor: { kind: 'system', name: timer },
      command,
      ...registrationTrail(after),
    })),
  )
}
