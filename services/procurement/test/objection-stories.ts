import type { Actor } from '@gongshi/domain-kit'
import { admitObjection } from '../src/commands/objection/admit-objection.ts'
import { correctObjection } from '../src/commands/objection/correct-objection.ts'
import { raiseObjection } from '../src/commands/objection/raise-objection.ts'
import { rejectObjectionForm } from '../src/commands/objection/reject-objection-form.ts'
import { resolveObjection } from '../src/commands/objection/resolve-objection.ts'
import { startProcurement } from '../src/commands/project/start-procurement.ts'
import type { Objection, ObjectionKind } from '../src/domain/objection/objection.ts'
import type { ObjectionState } from '../src/domain/objection/states.ts'
import type { ProcurementProject } from '../src/domain/project/project.ts'
import { people } from './people.ts'
import { again, seen } from './stories.ts'
import type { TestRoom } from './test-room.ts'

const anybody: Actor = { kind: 'public' }

/** What is done about objections, said shortly; an approver who drafted nothing does it when nobody else is named. */
export const about = (room: () => TestRoom) => {
  const seenOf = ({ id, version }: Objection) => ({ objectionId: id, version, reason: '理由' })
  return {
    raise: (
      { projectNo }: ProcurementProject,
      changes: { kind?: ObjectionKind; name?: string; grounds?: string } = {},
    ) =>
      raiseObjection(room().as(anybody), {
        projectNo,
        kind: 'NOTICE_OBJECTION',
        name: '张三',
        grounds: '承接主体条件不合理',
        evidence: [],
        ...changes,
      }),
    admit: (objection: Objection, isSerious = true, by: Actor = people.approver) =>
      admitObjection(room().as(by), { ...seenOf(objection), isSerious }),
    refuseForm: (objection: Objection, by: Actor = people.approver) =>
      rejectObjectionForm(room().as(by), seenOf(objection)),
    resolve: (objection: Objection, outcome: ObjectionState, by: Actor = people.approver) =>
      resolveObjection(room().as(by), { ...seenOf(objection), outcome }),
    correct: (objection: Objection, receipt: string, grounds = '补正后的理由') =>
      correctObjection(room().as(anybody), { objectionId: objection.id, receipt, grounds }),
    start: async (project: ProcurementProject) =>
      startProcurement(room().as(people.handler), seen(await again(room(), project))),
    /** As it is now. */
    now: async ({ id }: Objection): Promise<Objection> => (await room().store.objections.byIds([id]))[0]!,
  }
}
