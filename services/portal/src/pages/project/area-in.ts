import type { PublicNoticeFragment } from '../../graph/documents.generated/graphql.ts'

/** An area that was named by the code of a division is read by its name, while the register can tell it. */
export const areaIn = ({ purchaser, serviceDivisions }: PublicNoticeFragment) => {
  const known = [...(serviceDivisions ?? []), purchaser?.division]
  return (area: string): string => known.find((division) => division?.code === area)?.name ?? area
}
