import type { z } from 'zod'
import type { Log } from '../log/open-log.ts'
import type { NewsSeal } from './news-seal.ts'

/**
 * What a job of another room holds; undefined, and a line in the log, when no room wrote it or it makes no sense. Its
 * producer was never acknowledged and says it again.
 */
export function openSealed<Shape extends z.ZodType>(
  seal: NewsSeal,
  data: unknown,
  shape: Shape,
  log: Log,
): { from: string; content: z.infer<Shape> } | undefined {
  try {
    const { from, content } = seal.open(data)
    return { from, content: shape.parse(content) }
  } catch (err) {
    log.error({ reason: (err as Error).name }, 'a job that no room wrote was put aside')
    return undefined
  }
}
