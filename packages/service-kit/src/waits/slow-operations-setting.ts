import { z } from 'zod'
import { LONGEST_MS, type SlowOperations, slowOperations } from './slow-operations.ts'
import { waits } from './waits.ts'

/** The setting `SLOW_OPERATIONS`: `Name=ms`, parted by commas, beside the table and over it; the same for board and gateway. */
export const slowOperationsSetting = z
  .string()
  .default('')
  .transform((text, context): SlowOperations => {
    const given = text
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean)
      .map((one) => one.split('='))
    const wrong = given.filter(
      ([name = '', ms, ...rest]) => !/^\w+$/.test(name) || !isTime(ms) || rest.length > 0,
    )
    if (wrong.length === 0)
      return { ...slowOperations, ...Object.fromEntries(given.map(([name, ms]) => [name, Number(ms)])) }
    context.addIssue({
      code: 'custom',
      message: `must be Name=milliseconds (${waits.request.ms} to ${LONGEST_MS}), parted by commas`,
    })
    return z.NEVER
  })

const isTime = (ms = ''): boolean =>
  /^\d+$/.test(ms) && Number(ms) >= waits.request.ms && Number(ms) <= LONGEST_MS
