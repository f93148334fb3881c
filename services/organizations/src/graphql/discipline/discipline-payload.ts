import type { Outcome } from '@gongshi/domain-kit'
import { toUserErrors } from '@gongshi/service-kit'
import type { DisciplineEntry } from '../../domain/discipline/discipline-entry.ts'

/** What a command about an entry gives back to the graph: its receipt, without the member. */
export async function disciplinePayload(command: () => Promise<Outcome<DisciplineEntry>>) {
  const outcome = await command()
  if (!outcome.ok) return { entry: null, userErrors: toUserErrors(outcome.refusals) }
  const { id, version, state } = outcome.value
  return { entry: { id, version, state }, userErrors: [] }
}
