/**
 * The day of birth that the number of a resident's card tells, `2000-01-31`; undefined for any other paper. It may be no day at all.
 *
 * @param idNo as `readIdNo` reads it
 * @source GB 11643-1999: digits 7 to 14
 */
export const bornOnOf = (idNo: string): string | undefined => {
  const [, year, month, day] = /^\d{6}(\d{4})(\d{2})(\d{2})\d{3}[\dX]$/.exec(idNo) ?? []
  return year && `${year}-${month}-${day}`
}
