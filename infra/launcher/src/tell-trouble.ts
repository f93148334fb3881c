import { Trouble } from '../door/trouble.mjs'

/** Ends a command that failed: one sentence for what is understood, the whole error for a defect; exit code 1. */
export function tellTrouble(error: unknown): void {
  process.exitCode = 1
  if (error instanceof Trouble)
    process.stderr.write(`${error.message}\n${error.detail ? `${error.detail}\n` : ''}`)
  else console.error(error)
}
