import { Temporal } from '@gongshi/domain-kit'
import type { PublishedRecord } from '../../domain/credit-record/publish-record.ts'
import { seesPastRecords } from '../../domain/credit-record/sees-past-records.ts'
import type { GraphContext } from '../context.ts'

/** A credit record, where it is for the one who asks to see: everybody's as long as it is shown. */
export async function visibleRecord(
  id: string,
  { load, today, actor }: GraphContext,
): Promise<PublishedRecord | null> {
  const [record, day] = await Promise.all([load.records.load(id), today()])
  if (!record) return null
  const isShown = record.shownUntil === null || Temporal.PlainDate.compare(record.shownUntil, day) >= 0
  return isShown || seesPastRecords(actor, record.uscc) ? record : null
}
