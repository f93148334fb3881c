import { accepted, type Outcome, refused } from '@gongshi/domain-kit'
import { edit } from '../domain/project/edit.ts'
import type { ProcurementProject, ProjectTerms } from '../domain/project/project.ts'
import type { Acting } from './context.ts'
import { onGround } from './shared/ground.ts'
import { holdProject, noSuchProject, type ProjectAction } from './shared/hold-project.ts'
import { keep } from './shared/keep.ts'
import { termsWarnings } from './shared/terms-warnings.ts'

/** A draft is rewritten: only the terms given change. */
export async function editDraft(
  acting: Acting,
  input: ProjectAction & { terms: Partial<ProjectTerms> },
): Promise<Outcome<ProcurementProject>> {
  const { actor, store } = acting
  const [known] = await store.projects.byIds([input.projectId])
  if (!known) return refused(noSuchProject)
  return onGround(
    acting,
    input.terms.serviceCode ?? known.serviceCode,
    async (tx, { now, item, policies, today }) => {
      const held = await holdProject(tx, input, { actor, now })
      if (!held.ok) return held
      const { project } = held.value
      const edited = edit({ project, terms: { ...project, ...input.terms }, actor, item, policies, now })
      if (!edited.ok) return edited
      await keep(tx, { command: 'edit-draft', actor, now, project: { before: project, after: edited.value } })
      return accepted(edited.value, termsWarnings({ project: edited.value, item, policies, today }))
    },
  )
}
