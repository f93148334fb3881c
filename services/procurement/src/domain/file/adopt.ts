import { type Actor, accepted, contentHash, type Outcome, type Refusal, refused } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { CountFigure } from '../ground/policies.ts'
import type { HandedIn } from './handed-in.ts'
import type { UploadPurpose } from './uploads.ts'

export type Adopting = {
  /** The ids an input names, and the field it names them in. */
  ids: readonly string[]
  field: string
  purpose: UploadPurpose
  /** What of them there is, held. */
  held: readonly HandedIn[]
  /** The record that uses them from now on; what it uses already needs no second asking. */
  owner?: string
  actor: Actor
  most?: CountFigure
}

/**
 * The files an input names, in its order: handed in for this by whoever names them now, and used by no record yet; or used by this
 * very record already. Whatever else there may be under an id is not there for this person.
 *
 * @source domain specification 3.5: the classification says who reads, not knowledge of the id
 */
export function adopt(adopting: Adopting): Outcome<readonly HandedIn[]> {
  const { field, held, most } = adopting
  const ids = [...new Set(adopting.ids)]
  const found = new Map(held.map((file) => [file.id, file]))
  const missing = ids.filter((id) => !isForThis(found.get(id), adopting))
  if (missing.length > 0) return refused(noSuchFile(field, missing.length))
  if (most && ids.length > most.count) return refused(tooMany(field, most))
  return accepted(ids.map((id) => found.get(id)!))
}

function isForThis(file: HandedIn | undefined, { purpose, owner, actor }: Adopting): boolean {
  if (file?.purpose !== purpose) return false
  if (owner && file.owners.some(({ id }) => id === owner)) return true
  if (file.owners.length > 0) return false
  return file.uploadedBy === (actor.kind === 'person' ? contentHash(actor.subject) : undefined)
}

const noSuchFile = (field: string, many: number): Refusal => ({
  code: 'NOT_FOUND',
  field: [field],
  basis: basis.files,
  message: {
    zh: `有 ${many} 个文件不存在：可能已逾期清除，或不是由您提交，请重新上传。`,
    en: `${many} of the files are not there: cleared after their time, or handed in by somebody else; hand them in again.`,
  },
})

const tooMany = (field: string, most: CountFigure): Refusal => ({
  code: 'INPUT_INVALID',
  field: [field],
  basis: most.basis,
  message: { zh: `文件最多 ${most.count} 个。`, en: `At most ${most.count} files.` },
})
