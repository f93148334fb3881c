import type { Actor, Instant } from '@gongshi/domain-kit'
import { close } from '../notice/close.ts'
import type { AdvanceNotice } from '../notice/notice.ts'
import type { ObjectionFacts } from '../objection/objection.ts'
import type { ProcurementProject } from './project.ts'

/** Somebody in front of a project, with its notice in force and what was objected, at a moment. */
export type Front = {
  actor: Actor
  project: ProcurementProject
  notice?: AdvanceNotice
  /** Looked at only where an undecided one stands in somebody's way. */
  objections: readonly ObjectionFacts[]
  now: Instant
}

/** The same as a verb would find it: a notice whose end has come is closed, however late its timer is. */
export function upToDate(front: Front): Front {
  const { project, notice, now } = front
  return { ...front, ...(notice && close({ project, notice }, now)) }
}
