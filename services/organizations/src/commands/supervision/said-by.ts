import type { SupervisionRecord } from '../../domain/supervision/supervision-record.ts'
import type { Store } from '../../store/store.ts'

type Given = { record: SupervisionRecord; tx: Pick<Store, 'supervisions'> }

/** The name of whoever said it, where the house knows one: what everybody reads about it is written without. */
export async function saidBy({ record, tx }: Given): Promise<string | undefined> {
  if (record.channel !== 'PUBLIC') return record.memberName
  const [party] = await tx.supervisions.parties([record.id])
  return party?.name
}
