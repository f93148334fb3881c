import type { Outcome } from '@gongshi/domain-kit'
import type { Context } from '../context.ts'

type Verb<Input, Done> = (context: Context, input: Input) => Promise<Outcome<Done>>

/** An act beyond an agency's jurisdiction leaves no record, and a line in the log: which verb, on what, by which agency (4.2). */
export const toldOfExcess =
  <Input extends { id: string }, Done>(verb: string, act: Verb<Input, Done>): Verb<Input, Done> =>
  async (context, input) => {
    const outcome = await act(context, input)
    const { actor, log } = context
    if (!outcome.ok && outcome.refusals.some(({ code }) => code === 'JURISDICTION_EXCEEDED'))
      log.warn(
        { verb, id: input.id, agencyUscc: actor.kind === 'person' ? actor.agencyUscc : undefined },
        'jurisdiction exceeded',
      )
    return outcome
  }
