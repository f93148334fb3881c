import type { Actor } from '@gongshi/domain-kit'
import type { Means } from '../commands/context.ts'

/** What an import works with. */
export type Loading = Pick<Means, 'store' | 'clock'>

/** A file's name, for the report, and its text. */
export type LoadFile = { file: string; text: string }

/** Who acts when the demo city is loaded. */
export const IMPORTER: Actor = { kind: 'system', name: 'import' }
