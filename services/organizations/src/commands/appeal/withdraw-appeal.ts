import { withdraw } from '../../domain/appeal/withdraw.ts'
import { type AppealAction, appealVerb } from './appeal-verb.ts'

/** The association takes its appeal back. */
export const withdrawAppeal = appealVerb('withdrawAppeal', {
  decide: (given, { reason }: AppealAction & { reason: string }) => withdraw({ ...given, reason }),
})
