import type { StoredFile } from '@gongshi/service-kit'
import type { Loaders } from '../../commands/loaders.ts'

/** A file as the graph tells it. */
export const storedFile = (file: StoredFile) => ({ ...file, address: `/files/procurement/${file.id}` })

/** The files that terms or a frozen content name, in their order. */
export async function filesNamed(named: readonly { id: string }[], { files }: Pick<Loaders, 'files'>) {
  const found = await Promise.all(named.map(({ id }) => files.load(id)))
  return found.filter((file) => file !== null).map(storedFile)
}
