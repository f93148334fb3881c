/** A file as it was handed in, with the records that use it by now. */
export type HandedIn = {
  id: string
  purpose: string
  name: string
  mediaType: string
  size: number
  sha256: string
  /** The fingerprint of the sign-in; empty for the public. */
  uploadedBy?: string
  owners: readonly FileOwner[]
}

/** The record that uses a file. */
export type FileOwner = { type: string; id: string }

/** The records of this room that use files: the terms of a project with its pending amendment, a published version, an objection. */
export type OwnerType = 'project' | 'notice' | 'objection'
