/** Looks through files for malware while they come. */
export type Scanner = {
  /** @throws ScannerAway when no scanner can be had */
  begin: () => Promise<Scan>
}

/** One file under the eyes of a scanner. */
export type Scan = {
  /** Shows it the next bytes; waits while it is behind. */
  show: (bytes: Buffer) => Promise<void>
  /** The whole file has been shown: what it found. */
  verdict: () => Promise<'CLEAN' | 'INFECTED'>
  /** Lets go, whatever the state. */
  end: () => void
}

/** The scanner does not answer, or not to the question. */
export class ScannerAway extends Error {
  override readonly name = 'ScannerAway'
}
