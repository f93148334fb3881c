const SLEEP =
  /^\s*await (?:(?:sleep|pause|setTimeout)\(\s*[\d_]+\b|new Promise(?:<\w+>)?\(\(\w+\) => setTimeout\(\w+, [1-9])/
const PROOF = /^\s*(?:await )?expect\(/

/**
 * Where a test waits a while and then looks: on a slow machine the while is too short, on a quick one it is lost. What shall happen is
 * waited for (`until`), and that nothing happens is known when whoever might have done it has looked (a counter, a later event).
 *
 * @returns `<line>: <text>` of each pause of a fixed length that an expectation follows
 */
export function provenBySleep(text: string): string[] {
  const lines = text.split('\n')
  return lines.flatMap((line, at) => {
    const next = lines.slice(at + 1).find((one) => one.trim() !== '' && !one.trim().startsWith('//'))
    return SLEEP.test(line) && PROOF.test(next ?? '') ? [`${at + 1}: ${line.trim()}`] : []
  })
}
