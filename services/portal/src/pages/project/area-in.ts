import type { PublicProjectFragment } from '../../graph/documents.generated/graphql.ts'

/** Imported projects name their area by the code of their purchaser's division: people read its name. */
export const areaIn =
  ({ purchaser }: PublicProjectFragment) =>
  (area: string): string =>
    area === purchaser?.division?.code ? purchaser.division.name : area
