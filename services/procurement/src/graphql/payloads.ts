import type { Outcome, Refusal } from '@gongshi/domain-kit'
import { toUserErrors } from '@gongshi/service-kit'
import type { Objection } from '../domain/objection/objection.ts'
import type { ProcurementProject } from '../domain/project/project.ts'
import { withNeighbours } from './neighbour-away.ts'

/** What a command about a project gives back to the graph. */
export async function projectPayload(command: () => Promise<Outcome<ProcurementProject>>) {
  const outcome = await withNeighbours(command)
  return outcome.ok
    ? { project: outcome.value, userErrors: [], warnings: told(outcome.warnings) }
    : { project: null, userErrors: told(outcome.refusals), warnings: [] }
}

type Decided = { objection: Objection; project: ProcurementProject; receipt?: string }

/** What a command about an objection gives back to the graph. */
export async function objectionPayload(command: () => Promise<Outcome<Decided>>) {
  const outcome = await withNeighbours(command)
  return outcome.ok
    ? { ...outcome.value, receipt: outcome.value.receipt ?? null, userErrors: [] }
    : { objection: null, project: null, receipt: null, userErrors: told(outcome.refusals) }
}

/** Refusals name fields of the input; the graph tells their path from the argument on. */
export function told(refusals: readonly Refusal[]) {
  return toUserErrors(
    refusals.map((refusal) => (refusal.field ? { ...refusal, field: ['input', ...refusal.field] } : refusal)),
  )
}
