import { isDuplicateKey } from '../database/database-errors.ts'

/** Another worker has applied an event since this one looked. */
export class AppliedMeanwhile extends Error {
  override readonly name = 'AppliedMeanwhile'
}

/** Two workers took in the same event: the later one looks again, and finds it done. */
export function wasTakenInMeanwhile(error: unknown): boolean {
  return error instanceof AppliedMeanwhile || isDuplicateKey(error)
}
