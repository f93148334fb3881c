import type { DistrictsFragment } from '../../graph/documents.generated/graphql.ts'

export type District = { code: string; name: string }

/** What a purchaser's area is chosen from: its city's districts, or itself where it is a district. */
export const districtsFrom = (division: DistrictsFragment | null | undefined): District[] => {
  if (!division) return []
  return division.districts.length > 0 ? division.districts : [division]
}

/** An area as people call it; what is no code of a district is its own name. */
export const areaNameIn =
  (districts: readonly District[]) =>
  (area: string): string =>
    districts.find(({ code }) => code === area)?.name ?? area
