/** Whether a code is that of a prefecture, a city with districts: 440400. */
export const isCity = (code: string): boolean => /^\d{4}00$/.test(code) && !code.endsWith('0000')

/** How the codes of a city's districts begin. */
export const prefixOf = (city: string): string => city.slice(0, 4)

/** Whether a code is that of one of the city's districts or counties. */
export const isDistrictOf = (city: string, code: string): boolean =>
  isCity(city) && code !== city && code.startsWith(prefixOf(city))
