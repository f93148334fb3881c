import { accepted, type Outcome, subjectOf } from '@gongshi/domain-kit'
import { check } from '../../domain/check.ts'
import type { NumberSeries } from '../../domain/number/number-series.ts'
import { seriesRules } from '../../domain/number/series-rules.ts'
import type { Context } from '../context.ts'

/** Keeps a series as a source tells it; one that is there is told as it is, or refused: numbers were given by it. */
export const keepNumberSeries = (
  { store, clock, actor }: Context,
  series: NumberSeries,
): Promise<Outcome<'loaded' | 'unchanged'>> =>
  store.transaction(async (tx) => {
    const { byId, byWord, of } = tx.numberSeries
    const [kept, sameWord] = [await byId(series.id), await byWord(series.word)]
    const ofOwner = await of(series.ownerUscc, series.kind)
    const fit = check(seriesRules, { series, kept, sameWord, ofOwner })
    if (!fit.ok) return fit
    if (kept) return accepted('unchanged')
    await tx.numberSeries.add(series, { at: await tx.now(clock), by: subjectOf(actor) })
    return accepted('loaded')
  })
