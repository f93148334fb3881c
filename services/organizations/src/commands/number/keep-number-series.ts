import { accepted, type Outcome, subjectOf } from '@gongshi/domain-kit'
import { check } from '../../domain/check.ts'
import type { NumberSeries } from '../../domain/number/number-series.ts'
import { seriesRules } from '../../domain/number/series-rules.ts'
import type { Context } from '../context.ts'

/** Keeps a series as a source tells it; one that is there keeps its word: numbers were given by it. */
export const keepNumberSeries = (
  { store, clock, actor }: Context,
  series: NumberSeries,
): Promise<Outcome<'loaded' | 'unchanged'>> =>
  store.transaction(async (tx) => {
    const fit = check(seriesRules, { series, sameWord: await tx.numberSeries.byWord(series.word) })
    if (!fit.ok) return fit
    if (await tx.numberSeries.byId(series.id)) return accepted('unchanged')
    await tx.numberSeries.add(series, { at: await tx.now(clock), by: subjectOf(actor) })
    return accepted('loaded')
  })
