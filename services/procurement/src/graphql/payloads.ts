import type { Outcome, Refusal } from '@gongshi/domain-kit'
import { toUserErrors } from '@gongshi/service-kit'
import type { Context } from '../commands/context.ts'
import { basis } from '../domain/basis.ts'
import type { Objection } from '../domain/objection/objection.ts'
import { personalDataOf, toldOf } from '../domain/project/personal-data-warnings.ts'
import type { ProcurementProject } from '../domain/project/project.ts'
import { sees } from '../domain/project/visibility.ts'
import { withNeighbours } from './neighbour-away.ts'

/** What a command about a project gives back to the graph. */
export async function projectPayload(command: () => Promise<Outcome<ProcurementProject>>) {
  const outcome = await withNeighbours(command)
  return outcome.ok
    ? { project: outcome.value, userErrors: [], warnings: toUserErrors(outcome.warnings) }
    : { project: null, userErrors: toUserErrors(outcome.refusals), warnings: [] }
}

type Decided = { objection: Objection; project: ProcurementProject; receipt?: string }

/**
 * What a command about an objection gives back to the graph.
 *
 * @param said what an office wrote for the public: warned of, not screened
 */
export async function objectionPayload(
  command: () => Promise<Outcome<Decided>>,
  { actor }: Pick<Context, 'actor'>,
  said = '',
) {
  const outcome = await withNeighbours(command)
  return outcome.ok
    ? {
        ...outcome.value,
        project: sees(actor, outcome.value.project) ? outcome.value.project : null,
        receipt: outcome.value.receipt ?? null,
        userErrors: [],
        warnings: toUserErrors(warningsAbout(said)),
      }
    : {
        objection: null,
        project: null,
        receipt: null,
        userErrors: toUserErrors(outcome.refusals),
        warnings: [],
      }
}

function warningsAbout(said: string): Refusal[] {
  const kinds = personalDataOf(said)
  if (kinds.length === 0) return []
  return [{ code: 'INPUT_INVALID', field: ['reason'], basis: basis.screening, message: toldOf(kinds) }]
}
