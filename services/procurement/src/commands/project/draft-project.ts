import { accepted, civilDateOf, mayDo, type Outcome } from '@gongshi/domain-kit'
import { agencyOf, draft } from '../../domain/project/draft.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'
import { projectNoOf } from '../../domain/project/project-no.ts'
import type { ProjectTerms } from '../../domain/project/terms.ts'
import { begins } from '../../domain/project/verbs.ts'
import type { Acting } from '../context.ts'
import { attached } from '../shared/adopted-files.ts'
import { onGround } from '../shared/ground.ts'
import { termsWarnings } from '../shared/terms-warnings.ts'

/** What comes with the terms: the row of an import, and the files its notice will carry. */
export type DraftBeside = { externalKey?: string; attachmentFileIds?: readonly string[] }

/** A purchaser's clerk writes down a purchase; what would keep it from being submitted is told as warnings already. */
export async function draftProject(
  acting: Acting,
  terms: ProjectTerms,
  { externalKey, attachmentFileIds }: DraftBeside = {},
): Promise<Outcome<ProcurementProject>> {
  const { actor, neighbours } = acting
  const allowed = mayDo(begins.draftProject, { actor })
  if (!allowed.ok) return allowed
  const uscc = agencyOf(actor)
  const agency = uscc ? await neighbours.askAgency(uscc) : null
  return onGround(acting, terms.serviceCode, async (tx, { now, item, policies, today }) => {
    const series = { year: civilDateOf(now).year, divisionCode: agency?.divisionCode ?? '' }
    const files = await attached(tx, { ids: attachmentFileIds, actor, most: policies.mostAttachments })
    if (!files.ok) return files
    const given = { ...terms, ...files.value }
    const numbered = { projectNo: '', terms: given, actor, agency, item, policies, externalKey, now }
    const possible = draft(numbered)
    if (!possible.ok) return possible
    const projectNo = projectNoOf({ ...series, serial: await tx.numberSeries.nextSerial(series) })
    const project = { ...possible.value, projectNo }
    await tx.projects.add(project)
    await tx.audit([
      {
        at: now,
        actor,
        command: 'draft-project',
        aggregateType: 'project',
        aggregateId: project.id,
        version: 1,
        change: given,
      },
    ])
    return accepted(project, termsWarnings({ project, item, policies, today }))
  })
}
