import type { MemberAppeal } from '../../domain/appeal/appeal.ts'
import { readsAppeal } from '../../domain/appeal/reads-appeal.ts'
import type { GraphContext } from '../context.ts'

/** An appeal, where it is for the one who asks to know of: what was withdrawn stays between the two. */
export async function visibleAppeal(
  id: string,
  { actor, load }: Pick<GraphContext, 'actor' | 'load'>,
): Promise<MemberAppeal | null> {
  const appeal = await load.appeals.load(id)
  return appeal && (appeal.state !== 'WITHDRAWN' || readsAppeal(actor, appeal)) ? appeal : null
}
