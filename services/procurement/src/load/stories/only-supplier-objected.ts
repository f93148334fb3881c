import { objectToSingleSource } from '../../commands/objection/object-to-single-source.ts'
import { publishSingleSource } from '../../commands/project/publish-single-source.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'
import { daysLater } from '../cells.ts'
import { as, kept, type Play, seen } from '../play.ts'

/** The only supplier is made public the next day, and somebody knows of another one. */
export async function onlySupplierObjected(play: Play, open: ProcurementProject): Promise<void> {
  const { stage, row } = play
  stage.setClock(daysLater(open.publicSince!, 1, 10))
  const naming = {
    supplierName: '珠海市示例社会服务中心（合成）',
    reason: '合成示例数据：仅该机构具备所需的专业场所。',
  }
  const named = kept(await publishSingleSource(as(play, 'approver'), { ...seen(open), ...naming }))
  stage.setClock(daysLater(open.publicSince!, 2, 14))
  const objecting = {
    projectNo: named.projectNo,
    name: '示例提出人',
    grounds: row.reason ?? '合成示例数据：本市另有机构可以承接。',
    evidence: [],
  }
  kept(await objectToSingleSource({ ...stage, actor: { kind: 'public' } }, objecting))
}
