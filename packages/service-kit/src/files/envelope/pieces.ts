/** What comes in buffers of any length, in buffers of one length and a rest; the last is marked. Nothing gives one empty last piece. */
export async function* pieces(
  bytes: AsyncIterable<Buffer>,
  length: number,
): AsyncGenerator<{ piece: Buffer; isLast: boolean }> {
  let waiting: Buffer[] = []
  let held = 0
  for await (const chunk of bytes) {
    waiting.push(chunk)
    held += chunk.length
    // one full piece stays behind: it may be the last
    while (held > length) {
      const all = Buffer.concat(waiting)
      yield { piece: all.subarray(0, length), isLast: false }
      waiting = [all.subarray(length)]
      held -= length
    }
  }
  yield { piece: Buffer.concat(waiting), isLast: true }
}
