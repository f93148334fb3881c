import { check } from '../../domain/check.ts'
import { type Seen, sameVersion } from '../../domain/project/same-version.ts'

/** Whether whoever acts saw the record as it is. */
export const sawVersion = (seen: Seen) => check([sameVersion], seen)
