import type { Instant } from '@gongshi/domain-kit'
import { countFigureTold } from '../../domain/policy/count-figure-told.ts'
import { dateFigureTold } from '../../domain/policy/date-figure-told.ts'
import { dayFigureTold } from '../../domain/policy/day-figure-told.ts'
import { figureTold, type ToldPolicy } from '../../domain/policy/figure-told.ts'
import { shareFigureTold } from '../../domain/policy/share-figure-told.ts'
import { termListTold } from '../../domain/policy/term-list-told.ts'
import type { Store } from '../../store/store.ts'
import { keepSeasons } from '../annual-report/keep-seasons.ts'
import { redateAppeals } from '../appeal/redate-appeals.ts'
import { redateDisclosures } from '../disclosure/redate-disclosures.ts'
import { redateApplications } from '../registration/redate-applications.ts'
import { redateSelfRegulation } from '../self-regulation/redate-self-regulation.ts'
import { redateSupervision } from '../supervision/redate-supervision.ts'

/** Keeps a figure of policy this room goes by; rows it does not go by are none of its business. */
export async function hearPolicy(tx: Store, told: ToldPolicy, at: Instant): Promise<void> {
  const figure = figureTold(told)
  if (figure) await tx.figures.keep(figure, at)
  const share = shareFigureTold(told)
  if (share) await tx.shareFigures.keep(share, at)
  const number = countFigureTold(told)
  if (number) await tx.countFigures.keep(number, at)
  const terms = termListTold(told)
  if (terms) await tx.termLists.keep(terms, at)
  const dayOfYear = dateFigureTold(told)
  if (dayOfYear) {
    await tx.dateFigures.keep(dayOfYear, at)
    await keepSeasons(tx, at)
  }
  const days = dayFigureTold(told)
  if (!days) return
  await tx.dayFigures.keep(days, at)
  await redateApplications(tx, 'policy.changed', at)
  await redateDisclosures(tx, 'policy.changed', at)
  await redateAppeals(tx, 'policy.changed', at)
  await redateSupervision(tx, 'policy.changed', at)
  await redateSelfRegulation(tx, 'policy.changed', at)
}
