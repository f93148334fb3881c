/** Thrown, so that the transaction leaves no trace: a request that may come twice has not been done yet (ADR 23). */
export class GroundMoved extends Error {
  override readonly name = 'GroundMoved'
}

const ATTEMPTS = 4

/**
 * Asks the neighbours, then decides in a transaction on what they said; asks them again when that no longer holds by then.
 *
 * @param ask before anything is held
 * @param decide throws `GroundMoved` when what was said has changed meanwhile
 */
export async function onMovingGround<Said, T>(
  ask: () => Promise<Said>,
  decide: (said: Said) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const said = await ask()
    const done = await decide(said).then(
      (value) => ({ value }),
      (error) => {
        if (!(error instanceof GroundMoved)) throw error
      },
    )
    if (done) return done.value
  }
  throw new Error('what a decision rests on kept changing while it was made')
}
