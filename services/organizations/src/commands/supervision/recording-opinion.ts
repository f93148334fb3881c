import type { Actor, Instant, Outcome, Uscc } from '@gongshi/domain-kit'
import type { SupervisionRecord } from '../../domain/supervision/supervision-record.ts'
import { begins } from '../../domain/supervision/verbs.ts'
import type { Store } from '../../store/store.ts'
import { adoptPapers } from '../file/adopt-papers.ts'
import { organizationItself } from '../organization/organization-itself.ts'
import { supervisionTrail } from './supervision-trail.ts'

/** What an organization writes down of what is said inside. */
export type RecordOpinion = {
  uscc: Uscc
  subject: string
  opinion: string
  fileIds?: readonly string[] | null
}

/** A verb by which an organization writes something down: it is found and held. */
export const recordingOpinion = <Input extends RecordOpinion>() =>
  organizationItself<keyof typeof begins, Input, SupervisionRecord>(begins, {
    keep: (tx, record) => tx.supervisions.add([record]),
    trail: supervisionTrail,
  })

/** A record with the papers it names, which use it from now on; refused where they are nobody's here. */
export async function withPapers(
  tx: Pick<Store, 'files'>,
  recorded: Outcome<SupervisionRecord>,
  { purpose, actor, now }: { purpose: string; actor: Actor; now: Instant },
): Promise<Outcome<SupervisionRecord>> {
  if (!recorded.ok || recorded.value.fileIds.length === 0) return recorded
  const { id, fileIds } = recorded.value
  const adopted = await adoptPapers(
    tx,
    { purpose, owner: { type: 'supervision', id }, fileIds },
    { actor, now },
  )
  return adopted.ok ? recorded : adopted
}
