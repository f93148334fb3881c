import { type Outcome, type Refusal, refused } from '@gongshi/domain-kit'

/** An end could not be reckoned in the middle of a transaction: thrown, so that nothing of it stays. */
export class DeadlineUnknown extends Error {
  override readonly name = 'DeadlineUnknown'
  readonly refusals: readonly Refusal[]
  constructor(refusals: readonly Refusal[]) {
    super('an end cannot be reckoned')
    this.refusals = refusals
  }
}

/** What came of the work, or why an end could not be reckoned in it; then nothing was done. */
export async function unlessUnknown<T>(work: Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work
  } catch (error) {
    if (error instanceof DeadlineUnknown) return refused(...error.refusals)
    throw error
  }
}
