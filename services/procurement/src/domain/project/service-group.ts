/** The level-2 catalogue group a code belongs to: A10 of A1003 (domain specification 2.3: a letter and two digits). */
export function serviceGroupOf(serviceCode: string): string {
  return serviceCode.slice(0, 3)
}
