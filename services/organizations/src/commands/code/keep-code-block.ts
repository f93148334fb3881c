import { accepted, type Outcome, subjectOf } from '@gongshi/domain-kit'
import { check } from '../../domain/check.ts'
import { blockRules } from '../../domain/code/block-rules.ts'
import type { CodeBlock } from '../../domain/code/code-block.ts'
import type { Context } from '../context.ts'

/** Keeps a block of codes as a source tells it; what was given out of it stays given, whatever the source says of its next. */
export const keepCodeBlock = (
  { store, clock, actor }: Context,
  block: CodeBlock,
): Promise<Outcome<'loaded' | 'unchanged'>> =>
  store.transaction(async (tx) => {
    const fit = check(blockRules, block)
    if (!fit.ok) return fit
    if (await tx.codeBlocks.byId(block.id)) return accepted('unchanged')
    await tx.codeBlocks.add(block, { at: await tx.now(clock), by: subjectOf(actor) })
    return accepted('loaded')
  })
