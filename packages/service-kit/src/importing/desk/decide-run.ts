import {
  type Actor,
  accepted,
  type Instant,
  move,
  nextVersion,
  type Outcome,
  refused,
  subjectOf,
} from '@gongshi/domain-kit'
import type { ImportRun } from '../run/import-run.ts'
import { importMoves } from '../run/states.ts'
import { noPlace } from './import-refusals.ts'

/** Lets a checked import run, in the name of whoever says so; what runs is what was checked, told by the file's fingerprint. */
export function confirmRun(run: ImportRun, actor: Actor, now: Instant): Outcome<ImportRun> {
  const to = move(importMoves, run.state, 'confirm')
  if (!to.ok) return to
  if (actor.kind !== 'person') return refused(noPlace)
  return accepted(
    nextVersion(run, {
      state: to.value,
      confirmedBy: subjectOf(actor),
      confirmedAt: now,
      actor,
      failures: 0,
      updatedAt: now,
    }),
  )
}

/** Lets an import be; nothing of it was kept. */
export function cancelRun(run: ImportRun, now: Instant): Outcome<ImportRun> {
  const to = move(importMoves, run.state, 'cancel')
  return to.ok ? accepted(nextVersion(run, { state: to.value, updatedAt: now })) : to
}
