import type { Trail } from '@gongshi/service-kit'
import type { RegistrationApplication } from '../../domain/registration/application.ts'

/** What the audit trail says of an application: its state, its days and its ground; no text of anybody's. */
export function registrationTrail(application: RegistrationApplication, note?: unknown): Trail {
  const { id, revision, state, periods, decision, decisionDocNo, decisionService, issuedUscc } = application
  return {
    aggregateType: 'registration-application',
    aggregateId: id,
    version: revision,
    change: {
      state,
      dueOn: Object.fromEntries(
        Object.entries(periods).map(([name, period]) => [name, String(period?.dueOn ?? '')]),
      ),
      ...(decision?.ground ? { ground: decision.ground } : {}),
      ...(decisionDocNo ? { decisionDocNo } : {}),
      ...(decisionService ? { served: `${decisionService.method} ${decisionService.servedOn}` } : {}),
      ...(issuedUscc ? { issuedUscc } : {}),
      ...(note === undefined ? {} : { note }),
    },
  }
}
