import { mayDo as mayDoRow, type Outcome } from '@gongshi/domain-kit'
import type { InFront } from './standing.ts'
import { type ProjectVerb, verbs } from './verbs.ts'

/** Whether somebody may do that to a project, as its row in the table of verbs says; every reason why not. */
export const mayDo = (verb: ProjectVerb, standing: InFront): Outcome<InFront> =>
  mayDoRow(verbs[verb], standing)
