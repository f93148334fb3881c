/** A failure that one sentence explains; it is printed without a stack trace. */
export class Trouble extends Error {
  /**
   * @param {string} sentence what is wrong and what fixes it
   * @param {string} [detail] output of the tool that failed, printed below the sentence
   */
  constructor(sentence, detail) {
    super(sentence)
    this.name = 'Trouble'
    this.detail = detail
  }
}
