import { move, nextVersion, type Text } from '@gongshi/domain-kit'
import type { ImportRun } from './import-run.ts'
import type { ImportStore } from './import-store.ts'
import { type ImportEvent, importMoves } from './states.ts'
import type { Working } from './working.ts'

/**
 * Moves an import on as the room itself does, and keeps who did it in the audit trail; nothing when somebody was quicker.
 *
 * @returns the run as it is now, undefined when it is no longer where it was seen
 */
export async function moveRun(
  { clock }: Pick<Working, 'clock'>,
  tx: ImportStore,
  { seen, event, changes = {} }: { seen: ImportRun; event: ImportEvent; changes?: Partial<ImportRun> },
): Promise<ImportRun | undefined> {
  const held = await tx.imports.hold(seen.id)
  if (!held || held.version !== seen.version) return undefined
  const to = move(importMoves, held.state, event)
  if (!to.ok) return undefined
  const at = await tx.now(clock)
  const moved = nextVersion(held, { ...changes, state: to.value, updatedAt: at })
  await tx.imports.save(moved)
  await tx.audit({
    at,
    actor: { kind: 'system', name: 'imports' },
    command: `${event === 'fail' ? 'fail' : event === 'finish' ? 'finish' : 'check'}-import`,
    aggregateType: 'import',
    aggregateId: moved.id,
    version: moved.version,
    change: { kind: moved.kind, state: moved.state, loaded: moved.loaded, refused: moved.refused },
  })
  return moved
}

/** Ends an import that cannot go on, with its reason; its file stays only as the ground of what was kept by then. */
export const failRun = (working: Working, seen: ImportRun, problem: Text): Promise<void> =>
  working.store.transaction(async (tx) => {
    const failed = await moveRun(working, tx, { seen, event: 'fail', changes: { problem } })
    if (failed?.loaded === 0) await tx.files.use({ type: 'import', id: failed.id }, [], failed.updatedAt)
  })
