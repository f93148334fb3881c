import type { Actor } from '@gongshi/domain-kit'
import type { Objection } from '../objection/objection.ts'
import { readsWhole } from '../objection/reads-whole.ts'
import type { ProcurementProject } from '../project/project.ts'
import { readsAll, sees } from '../project/visibility.ts'
import type { HandedIn } from './handed-in.ts'

/** The records that use a file. */
export type Owners = {
  projects: readonly ProcurementProject[]
  objections: readonly Objection[]
}

/** Who a file is for, as one asks: nobody, this one, everybody. */
export type Reading = 'NOBODY' | 'THIS_ONE' | 'EVERYBODY'

/**
 * Who reads a file: whoever reads the record that uses it. A published version is everybody's; the terms of a project are for who sees
 * the project; an amendment that waits and what stands in a draft for who reads all of it; evidence for the officers of the matter.
 */
export function mayRead(file: Pick<HandedIn, 'id' | 'owners'>, of: Owners, actor: Actor): Reading {
  if (file.owners.some(({ type }) => type === 'notice')) return 'EVERYBODY'
  const stated = of.projects.filter(({ attachments }) => attachments.some(({ id }) => id === file.id))
  if (stated.some(({ publicSince }) => publicSince !== undefined)) return 'EVERYBODY'
  const reads =
    stated.some((project) => sees(actor, project)) ||
    of.projects.some((project) => readsAll(actor, project)) ||
    of.objections.some((objection) => readsWhole(actor, objection))
  return reads ? 'THIS_ONE' : 'NOBODY'
}
