import { civilDate, type Outcome, type Refusal } from '@gongshi/domain-kit'
import { NeighbourUnavailable, toUserErrors } from '@gongshi/service-kit'
import { GraphQLError } from 'graphql'
import type { Context } from '../commands/context.ts'
import type { OutageDone } from '../commands/shared/outage-verb.ts'
import { basis } from '../domain/basis.ts'
import type { Objection } from '../domain/objection/objection.ts'
import { personalDataOf, toldOf } from '../domain/project/personal-data-warnings.ts'
import type { ProcurementProject } from '../domain/project/project.ts'
import { sees } from '../domain/project/visibility.ts'

/** What a command about a project gives back to the graph. */
export async function projectPayload(command: () => Promise<Outcome<ProcurementProject>>) {
  const outcome = await withNeighbours(command)
  return outcome.ok
    ? { project: outcome.value, userErrors: [], warnings: toUserErrors(outcome.warnings) }
    : { project: null, userErrors: toUserErrors(outcome.refusals), warnings: [] }
}

/** What a command about an outage gives back to the graph. */
export async function outagePayload(command: () => Promise<Outcome<OutageDone>>) {
  const outcome = await withNeighbours(command)
  if (!outcome.ok)
    return { outage: null, lostDays: [], noticesMoved: 0, userErrors: toUserErrors(outcome.refusals) }
  const { outage, lostDays, noticesMoved } = outcome.value
  return { outage, lostDays: lostDays.map(civilDate), noticesMoved, userErrors: [] }
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
/**
 * Runs a command; a neighbour that does not answer becomes one clear error that names the room (never its address).
 *
 * Where a decision needs certainty nothing is decided without it (architecture.md 6).
 */
async function withNeighbours<T>(command: () => Promise<T>): Promise<T> {
  try {
    return await command()
  } catch (error) {
    if (!(error instanceof NeighbourUnavailable)) throw error
    throw neighbourAway(error.room)
  }
}

function neighbourAway(room: string): GraphQLError {
  const message = `${room} 暂时无法回答，无法作出决定，请稍后再试。The ${room} room does not answer just now; nothing was decided. Try again later.`
  return new GraphQLError(message, { extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: room } })
}
