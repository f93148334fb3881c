import { hear } from '@gongshi/service-kit'
import { hearPolicy } from '../commands/policy/hear-policy.ts'
import { storeIn } from '../store/store.ts'

/** A figure of law or policy came into the catalogue's table. */
export const hearPolicyChanged = hear({
  room: 'organizations',
  event: 'policy.changed.v1',
  apply: (tx, { body, occurredAt }) => hearPolicy(storeIn(tx), body, occurredAt),
})
