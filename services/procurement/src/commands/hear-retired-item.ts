import { civilDate, civilDateOf } from '@gongshi/domain-kit'
import type { EventEnvelope } from '@gongshi/events'
import type { Clock } from '@gongshi/service-kit'
import type { Neighbours } from '../neighbours/neighbours.ts'
import type { Records } from '../store/store.ts'
import { noteRetirement } from './note-retirement.ts'

type Hearing = { neighbours: Neighbours; clock: Clock }

/** The catalogue announced the end of an item: what replaces it is asked for, the projects are flagged. */
export async function hearRetiredItem(
  tx: Records,
  { body, occurredAt }: EventEnvelope<'service-item.retired.v1'>,
  { neighbours, clock }: Hearing,
): Promise<void> {
  const now = await tx.now(clock)
  const { item } = await neighbours.askCatalogue(civilDateOf(now), body.serviceCode)
  const known = item?.id === body.serviceItemId ? item : undefined
  await noteRetirement(
    tx,
    {
      id: body.serviceItemId,
      code: body.serviceCode,
      name: known?.name ?? '',
      isLeaf: true,
      catalogueVersionId: known?.catalogueVersionId ?? '',
      retiredFrom: civilDate(body.retiredOn),
      retirementAnnouncedAt: known?.retirementAnnouncedAt ?? occurredAt,
      replacedBy: known?.replacedBy ?? [],
    },
    now,
  )
}
