import { NeighbourUnavailable } from '@gongshi/service-kit'
import type { CreditFigures } from '../domain/credit-figures.ts'
import type { Catalogue } from '../neighbours/catalogue.ts'

const ATTEMPTS = 3

/**
 * A catalogue for imports: the figures of one day are asked for once, and once or twice more when it was too busy to answer.
 *
 * An import asks the same again and again, and nobody waits for it at a screen.
 */
export function remembering(catalogue: Catalogue): Catalogue {
  const known = new Map<string, CreditFigures>()
  return {
    ...catalogue,
    figuresOn: async (on, asking) => {
      const figures = known.get(String(on)) ?? (await patiently(() => catalogue.figuresOn(on, asking)))
      known.set(String(on), figures)
      return figures
    },
  }
}

async function patiently<T>(ask: () => Promise<T>, attempt = 1): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (attempt === ATTEMPTS || !(error instanceof NeighbourUnavailable)) throw error
    return patiently(ask, attempt + 1)
  }
}
