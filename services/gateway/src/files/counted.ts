const MIB = 1_048_576

/**
 * Bytes as they pass, counted.
 *
 * @param each is asked before every MiB after the first; what it throws ends the stream
 */
export async function* counted(
  bytes: AsyncIterable<Buffer>,
  each: () => Promise<void>,
): AsyncGenerator<Buffer> {
  let came = 0
  let paid = MIB
  for await (const chunk of bytes) {
    came += chunk.length
    for (; came > paid; paid += MIB) await each()
    yield chunk
  }
}
