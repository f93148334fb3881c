/** Ends the process with one sentence and without a stack trace. */
export const leave = (sentence: string, code: number): never => {
  process.stderr.write(`${sentence}\n`)
  process.exit(code)
}
