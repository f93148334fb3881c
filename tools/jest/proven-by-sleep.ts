const SLEEP =
  /^\s*await (?:(?:sleep|pause|setTimeout)\(\s*[\d_]+\b|new Promise(?:<\w+>)?\(\(\w+\) => setTimeout\(\w+, [1-9])/
const PROOF = /\bexpect\(/

/**
 * Where a test waits a while and then looks: on a slow machine the while is too short, on a quick one it is lost. What shall happen is
 * waited for (`until`), and that nothing happens is known when whoever might have done it has looked (a counter, a later event).
 *
 * @returns `<line>: <text>` of each pause of a fixed length that an expectation follows before its block ends
 */
export function provenBySleep(text: string): string[] {
  const lines = text.split('\n')
  return lines.flatMap((line, at) => {
    if (!SLEEP.test(line)) return []
    const after = lines.slice(at + 1)
    const end = after.findIndex((one) => one.trim() !== '' && indent(one) < indent(line))
    const sameBlock = end < 0 ? after : after.slice(0, end)
    return sameBlock.some((one) => PROOF.test(one)) ? [`${at + 1}: ${line.trim()}`] : []
  })
}

const indent = (line: string): number => line.length - line.trimStart().length
