const LOCAL_HEADER = Buffer.from('PK\x03\x04', 'latin1')
const NAME_LENGTH_AT = 26
const NAME_AT = 30

/**
 * The names of the entries that begin in the first bytes of a ZIP archive; none when it is no archive.
 *
 * Found by their headers' mark, since the length of an entry may stand behind it.
 */
export function namesInZip(head: Buffer): string[] {
  if (!head.subarray(0, LOCAL_HEADER.length).equals(LOCAL_HEADER)) return []
  const names: string[] = []
  for (let at = 0; at >= 0; at = head.indexOf(LOCAL_HEADER, at + 1)) {
    if (at + NAME_AT > head.length) break
    const length = head.readUInt16LE(at + NAME_LENGTH_AT)
    names.push(head.toString('utf8', at + NAME_AT, at + NAME_AT + length))
  }
  return names
}
