import { accepted, type Outcome } from '@gongshi/domain-kit'
import { type Admitted, admit } from '../../domain/objection/admit.ts'
import type { Objection } from '../../domain/objection/objection.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'
import type { Records } from '../../store/store.ts'
import type { Acting } from '../context.ts'
import { suspended as suspendedNews } from '../news/notice-news.ts'
import { objectionNews } from '../news/objection-news.ts'
import { type Ground, onGround } from '../shared/ground.ts'
import { type HeldObjection, holdObjection } from '../shared/hold-objection.ts'
import { keep } from '../shared/keep.ts'
import { keepObjection } from '../shared/keep-objection.ts'

export type AdmitObjection = { objectionId: string; version: number; isSerious: boolean; reason: string }
export type ObjectionDecided = { objection: Objection; project: ProcurementProject }

/** The objection is in due form; a serious one stops its notice's clock until it is decided (AC-07). */
export function admitObjection(acting: Acting, input: AdmitObjection): Promise<Outcome<ObjectionDecided>> {
  const { actor } = acting
  return onGround(acting, undefined, async (tx, ground) => {
    const held = await holdObjection(tx, { ...input, reader: actor }, ground.now, ground)
    if (!held.ok) return held
    const { isSerious, reason } = input
    const admitted = admit({
      ...held.value,
      isSerious,
      reason,
      actor,
      policies: ground.policies,
      ground,
      now: ground.now,
    })
    if (!admitted.ok) return admitted
    await keepAdmission(tx, acting, { held: held.value, admitted: admitted.value, ground })
    const { objection, suspended } = admitted.value
    return accepted({ objection, project: suspended?.project ?? held.value.project })
  })
}

type Admission = { held: HeldObjection; admitted: Admitted; ground: Ground }

async function keepAdmission(
  tx: Records,
  { actor }: Acting,
  { held, admitted, ground: { now } }: Admission,
): Promise<void> {
  const { objection, suspended, entry } = admitted
  const change = { before: held.objection, after: objection }
  const news = [objectionNews('objection.admitted.v1', objection, now)]
  const command = 'admit-objection'
  if (!suspended || !held.notice)
    return keepObjection(tx, { command, actor, now, objection: change, entry, news })
  await keep(tx, {
    command,
    actor,
    now,
    project: { before: held.project, after: suspended.project },
    notices: [{ before: held.notice, after: suspended.notice }],
    objections: [change],
    entries: [entry, suspended.entry],
    news: [...news, suspendedNews(suspended, now)],
  })
}
