import {
  type Actor,
  accepted,
  contentHash,
  type Instant,
  type Outcome,
  refused,
  type Text,
} from '@gongshi/domain-kit'
import { basis } from '../../domain/basis.ts'
import type { FiledDocument } from '../../domain/registration/application.ts'
import type { Store } from '../../store/store.ts'

type Filing = { id: string; documents: readonly FiledDocument[] }

/**
 * The application uses its documents' files from now on: handed in for this by whoever names them, and used by no other record.
 *
 * @source domain 3.5: the classification says who reads, not knowledge of the id
 */
export async function adoptDocuments(
  tx: Store,
  { id, documents }: Filing,
  { actor, now }: { actor: Actor; now: Instant },
): Promise<Outcome<undefined>> {
  const ids = [...new Set(documents.map(({ fileId }) => fileId))]
  const odd = oddIn(documents)
  if (odd) return refused(odd)
  const by = actor.kind === 'person' ? contentHash(actor.subject) : undefined
  const held = (await tx.files.hold(ids)).filter(
    ({ purpose, owners, uploadedBy }) =>
      purpose === 'registration-document' &&
      (owners.some((owner) => owner.id === id) || (owners.length === 0 && uploadedBy === by)),
  )
  if (held.length < ids.length) return refused(noSuchFile(ids.length - held.length))
  await tx.files.use({ type: OWNER, id }, ids, now)
  return accepted(undefined)
}

/** What kind of record uses these files. */
const OWNER = 'registration-application'

/** More papers than this are no application. */
export const MOST_DOCUMENTS = 100

const noSuchFile = (many: number) => ({
  code: 'NOT_FOUND' as const,
  field: ['documents'],
  basis: basis.files,
  message: {
    zh: `有 ${many} 个文件不存在：可能已逾期清除，或不是由您提交，请重新上传。`,
    en: `${many} of the files are not there: cleared after their time, or handed in by somebody else; hand them in again.`,
  },
})

const oddIn = (documents: readonly FiledDocument[]) => {
  if (documents.length > MOST_DOCUMENTS) return odd(tooMany)
  return new Set(documents.map(({ fileId }) => fileId)).size < documents.length ? odd(twice) : undefined
}

const odd = (message: Text) => ({
  code: 'INPUT_INVALID' as const,
  field: ['documents'],
  basis: basis.documents,
  message,
})

const tooMany = {
  zh: `材料最多 ${MOST_DOCUMENTS} 项。`,
  en: `There are at most ${MOST_DOCUMENTS} documents.`,
}

const twice = {
  zh: '一个文件只能作为一项材料，不得重复提交或者改作其他种类的材料；请另行上传。',
  en: 'A file stands for one document only, and for what it was handed in as: hand in another for another kind.',
}
