import { type Actor, accepted, type Instant, newId, type Outcome, refused } from '@gongshi/domain-kit'
import type { UsedFile } from '../../files/tables/files-in.ts'
import { type ImportRun, noCounts } from '../run/import-run.ts'
import { fingerprintOf } from './fingerprint-of.ts'
import { noPlace, noSuchFile, tooManyOpen, unknownKind } from './import-refusals.ts'
import type { ImportingRoom } from './importing-room.ts'

export type BeginImport = { kind: string; fileId: string }

/** So many imports of an agency may wait or run at a time; the others are decided about first. */
const MOST_OPEN = 10

type Beginning = {
  input: BeginImport
  file: UsedFile | undefined
  /** How many of the agency's imports are not over. */
  open: number
  actor: Actor
  now: Instant
}

/** Begins an import: of a file that whoever begins it handed in for it, and that nothing uses yet. */
export function beginRun(
  { kinds, waitHours }: Pick<ImportingRoom, 'kinds' | 'waitHours'>,
  { input, file, open, actor, now }: Beginning,
): Outcome<ImportRun> {
  if (actor.kind !== 'person' || !actor.agencyUscc || !actor.divisionCode) return refused(noPlace)
  if (!Object.hasOwn(kinds, input.kind)) return refused(unknownKind(Object.keys(kinds)))
  const isTheirs = file?.purpose === 'import' && file.uploadedBy === fingerprintOf(actor)
  if (!file || !isTheirs || file.owners.length > 0) return refused(noSuchFile)
  if (open >= MOST_OPEN) return refused(tooManyOpen(MOST_OPEN))
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
    reportMonths: null,
    reportLeftAt: null,
  })
}
