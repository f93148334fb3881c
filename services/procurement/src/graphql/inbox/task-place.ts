import { Temporal } from '@gongshi/domain-kit'
import { decodeCursor, type Keyset, notOfThisList } from '@gongshi/service-kit'
import type { Task, TaskKind, Work, WorkKind } from '../../domain/inbox/task.ts'

/** A task with the piece of work it came of: together its place in the inbox. */
export type PlacedTask = { task: Task; work: Work }
/** Where one has come to: the last task seen of a piece of work, or all of it. */
export type TaskPlace = { work: Work; kind?: TaskKind }

/** The cursor of a task. */
export const keysetOf = ({ task, work }: PlacedTask): Keyset => [
  work.due?.toString() ?? null,
  work.projectId,
  work.objectionId ?? '',
  work.what,
  task.kind,
]

/**
 * The place in an inbox that a cursor names.
 *
 * @throws GraphQLError INPUT_INVALID when it is no place there
 */
export function taskPlaceOf(after: string): TaskPlace {
  const [due, projectId, objectionId, what, kind] = decodeCursor(after, 5)
  const work = {
    ...(due === null ? {} : { due: instantOf(due) }),
    ...(objectionId === '' ? {} : { objectionId: String(objectionId) }),
    projectId: String(projectId),
    what: what as WorkKind,
  }
  return { work, kind: kind as TaskKind }
}

function instantOf(value: unknown) {
  try {
    return Temporal.Instant.from(String(value))
  } catch {
    throw notOfThisList()
  }
}
