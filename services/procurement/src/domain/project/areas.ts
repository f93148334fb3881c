import { divisionsSince1981, readDivision } from '@gongshi/domain-kit'

/** Service areas as they are kept: a division by its code in one form, a street or zone in its own words; each once. */
export const readAreas = (areas: readonly string[]): string[] => [
  ...new Set(areas.map((area) => readDivision(area) ?? area)),
]

/** Whether an area can be: what is written like a division code must be one, in force at some time since 1981. */
export const isArea = (area: string): boolean => {
  const code = readDivision(area)
  return code === undefined || divisionsSince1981.has(code)
}
