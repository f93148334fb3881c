import type { DistrictsFragment, ServiceChoiceFragment } from '../../graph/documents.generated/graphql.ts'
import type { FoundServices } from './find-services.ts'

export type District = { code: string; name: string }

/** What the fields of a draft or an amendment are chosen from. */
export type Pickers = {
  /** The districts of the purchaser's city, or the purchaser's own; none while the register does not answer. */
  districts: readonly District[]
  /** The item that stands in the draft, as the catalogue tells it. */
  service?: ServiceChoiceFragment | null
  /** What a search of the catalogue found. */
  found?: FoundServices
}

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
