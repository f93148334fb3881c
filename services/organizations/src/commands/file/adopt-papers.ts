import { type Actor, accepted, type Instant, type Outcome, refused } from '@gongshi/domain-kit'
import { basis } from '../../domain/basis.ts'
import type { Store } from '../../store/store.ts'
import { isOwnUpload } from './own-upload.ts'

type Adopting = { purpose: string; owner: { type: string; id: string }; fileIds: readonly string[] }

/** More papers than this are no paper. */
export const MOST_PAPERS = 5

/**
 * A record uses these files from now on: handed in for this by whoever names them, and used by no other record.
 *
 * @source domain 3.5: the classification says who reads, not knowledge of the id
 */
export async function adoptPapers(
  tx: Pick<Store, 'files'>,
  { purpose, owner, fileIds }: Adopting,
  { actor, now }: { actor: Actor; now: Instant },
): Promise<Outcome<undefined>> {
  const ids = [...new Set(fileIds)]
  if (ids.length > MOST_PAPERS) return refused(tooMany)
  const held = (await tx.files.hold(ids)).filter((file) => isOwnUpload(file, purpose, actor))
  if (held.length < ids.length) return refused(noSuchFile)
  await tx.files.use(owner, ids, now)
  return accepted(undefined)
}

const noSuchFile = {
  code: 'NOT_FOUND' as const,
  field: ['fileIds'],
  basis: basis.files,
  message: {
    zh: '文件不存在：可能已逾期清除，或不是由您提交，请重新上传。',
    en: 'A file is not there: cleared after its time, or handed in by somebody else; hand it in again.',
  },
}

const tooMany = {
  code: 'INPUT_INVALID' as const,
  field: ['fileIds'],
  basis: basis.files,
  message: { zh: `文件至多 ${MOST_PAPERS} 份。`, en: `At most ${MOST_PAPERS} files.` },
}
