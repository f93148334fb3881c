import type { Actor, Outcome } from '@gongshi/domain-kit'
import { check } from '../check.ts'
import type { Standing } from './authority.ts'
import type { ProcurementProject } from './project.ts'
import { officeFor, type ProjectVerb, verbs } from './verbs.ts'

/** Whether somebody may do that to a project, as its row in the table of verbs says; every reason why not. */
export function mayDo(
  verb: ProjectVerb,
  standing: { actor: Actor; project: ProcurementProject },
): Outcome<Standing> {
  return check(officeFor(verb, standing).rules, verbs[verb].before?.(standing) ?? standing)
}
