import { raiseObjection } from '../../commands/objection/raise-objection.ts'
import type { Objection, ObjectionKind } from '../../domain/objection/objection.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'
import { kept, type Play } from '../play.ts'

/** Somebody of the public says something about a project, as the row has it. */
export async function said(
  { stage, row }: Play,
  { projectNo }: ProcurementProject,
  kind: ObjectionKind = 'NOTICE_OBJECTION',
): Promise<Objection> {
  const grounds = row.reason ?? '合成示例数据：对承接主体条件有异议。'
  const saying = { projectNo, kind, name: '示例提出人', grounds, evidence: [] }
  return kept(await raiseObjection({ ...stage, actor: { kind: 'public' } }, saying)).objection
}

/** What an input says of an objection it has just seen. */
export const seenOf = ({ id, version }: Objection) => ({ objectionId: id, version })
