import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises'
import type { Question } from '@gongshi/service-kit/neighbours'

/** Asks one question. */
export type Ask<Answer, Asked extends Question = Question> = (question: Asked) => Promise<Answer>

/** How long a question waits at most for an equal one that is on its way, so that others can join it. */
const LONGEST_WAIT_MS = 10

type Round<Answer> = { join: (signal: AbortSignal) => Promise<Answer> }

/**
 * Equal questions of one moment, asked once (platform.md 7).
 *
 * A question waits for the end of the event loop's turn – and, while an equal one is on its way, for that one, but never
 * long. Equal ones of the same caller (same token, same text, as much time) that come meanwhile share its answer. None joins a
 * question that has been sent: whoever asks after a change was confirmed must see it. A question is given up when all
 * who share it have left.
 */
export function together<Answer, Asked extends Question = Question>(
  ask: Ask<Answer, Asked>,
): Ask<Answer, Asked> {
  const open = new Map<string, Round<Answer>>()
  const sent = new Map<string, Promise<unknown>>()
  return (question) => {
    const key = `${question.token ?? ''}\n${question.waitMs}\n${question.body}`
    const found = open.get(key)
    if (found) return found.join(question.signal)
    const close = () => {
      if (open.get(key) === round) open.delete(key)
    }
    const send: Ask<Answer, Asked> = (asked) => {
      close()
      const answer = ask(asked)
      const back: Promise<void> = answer.then(forget, forget)
      function forget() {
        if (sent.get(key) === back) sent.delete(key)
      }
      sent.set(key, back)
      return answer
    }
    const round = openRound({ question, send, close, before: () => sent.get(key) })
    open.set(key, round)
    return round.join(question.signal)
  }
}

type RoundOptions<Answer, Asked extends Question> = {
  question: Asked
  send: Ask<Answer, Asked>
  close: () => void
  /** The equal question that is on its way, if any. */
  before: () => Promise<unknown> | undefined
}

function openRound<Answer, Asked extends Question>({
  question,
  send,
  close,
  before,
}: RoundOptions<Answer, Asked>): Round<Answer> {
  const controller = new AbortController()
  let present = 0
  const answer = (async () => {
    await turn()
    const ahead = before()
    if (ahead) await Promise.race([ahead, pause(LONGEST_WAIT_MS)])
    return send({ ...question, signal: controller.signal })
  })()
  const join = (signal: AbortSignal) => {
    present += 1
    return untilLeft(answer, signal, () => {
      present -= 1
      if (present > 0) return
      close()
      controller.abort(signal.reason)
    })
  }
  return { join }
}

/** The answer, unless whoever waits leaves before. */
async function untilLeft<Answer>(
  answer: Promise<Answer>,
  signal: AbortSignal,
  onLeave: () => void,
): Promise<Answer> {
  const left = Promise.withResolvers<never>()
  const leave = () => {
    onLeave()
    left.reject(signal.reason)
  }
  if (signal.aborted) leave()
  else signal.addEventListener('abort', leave, { once: true })
  return Promise.race([answer, left.promise]).finally(() => signal.removeEventListener('abort', leave))
}
