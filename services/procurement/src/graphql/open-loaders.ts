import { type CivilDate, Temporal, type WorkCalendar } from '@gongshi/domain-kit'
import { inputInvalid, keyedLoader } from '@gongshi/service-kit'
import DataLoader from 'dataloader'
import type { Acting } from '../commands/context.ts'
import type { Loaders } from '../commands/loaders.ts'
import type { Store } from '../store/store.ts'

/** One request's loaders: all records of a type that it names come with one statement. */
export function openLoaders(store: Store, { askCatalogue }: Acting['neighbours']): Loaders {
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
    deadlineChangePages: new DataLoader((pages) => store.deadlineChanges.pages(pages), {
      cacheKeyFn: JSON.stringify,
    }),
    outages: keyedLoader({ load: (ids) => store.outages.byIds(ids), keyOf: ({ id }) => id }),
    objectionFactsOfProject: grouped(
      (ids) => store.objections.latestFactsOf(ids),
      ({ projectId }) => projectId,
    ),
    objections: keyedLoader({ load: (ids) => store.objections.byIds(ids), keyOf: ({ id }) => id }),
    files: keyedLoader({ load: (ids) => store.files.byIds(ids), keyOf: ({ id }) => id }),
    evidence: grouped(
      (ids) => store.files.usedBy('objection', ids),
      ({ ownerId }) => ownerId,
    ),
    projectPages: new DataLoader((pages) => store.projectList.pages(pages), {
      cacheKeyFn: ({ filter, limit, afterId }) => JSON.stringify({ filter, limit, afterId }),
    }),
    calendars: yearly(async (on) => (await askCatalogue(on)).calendar),
    objectionPages: new DataLoader((pages) => store.objections.pages(pages), { cacheKeyFn: JSON.stringify }),
    objectionCounts: new DataLoader((all) => store.objections.countsOf(all), { cacheKeyFn: JSON.stringify }),
    corrections: keyedLoader({
      load: (ids) => store.calendarCorrections.ofNotices(ids),
      keyOf: ({ noticeId }) => noticeId ?? '',
    }),
    endsToMove: new DataLoader(async (ids) => {
      const waiting = await store.endsToMove.among(ids)
      return ids.map((id) => waiting.has(id))
    }),
    lostDays: once(() => store.outages.lostDaysSince(EVER)),
    clerks: keyedLoader({ load: (ids) => store.clerks.bySubjects(ids), keyOf: ({ subject }) => subject }),
    lookClosely: atMost(CLOSE_LOOKS),
    owedOfProject: grouped(
      (ids) => store.objections.owedOf(ids),
      ({ projectId }) => projectId,
    ),
    timeline: grouped(
      (ids) => store.timeline.ofProjects(ids),
      ({ projectId }) => projectId,
    ),
  }
}

const EVER = Temporal.Instant.from('2015-01-01T00:00:00Z')

/** How many projects of one request may be looked at closely: whoever works on one opens one. */
const CLOSE_LOOKS = 5

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined
  return () => {
    known ??= read()
    return known
  }
}

function yearly(read: (on: CivilDate) => Promise<WorkCalendar>) {
  const known = new Map<number, Promise<WorkCalendar>>()
  return {
    load: (on: CivilDate) => {
      const calendar = known.get(on.year) ?? read(on)
      known.set(on.year, calendar)
      return calendar
    },
  }
}

function atMost(most: number) {
  const seen = new Set<string>()
  return (id: string) => {
    seen.add(id)
    if (seen.size <= most) return
    throw inputInvalid(
      {
        zh: `一次请求最多细看 ${most} 个项目（预览、待改事项）。`,
        en: `One request looks closely (preview, obstacles) at ${most} projects at most.`,
      },
      [],
    )
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
