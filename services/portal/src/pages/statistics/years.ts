/** The first year with a published figure. */
const firstYear = 2015

/** The first year the reform's enforcement is counted for. */
export const firstRecordYear = 2012

/**
 * The years a statistics page asks for. The house's clock comes with the answer, and a sandbox may be years ahead of
 * ours; `yearsShown` takes what is to come away again.
 */
export const yearsTo = (now: Date) => ({ from: firstYear, to: now.getUTCFullYear() + 5 })

type Year = { year: number; projectCount: number; source: 'SEED' | 'COMPUTED' }

/**
 * The years there is something to say about: the published ones, and the computed ones from the first with a record to
 * this year. A year before that is no zero, there just are no records of it.
 *
 * @param today the business day in Asia/Shanghai; without it nothing is cut off at the end
 */
export const yearsShown = <Y extends Year>(years: readonly Y[], today: string | undefined): Y[] => {
  const computed = years.filter(({ source }) => source === 'COMPUTED')
  const firstRecord = computed.find(({ projectCount }) => projectCount > 0)?.year ?? Number.POSITIVE_INFINITY
  const thisYear = today ? Number(today.slice(0, 4)) : Number.POSITIVE_INFINITY
  return years.filter(({ year, source }) => year <= thisYear && (source === 'SEED' || year >= firstRecord))
}

/** The years between those shown of which there is no record: 2018–2024. */
export const yearsMissing = (
  shown: readonly { year: number }[],
): { from: number; to: number } | undefined => {
  const gap = shown.findIndex(({ year }, at) => at > 0 && year > shown[at - 1]!.year + 1)
  return gap < 0 ? undefined : { from: shown[gap - 1]!.year + 1, to: shown[gap]!.year - 1 }
}
