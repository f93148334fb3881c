import type { HandedIn } from './handed-in.ts'

/** A file that a notice carries, as it stands in the terms and, frozen, in what is published. */
export type Attachment = Pick<HandedIn, 'id' | 'name' | 'mediaType' | 'size' | 'sha256'>

/** A file as an attachment. */
export const attachmentOf = ({ id, name, mediaType, size, sha256 }: HandedIn): Attachment => ({
  id,
  name,
  mediaType,
  size,
  sha256,
})

/**
 * Whether attachments differ in their format alone: the same documents by their names and in their order, some of them of another
 * kind of file; none added, left out or exchanged for another of its kind.
 *
 * What was published stays frozen and is fetched as before, so anybody can compare the two (domain specification 4.5).
 */
export function areOnlyReformatted(before: readonly Attachment[], after: readonly Attachment[]): boolean {
  return (
    before.length === after.length &&
    before.every((was, at) => isSame(was, after[at]!) || isReformatted(was, after[at]!))
  )
}

const isSame = (was: Attachment, is: Attachment): boolean => was.name === is.name && was.sha256 === is.sha256

const isReformatted = (was: Attachment, is: Attachment): boolean =>
  stem(was.name) === stem(is.name) && was.mediaType !== is.mediaType

const stem = (name: string): string => name.replace(/\.[^.]+$/, '')

/** Attachments as people compare them: a line for each, with the fingerprint. */
export const attachmentLines = (all: readonly Pick<Attachment, 'name' | 'sha256'>[]): string =>
  all.map(({ name, sha256 }) => `${name} ${sha256}`).join('\n')
