import { maskName, maskNamesIn } from './mask-name.ts'
import type { Penalty } from './penalty.ts'

/**
 * A penalty as the public sees it: the organization named, natural persons as 姓××, in the free texts too.
 *
 * @source domain.md, section 7 (personal data); AC-47
 */
export function publishPenalty<Kept extends Penalty>(penalty: Kept): Kept {
  const masked = (text: string | null) => text && maskNamesIn(text, penalty.individuals)
  return {
    ...penalty,
    individuals: penalty.individuals.map(maskName),
    ground: masked(penalty.ground),
    creditConsequence: masked(penalty.creditConsequence),
    note: masked(penalty.note),
    sourceTitle: masked(penalty.sourceTitle),
  }
}
