import { accepted, type Outcome } from '@gongshi/domain-kit'
import { type Adopting, adopt } from '../../domain/file/adopt.ts'
import { type Attachment, attachmentOf } from '../../domain/file/attachment.ts'
import type { HandedIn } from '../../domain/file/handed-in.ts'
import type { Records } from '../../store/store.ts'

/** The files an input names, held: none of them leaves while it is decided. */
export async function adoptedFiles(
  tx: Records,
  adopting: Omit<Adopting, 'held'>,
): Promise<Outcome<readonly HandedIn[]>> {
  return adopt({ ...adopting, held: await tx.files.hold(adopting.ids) })
}

/** What a notice carries, where an input says so: part of terms or of an amendment. */
export async function attached(
  tx: Records,
  { ids, ...of }: Pick<Adopting, 'actor' | 'owner' | 'most'> & { ids: readonly string[] | undefined },
): Promise<Outcome<{ attachments?: readonly Attachment[] }>> {
  if (!ids) return accepted({})
  const adopting = { ...of, ids, field: 'attachmentFileIds', purpose: 'notice-attachment' } as const
  const adopted = await adoptedFiles(tx, adopting)
  if (!adopted.ok) return adopted
  return accepted({ attachments: adopted.value.map(attachmentOf) })
}
