import type { CivilDate } from '@gongshi/domain-kit'
import type { Context } from '../commands/context.ts'

/** The day somebody asked about, or today. */
export const dayOr = async (on: CivilDate | null | undefined, { today }: Pick<Context, 'today'>) =>
  on ?? (await today())
