import {
  type Actor,
  accepted,
  type Instant,
  move,
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
  return accepted({
    ...run,
    state: to.value,
    version: run.version + 1,
    confirmedBy: subjectOf(actor),
    confirmedAt: now,
    actor,
    failures: 0,
    updatedAt: now,
  })
}

/** Lets an import be; nothing of it was kept. */
export function cancelRun(run: ImportRun, now: Instant): Outcome<ImportRun> {
  const to = move(importMoves, run.state, 'cancel')
  return to.ok ? accepted({ ...run, state: to.value, version: run.version + 1, updatedAt: now }) : to
}
