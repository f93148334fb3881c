import { RequestRefused } from '@gongshi/service-kit/graphql'
import { limitText } from '../limits/limits.ts'

/**
 * Refuses an operation whose text is longer than operations are: it is read, kept and planned by its text, and values
 * belong into variables.
 *
 * @throws RequestRefused DOCUMENT_LIMIT_EXCEEDED
 */
export function boundText(query: unknown, mostBytes: number): void {
  if (typeof query !== 'string' || Buffer.byteLength(query) <= mostBytes) return
  const { code, ...text } = limitText('bytes', mostBytes)
  throw new RequestRefused(400, code, text)
}
