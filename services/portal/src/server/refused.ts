/** A request the board will not take: the status that says why, and one plain sentence. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly status: number
  readonly headers: Record<string, string>

  constructor(status: number, sentence: string, headers: Record<string, string> = {}) {
    super(sentence)
    this.status = status
    this.headers = headers
  }
}
