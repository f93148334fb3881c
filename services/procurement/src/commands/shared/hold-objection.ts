import { type Actor, accepted, type Instant, type Outcome, refused } from '@gongshi/domain-kit'
import { check } from '../../domain/check.ts'
import { mayKnow } from '../../domain/objection/may-know.ts'
import type { Objection } from '../../domain/objection/objection.ts'
import { notUnderThisReceipt } from '../../domain/objection/receipt.ts'
import { sameVersion } from '../../domain/project/same-version.ts'
import type { Records } from '../../store/store.ts'
import type { DaysKnown } from '../notice/end-suspension.ts'
import type { HeldProject } from './held-project.ts'
import { holdUpToDate } from './hold-project.ts'
import { bringUpToDate } from './objections-now.ts'

/** An objection this transaction alone may change, with its project and notice. */
export type HeldObjection = HeldProject & { objection: Objection }
/** What an input says of the objection it means; without a version whoever holds the receipt speaks. */
export type ObjectionAction = {
  objectionId: string
  version?: number
  /** Whoever acts by office. */
  reader?: Actor
}

/**
 * Holds an objection after its project, in the order everybody holds them, and brings both up to the present.
 *
 * NOT_FOUND for a reader who may not know of it, whatever version they say they saw.
 */
export async function holdObjection(
  tx: Records,
  { objectionId, version, reader }: ObjectionAction,
  now: Instant,
  ground?: DaysKnown,
): Promise<Outcome<HeldObjection>> {
  const [known] = await tx.objections.byIds([objectionId])
  const project = known && (await holdUpToDate(tx, known.projectId, now, ground))
  if (known) await bringUpToDate(tx, [known], now)
  const [objection] = await tx.objections.hold([objectionId])
  const isKnown =
    project && objection && (!reader || mayKnow(reader, { objection, project: project.project }))
  if (!isKnown) return refused(reader ? noSuchObjection : notUnderThisReceipt)
  const same = check([sameVersion], { seen: version ?? objection.version, is: objection.version })
  return same.ok ? accepted({ ...project, objection }) : same
}

export const noSuchObjection = {
  code: 'NOT_FOUND' as const,
  field: ['objectionId'],
  basis: { rule: 'OBJECTION_PATH' },
  message: { zh: '没有这项异议。', en: 'There is no such objection.' },
}
