/** The city and its three districts, as registrars of the demo city, with how often a body belongs to each. */
export const DISTRICTS = [
  { code: '440400', zh: '珠海市', registrarSerial: 12, share: 55 },
  { code: '440402', zh: '珠海市香洲区', registrarSerial: 13, share: 20 },
  { code: '440403', zh: '珠海市斗门区', registrarSerial: 14, share: 13 },
  { code: '440404', zh: '珠海市金湾区', registrarSerial: 17, share: 12 },
] as const

export type District = (typeof DISTRICTS)[number]

/** The district a throw of 0 … 99 falls on. */
export function districtAt(throw_: number): District {
  let below = 0
  for (const district of DISTRICTS) {
    below += district.share
    if (throw_ < below) return district
  }
  return DISTRICTS[0]
}
