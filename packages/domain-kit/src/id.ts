import { v7 } from 'uuid'

/** A new id: opaque, 36 characters, sortable by birth (UUID version 7). */
export function newId(): string {
  return v7()
}
