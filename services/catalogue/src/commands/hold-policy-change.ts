import { accepted, type Outcome, refused } from '@gongshi/domain-kit'
import type { PolicyChange } from '../domain/policy-change/policy-change.ts'
import type { Store } from '../store/store.ts'

export type PolicyChangeAction = { id: string; version: number }

/** The change, held until the transaction ends, if it is still as the person last saw it. */
export async function holdPolicyChange(
  tx: Store,
  { id, version }: PolicyChangeAction,
): Promise<Outcome<PolicyChange>> {
  const change = await tx.policyChanges.hold(id)
  if (!change) return refused({ code: 'NOT_FOUND', field: ['input', 'id'], message: unknown })
  if (change.version === version) return accepted(change)
  return refused({ code: 'VERSION_CONFLICT', field: ['input', 'version'], message: stale })
}

const unknown = { zh: '没有这项更改。', en: 'There is no such change.' }
const stale = {
  zh: '该更改已被他人办理，请重新读取。',
  en: 'Somebody has acted on this change since it was read; read it again.',
}
