import type { Uscc } from '@gongshi/domain-kit'

/**
 * A block of organization codes that the code centre assigned to a registrar: eight characters each, a fixed beginning and a serial.
 *
 * @source GB 32100-2015; GB 11714; domain 2.1
 */
export type CodeBlock = {
  id: string
  ownerUscc: Uscc
  /** How every code of the block begins. */
  prefix: string
  /** The serial that is given next, and the last one of the block. */
  next: number
  last: number
}

/** So few left, and the registrar is told to ask for another block. */
const FEW = 50

/** How many codes are left. */
export const leftOf = ({ next, last }: Pick<CodeBlock, 'next' | 'last'>): number =>
  Math.max(0, last - next + 1)

/** Whether another block should be asked for. */
export const isRunningOut = (block: CodeBlock): boolean => leftOf(block) < FEW
