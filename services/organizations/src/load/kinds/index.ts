import { firmKind } from './firm-kind.ts'
import { organizationKind } from './organization-kind.ts'

/** What a department imports by itself, by the name the graph has for it. */
export const kinds = { ORGANIZATIONS: organizationKind, FIRMS: firmKind } as const
