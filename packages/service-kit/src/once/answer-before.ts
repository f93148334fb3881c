import { setTimeout as pause } from 'node:timers/promises'
import type { Repeatable } from './claim.ts'
import { its, keyOf } from './claim.ts'
import { opened } from './sealed-answer.ts'

/** What became of a request when it came before: its answer, that there is none (yet), or that it said something else. */
export type Before = { answer: string } | 'NO_ANSWER' | 'ANOTHER_REQUEST'

const LOOK_EVERY_MS = 50
const LOOKS = 20

/** The answer given before; waits a second for one that is being put together. Undefined when it never came before. */
export async function answerBefore(request: Repeatable): Promise<Before | undefined> {
  const { doneBeforeIn } = request
  if (!doneBeforeIn) return undefined
  for (let looks = 1; ; looks += 1) {
    const [row]: Row[] = await doneBeforeIn.query(
      `select fingerprint, answer from kept_answer where ${its}`,
      keyOf(request),
    )
    if (row && row.fingerprint !== request.fingerprint) return 'ANOTHER_REQUEST'
    if (row?.answer != null) return answerOf(request, row.answer)
    if (!row || looks === LOOKS) return 'NO_ANSWER'
    await pause(LOOK_EVERY_MS)
  }
}

function answerOf(request: Repeatable, kept: string): Before {
  const answer = opened(request, kept)
  return answer === undefined ? 'NO_ANSWER' : { answer }
}

type Row = { fingerprint: string; answer: string | null }
