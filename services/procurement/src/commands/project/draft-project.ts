import { accepted, civilDateOf, mayDo, type Outcome } from '@gongshi/domain-kit'
import { beginning, doVerb } from '@gongshi/service-kit'
import { agencyOf, draft } from '../../domain/project/draft.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'
import { projectNoOf } from '../../domain/project/project-no.ts'
import { termsOnly } from '../../domain/project/term-changes.ts'
import type { ProjectTerms } from '../../domain/project/terms.ts'
import { begins } from '../../domain/project/verbs.ts'
import type { Records } from '../../store/store.ts'
import type { Acting } from '../context.ts'
import { attached } from '../shared/adopted-files.ts'
import { type Ground, onGround } from '../shared/ground.ts'
import { termsWarnings } from '../shared/terms-warnings.ts'

/** What comes with the terms: the row of an import, and the files its notice will carry. */
export type DraftBeside = { externalKey?: string; attachmentFileIds?: readonly string[] }

const drafts = beginning<Records, keyof typeof begins, ProjectTerms, ProcurementProject, Ground>(begins, {
  type: 'project',
  keep: (tx, project) => tx.projects.add(project),
})

/** A purchaser's clerk writes down a purchase; what would keep it from being submitted is told as warnings already. */
export async function draftProject(
  acting: Acting,
  terms: ProjectTerms,
  { externalKey, attachmentFileIds: ids }: DraftBeside = {},
): Promise<Outcome<ProcurementProject>> {
  const { actor, neighbours } = acting
  // nobody it is not for makes the house ask
  const allowed = mayDo(begins.draftProject, { actor })
  if (!allowed.ok) return allowed
  const uscc = agencyOf(actor)
  const agency = uscc ? await neighbours.askAgency(uscc) : null
  return onGround(acting, terms.serviceCode, (tx, ground) =>
    doVerb(drafts, { verb: 'draftProject', tx, actor, now: ground.now, ground }, terms, {
      decide: async ({ now, ground: { item, policies } }) => {
        const files = await attached(tx, { ids, actor, most: policies.mostAttachments })
        if (!files.ok) return files
        const given = { ...terms, ...files.value }
        const possible = draft({
          projectNo: '',
          terms: given,
          actor,
          agency,
          item,
          policies,
          externalKey,
          now,
        })
        if (!possible.ok) return possible
        const series = { year: civilDateOf(now).year, divisionCode: agency?.divisionCode ?? '' }
        const projectNo = projectNoOf({ ...series, serial: await tx.numberSeries.nextSerial(series) })
        return accepted({ ...possible.value, projectNo })
      },
      beside: (project, { ground: { item, policies, today } }) => ({
        note: termsOnly(project),
        warnings: termsWarnings({ project, item, policies, today }),
      }),
    }),
  )
}
