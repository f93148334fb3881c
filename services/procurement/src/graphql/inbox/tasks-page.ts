import type { Context } from '../../commands/context.ts'
import type { TaskKind, Work } from '../../domain/inbox/task.ts'
import { taskOrder } from '../../domain/inbox/task-rows.ts'
import { tasksOfObjection, tasksOfProject } from '../../domain/inbox/tasks-of.ts'
import { frontOf } from '../project/front-of.ts'
import type { PlacedTask, TaskPlace } from './task-place.ts'

/** So many records are looked at together. */
const SLICE = 100
/** More work than this is not counted. */
const COUNTED_UP_TO = 300

/** So many tasks of whoever asks, from a place on: slice by slice, so that whatever waits is on one of the pages. */
export async function tasksFrom(
  context: Context,
  { kind, after, limit }: { kind?: TaskKind | null; after: TaskPlace | undefined; limit: number },
): Promise<PlacedTask[]> {
  const { store, actor } = context
  const now = await context.now()
  const found: PlacedTask[] = []
  let seen = after
  let slice: readonly Work[]
  do {
    slice = await store.tasks.workFor(actor, { now, from: seen?.work, limit: SLICE })
    const tasks = ofKind(kind, await tasksOf(context, slice))
    found.push(...tasks.filter((task) => !wasSeen(task, seen)))
    seen = { work: slice.at(-1)! }
  } while (found.length < limit && slice.length === SLICE)
  return found.slice(0, limit)
}

/** How many tasks wait for whoever asks; null when there is more work than anybody would count. */
export async function countTasks(context: Context, kind?: TaskKind | null): Promise<number | null> {
  const { store, actor, now } = context
  const works = await store.tasks.workFor(actor, { now: await now(), limit: COUNTED_UP_TO + 1 })
  return works.length > COUNTED_UP_TO ? null : ofKind(kind, await tasksOf(context, works)).length
}

const ofKind = (kind: TaskKind | null | undefined, tasks: readonly PlacedTask[]): readonly PlacedTask[] =>
  kind ? tasks.filter(({ task }) => task.kind === kind) : tasks

/** A page may end in the midst of the tasks of one piece of work; the others stand on the next one, whatever was done meanwhile. */
function wasSeen({ task, work }: PlacedTask, seen: TaskPlace | undefined): boolean {
  if (!isSame(work, seen?.work)) return false
  return seen?.kind === undefined || taskOrder.indexOf(task.kind) <= taskOrder.indexOf(seen.kind)
}

const isSame = (a: Work, b: Work | undefined): boolean =>
  b !== undefined && a.projectId === b.projectId && a.objectionId === b.objectionId && a.what === b.what

/** What the domain makes of work; the loaders make one statement of all records of a kind. */
async function tasksOf(context: Context, works: readonly Work[]): Promise<PlacedTask[]> {
  const each = await Promise.all(
    works.map(async (work) => ({ work, tasks: await tasksAbout(context, work) })),
  )
  return each.flatMap(({ work, tasks }) => tasks.map((task) => ({ task, work })))
}

async function tasksAbout(context: Context, { projectId, objectionId, what }: Work) {
  const { loaders, actor } = context
  const project = await loaders.projects.load(projectId)
  if (!project) return []
  if (!objectionId) {
    return tasksOfProject(await frontOf(project, context)).filter(({ hangsOn }) => hangsOn === what)
  }
  const objection = await loaders.objections.load(objectionId)
  return objection ? tasksOfObjection(actor, objection, project) : []
}
