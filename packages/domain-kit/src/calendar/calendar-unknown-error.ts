/** Nobody has published yet which days of this year are worked, and the answer asked for depends on it. */
export class CalendarUnknownError extends Error {
  override readonly name = 'CalendarUnknownError'
  readonly year: number

  constructor(year: number) {
    super(`no State Council notice is known for ${year}`)
    this.year = year
  }
}
