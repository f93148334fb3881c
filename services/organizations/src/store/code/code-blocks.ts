import type { Uscc } from '@gongshi/domain-kit'
import {
  column,
  firstStamps,
  nextStamps,
  over,
  type Stamp,
  type Stamped,
  stampColumns,
  tableOf,
} from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { CodeBlock } from '../../domain/code/code-block.ts'
import type { PassedOn } from '../passed-on.ts'

const { char, varchar, int, named, key } = column

type CodeBlockRow = CodeBlock & Stamped

/** Table `code_block`. */
export const codeBlockRows = tableOf<CodeBlockRow>({
  name: 'code_block',
  columns: {
    id: key(varchar(40)),
    ownerUscc: char(18),
    prefix: varchar(8),
    next: named('next_serial', int()),
    last: named('last_serial', int()),
    ...stampColumns,
  },
  indices: { block_of_owner: over('ownerUscc', 'id') },
})

/** The blocks of codes that registrars give out of. */
export type CodeBlocks = {
  byId: (id: string) => Promise<CodeBlock | undefined>
  /** A registrar's, in the order of their ids, held: no two certificates take the same code. */
  holdOf: (ownerUscc: Uscc) => Promise<readonly CodeBlock[]>
  /** The blocks of an agency that ends are its successor's from now on. @returns each with its version after that */
  passOn: (agencies: PassedOn, stamp: Stamp) => Promise<{ id: string; version: number }[]>
  add: (block: CodeBlock, stamp: Stamp) => Promise<void>
  amend: (block: CodeBlock, stamp: Stamp) => Promise<void>
}

export function codeBlocksIn(tx: EntityManager): CodeBlocks {
  const rows = tx.getRepository(codeBlockRows)
  return {
    byId: async (id) => {
      const row = await rows.findOneBy({ id })
      return row ? fromRow(row) : undefined
    },
    holdOf: async (ownerUscc) => {
      const lock = { mode: 'pessimistic_write' } as const
      return (await rows.find({ where: { ownerUscc }, order: { id: 'ASC' }, lock })).map(fromRow)
    },
    passOn: async ({ fromUscc, toUscc }, stamp) => {
      const own = await rows.find({ where: { ownerUscc: fromUscc }, order: { id: 'ASC' } })
      await rows.update({ ownerUscc: fromUscc }, { ownerUscc: toUscc, ...nextStamps(stamp) })
      return own.map(({ id, version }) => ({ id, version: version + 1 }))
    },
    add: async (block, stamp) => {
      await rows.insert({ ...block, ...firstStamps(stamp) })
    },
    amend: async (block, stamp) => {
      await rows.update({ id: block.id }, { ...block, ...nextStamps(stamp) })
    },
  }
}

const fromRow = ({ createdAt, createdBy, updatedAt, version, ...block }: CodeBlockRow): CodeBlock => block
