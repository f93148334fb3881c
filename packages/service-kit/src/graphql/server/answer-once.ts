import type { Logger } from 'pino'
import { answerBefore, type Before } from '../../once/answer-before.ts'
import { keepAnswer } from '../../once/keep-answer.ts'
import { answerKept, textToKeep } from '../../once/kept-answer.ts'
import type { AskedOnce } from './once-only.ts'

/**
 * The answer of a request that may come twice: the first one when it was done before, and kept when it is the first.
 *
 * @param answer what executing it gave
 */
export async function answerOnce(
  { repeatable, selection }: AskedOnce,
  answer: string,
  { traceId, log }: { traceId: string; log: Logger },
): Promise<string> {
  if (!repeatable || !selection) return answer
  const before = await answerBefore(repeatable)
  if (before) {
    const kept = typeof before === 'object' ? answerKept(before.answer, selection) : undefined
    return kept ?? told(typeof before === 'object' ? 'NOT_KEPT' : before, selection.key, traceId)
  }
  await keepAnswer(repeatable, textToKeep(answer, selection)).catch((err) =>
    log.warn({ err, traceId }, 'the answer of a request that may come twice was not kept'),
  )
  return answer
}

type Why = Exclude<Before, object> | 'NOT_KEPT'

function told(why: Why, key: string, traceId: string): string {
  const { code, message } = sentences[why]
  return JSON.stringify({ data: null, errors: [{ message, path: [key], extensions: { code, traceId } }] })
}

const sentences: Record<Why, { code: string; message: string }> = {
  NO_ANSWER: {
    code: 'DONE_BEFORE',
    message:
      '此请求已经办理，但首次的答复未能保存，请查询结果。 ' +
      'This request was done already, but its first answer was not kept; look up the outcome.',
  },
  NOT_KEPT: {
    code: 'DONE_BEFORE',
    message:
      '此请求已经办理；本次要求答复的内容首次并未要求，请查询结果。 ' +
      'This request was done already; what is asked for now was not asked for then, so look up the outcome.',
  },
  ANOTHER_REQUEST: {
    code: 'CLIENT_MUTATION_ID_CONFLICT',
    message:
      '此请求编号已用于另一请求，本次未办理。 ' +
      'This id was used for another request already; nothing was done.',
  },
}
