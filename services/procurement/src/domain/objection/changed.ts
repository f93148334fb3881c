import { nextVersion } from '@gongshi/domain-kit'
import type { Objection } from './objection.ts'

type Changes = Partial<Omit<Objection, 'id' | 'version' | 'revision' | 'projectId'>>

/** The objection after somebody changed it. */
export function changed(objection: Objection, changes: Changes): Objection {
  return nextVersion(passed(objection, changes), {})
}

/** The objection after time changed it: whoever read it before may still act on it. */
export function passed(objection: Objection, changes: Changes): Objection {
  return { ...objection, ...changes, revision: objection.revision + 1 }
}
