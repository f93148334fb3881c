import type { Text } from '@gongshi/domain-kit'

/** A request that does not come as far as GraphQL: HTTP status, stable code, one sentence in both languages. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused'
  readonly status: number
  readonly code: string
  readonly text: Text
  readonly headers: Record<string, string>

  constructor(status: number, code: string, text: Text, headers: Record<string, string> = {}) {
    // A word of a protocol is the same in both languages, and stands once.
    super(text.zh === text.en ? text.en : `${text.zh} ${text.en}`)
    this.status = status
    this.code = code
    this.text = text
    this.headers = headers
  }
}
