import type { LegalBasis } from './legal-basis.ts'
import type { Text } from './text.ts'
import type { UserErrorCode } from './user-error-code.ts'

/** One reason why something was refused (or a warning): what, in which field, on what ground. */
export type Refusal = { code: UserErrorCode; message: Text; field?: readonly string[]; basis?: LegalBasis }
