/** The first year with a published figure. */
export const firstYear = 2015

/** The years a statistics page shows: from the first published one to this year. */
export const yearsTo = (now: Date) => ({
  from: firstYear,
  to: new Date(now.getTime() + 8 * 3_600_000).getUTCFullYear(),
})
