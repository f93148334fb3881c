import { cells } from '@gongshi/service-kit'
import { z } from 'zod'

const { textUpTo, uscc } = cells
const serial = z.coerce.number().int().min(0)

/** One row of `synthetic/code-blocks.csv`: a block of organization codes and whose it is. */
export const codeBlockRow = z
  .object({ id: textUpTo(40), ownerUscc: uscc, prefix: textUpTo(7), first: serial, last: serial })
  .transform(({ first, ...block }) => ({ ...block, next: first }))
