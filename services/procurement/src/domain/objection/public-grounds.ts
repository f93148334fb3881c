import { screen } from '@gongshi/domain-kit'
import type { Objection } from './objection.ts'

/** What an objector wrote: whole for the officers of the matter, screened for everybody else. */
export function written(grounds: string): Required<Pick<Objection, 'grounds' | 'publicGrounds'>> {
  const whole = grounds.trim()
  return { grounds: whole, publicGrounds: screen(whole).text }
}

/** What everybody may read of it; what was written before anything was screened is screened now. */
export const publicGroundsOf = ({ grounds, publicGrounds }: Objection): string =>
  publicGrounds ?? screen(grounds).text
