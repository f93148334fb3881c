import type { Actor, Uscc } from '@gongshi/domain-kit'
import type { EventEnvelope } from '@gongshi/events'
import { objectionToSuccessor, passToSuccessor } from '../../domain/project/pass-to-successor.ts'
import type { Records } from '../../store/store.ts'
import { keep } from '../shared/keep.ts'

const BY_SUCCESSION: Actor = { kind: 'system', name: 'agency.succeeded' }

/**
 * An agency took over from a purchaser: its open projects and what is still to be answered about them are the successor's, each with
 * an audit row. Their timers go by the project, and run on.
 */
export async function hearAgencySucceeded(
  tx: Records,
  { body, occurredAt: now }: EventEnvelope<'agency.succeeded.v1'>,
): Promise<void> {
  const successor = { uscc: body.toUscc as Uscc, name: body.toName, divisionCode: body.toDivision }
  for (const id of await tx.projects.underwayOf(body.fromUscc as Uscc)) {
    const [project] = await tx.projects.hold([id])
    if (!project || project.purchaserUscc !== body.fromUscc || project.state === 'CANCELLED') continue
    const { project: after, entry } = passToSuccessor(project, successor, now)
    const objections = await tx.objections.hold(await tx.objections.openOf(id))
    await keep(tx, {
      command: 'pass-to-successor',
      actor: BY_SUCCESSION,
      now,
      project: { before: project, after },
      objections: objections.map((before) => ({ before, after: objectionToSuccessor(before, successor) })),
      entries: [entry],
    })
  }
}
