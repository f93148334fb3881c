import type { CreditFigures } from '../domain/credit-figures.ts'
import type { Catalogue } from '../neighbours/catalogue.ts'

/** A catalogue whose figures of one day are asked for once: an import asks the same again and again. */
export function remembering(catalogue: Catalogue): Catalogue {
  const known = new Map<string, Promise<CreditFigures>>()
  return {
    ...catalogue,
    figuresOn: (on, asking) => {
      const day = String(on)
      if (!known.has(day)) known.set(day, catalogue.figuresOn(on, asking))
      return known.get(day)!
    },
  }
}
