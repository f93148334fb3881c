import { type CivilDate, type Instant, type LegalBasis, Temporal, type Text } from '@gongshi/domain-kit'
import type { CalendarGround } from '../notice/window.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { passed } from './changed.ts'
import type { ProcurementProject } from './project.ts'
import { singleSourceWindow } from './single-source.ts'

export type Extending = { ground: CalendarGround; because: Text; basis: LegalBasis; now: Instant }
export type Extended = {
  project: ProcurementProject
  beforeOn: CivilDate
  afterOn: CivilDate
  entry: TimelineEntry
}

/**
 * The publicity of an only supplier reckoned anew while it runs: the public's time to object only grows.
 *
 * @returns undefined when none runs, or its end stays
 */
export function extendSingleSource(project: ProcurementProject, extending: Extending): Extended | undefined {
  const { ground, because, basis, now } = extending
  const { singleSource, startedAt, cancelled } = project
  if (!singleSource || startedAt || cancelled) return undefined
  if (now.epochMilliseconds >= singleSource.closesAt.epochMilliseconds) return undefined
  const window = singleSourceWindow(singleSource.publishedAt, singleSource.figure, ground)
  if (!window.ok || Temporal.PlainDate.compare(window.value.closesOn, singleSource.closesOn) <= 0)
    return undefined
  const [beforeOn, afterOn] = [singleSource.closesOn, window.value.closesOn]
  const entry: TimelineEntry = {
    projectId: project.id,
    at: now,
    event: 'project.single-source-moved',
    text: {
      zh: `${because.zh}，唯一供应商公示截止日由 ${beforeOn} 顺延至 ${afterOn}。`,
      en: `${because.en}: the end of the only supplier's publicity moved from ${beforeOn} to ${afterOn}.`,
    },
    basis,
    isPublic: true,
  }
  const extended = passed(project, { singleSource: { ...singleSource, ...window.value } }, now)
  return { project: extended, beforeOn, afterOn, entry }
}
