/** Takes the boards of the run down and drops what they kept. */
export default async function close(): Promise<void> {
  await globalThis.keeper?.close()
}
