import { type Actor, accepted, type Instant, newId, type Outcome, refused } from '@gongshi/domain-kit'
import type { UsedFile } from '../../files/tables/files-in.ts'
import { type ImportRun, noCounts } from '../run/import-run.ts'
import { fingerprintOf } from './fingerprint-of.ts'
import { noPlace, noSuchFile, unknownKind } from './import-refusals.ts'
import type { ImportingRoom } from './importing-room.ts'

export type BeginImport = { kind: string; fileId: string }

type Beginning = { input: BeginImport; file: UsedFile | undefined; actor: Actor; now: Instant }

/** Begins an import: of a file that whoever begins it handed in for it, and that nothing uses yet. */
export function beginRun(
  { kinds, waitHours }: Pick<ImportingRoom, 'kinds' | 'waitHours'>,
  { input, file, actor, now }: Beginning,
): Outcome<ImportRun> {
  if (actor.kind !== 'person' || !actor.agencyUscc || !actor.divisionCode) return refused(noPlace)
  if (!Object.hasOwn(kinds, input.kind)) return refused(unknownKind(Object.keys(kinds)))
  const isTheirs = file?.purpose === 'import' && file.uploadedBy === fingerprintOf(actor)
  if (!file || !isTheirs || file.owners.length > 0) return refused(noSuchFile)
  return accepted({
    ...noCounts,
    id: newId(),
    version: 1,
    kind: input.kind,
    state: 'CHECKING',
    fileId: file.id,
    fileName: file.name,
    sha256: file.sha256,
    header: [],
    mapping: {},
    agencyUscc: actor.agencyUscc,
    divisionCode: actor.divisionCode,
    startedBy: actor.subject,
    editors: [actor.subject],
    startedAt: now,
    confirmedBy: null,
    confirmedAt: null,
    actor,
    problem: null,
    failures: 0,
    waitHours,
    updatedAt: now,
  })
}
