import type { Actor, Instant } from '@gongshi/domain-kit'
import type { Policies } from '../ground/policies.ts'
import type { AdvanceNotice } from '../notice/notice.ts'
import type { CalendarGround } from '../notice/window.ts'
import type { ProcurementProject } from '../project/project.ts'
import type { ObjectionKind, ObjectionMatter } from './objection.ts'

export type Raising = {
  project: ProcurementProject
  notice?: AdvanceNotice
  kind: ObjectionKind
  /** What an objection is about; a notice unless the only supplier. */
  matter?: ObjectionMatter
  name: string
  grounds: string
  evidence: readonly string[]
  actor: Actor
  /** A secret only the objector is told. */
  receipt: string
  policies: Policies
  ground: CalendarGround
  now: Instant
}
