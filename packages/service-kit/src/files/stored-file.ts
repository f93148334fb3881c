import type { Instant } from '@gongshi/domain-kit'

/** Who may read a file, as the record that adopts it says for everybody in the end (domain specification 3.5). */
export type FileClassification = 'PUBLIC' | 'PARTIES' | 'INTERNAL' | 'SEALED' | 'VAULT'

/** A file somebody handed in: what it is called, what it is, and the fingerprint of its bytes. */
export type StoredFile = {
  id: string
  /** What it was handed in for: a row of its room's table of uploads. */
  purpose: string
  name: string
  mediaType: string
  /** In bytes. */
  size: number
  /** SHA-256 of the bytes as they were handed in, lower-case hex. */
  sha256: string
  classification: FileClassification
  uploadedAt: Instant
  /** The fingerprint of the sign-in that handed it in; empty for the public. */
  uploadedBy?: string
  /** A scanner has looked through it. */
  isScanned: boolean
  /** How long it is kept while no record uses it, as the room had it when it was handed in. */
  orphanHours: number
}

/** The record that uses a file: from then on it stays, and that record says who reads it. */
export type FileOwner = { type: string; id: string }
