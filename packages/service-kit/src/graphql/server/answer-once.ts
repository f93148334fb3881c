import type { Logger } from 'pino'
import { answerBefore, type Before } from '../../once/answer-before.ts'
import { keepAnswer } from '../../once/keep-answer.ts'
import type { AskedOnce } from './once-only.ts'

/**
 * The answer of a request that may come twice: the first one when it was done before, and kept when it is the first.
 *
 * @param answer what executing it gave
 */
export async function answerOnce(
  { repeatable, key }: AskedOnce,
  answer: string,
  { traceId, log }: { traceId: string; log: Logger },
): Promise<string> {
  if (!repeatable) return answer
  const before = await answerBefore(repeatable)
  if (typeof before === 'object') return before.answer
  if (before)
    return JSON.stringify({
      data: null,
      errors: [{ ...sentences[before], path: [key], extensions: { code: codes[before], traceId } }],
    })
  await keepAnswer(repeatable, answer).catch((err) =>
    log.warn({ err, traceId }, 'the answer of a request that may come twice was not kept'),
  )
  return answer
}

const codes: Record<Exclude<Before, object>, string> = {
  NO_ANSWER: 'DONE_BEFORE',
  ANOTHER_REQUEST: 'CLIENT_MUTATION_ID_CONFLICT',
}

const sentences: Record<Exclude<Before, object>, { message: string }> = {
  NO_ANSWER: {
    message:
      '此请求已经办理，但首次的答复未能保存，请查询结果。 ' +
      'This request was done already, but its first answer was not kept; look up the outcome.',
  },
  ANOTHER_REQUEST: {
    message:
      '此请求编号已用于另一请求，本次未办理。 ' +
      'This id was used for another request already; nothing was done.',
  },
}
