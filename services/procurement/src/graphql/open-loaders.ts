import { keyedLoader } from '@gongshi/service-kit'
import DataLoader from 'dataloader'
import type { Loaders } from '../commands/loaders.ts'
import type { Store } from '../store/store.ts'

/** One request's loaders: all records of a type that it names come with one statement. */
export function openLoaders(store: Store): Loaders {
  return {
    projects: keyedLoader({ load: (ids) => store.projects.byIds(ids), keyOf: ({ id }) => id }),
    notices: keyedLoader({ load: (ids) => store.notices.byIds(ids), keyOf: ({ id }) => id }),
    noticesOfProject: grouped(
      (ids) => store.notices.ofProjects(ids),
      ({ projectId }) => projectId,
    ),
    contents: mapped(
      keyedLoader({ load: (ids) => store.contents.byNotices(ids), keyOf: ({ noticeId }) => noticeId }),
    ),
    errata: grouped(
      (ids) => store.contents.errataOf(ids),
      ({ noticeId }) => noticeId,
    ),
    deadlineChanges: grouped(
      (ids) => store.deadlineChanges.ofNotices(ids),
      ({ noticeId }) => noticeId ?? '',
    ),
    objectionsOfProject: grouped(
      (ids) => store.objections.latestOf(ids),
      ({ projectId }) => projectId,
    ),
    timeline: grouped(
      (ids) => store.timeline.ofProjects(ids),
      ({ projectId }) => projectId,
    ),
  }
}

/** Many rows a key, in the order the store gave them. */
function grouped<Row>(
  load: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
) {
  return new DataLoader<string, Row[]>(async (keys) => {
    const groups = Map.groupBy(await load(keys), keyOf)
    return keys.map((key) => groups.get(key) ?? [])
  })
}

function mapped<C>(loader: { load: (key: string) => Promise<{ content: C } | null> }) {
  const seeds = new Map<string, C | null>()
  return {
    load: async (key: string) => seeds.get(key) ?? (await loader.load(key))?.content ?? null,
    seed: (key: string, content: C | null) => void seeds.set(key, content),
  }
}
