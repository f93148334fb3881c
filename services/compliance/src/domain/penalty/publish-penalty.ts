import { maskName, maskNamesIn, screen } from '@gongshi/domain-kit'
import type { Penalty } from './penalty.ts'

/**
 * A penalty as the public sees it: the organization named, natural persons as 姓××, in the free texts too, which are screened.
 *
 * @param publicGround the ground as an approver redacted it; null where nobody did
 * @source domain 7 (personal data); AC-47
 */
export function publishPenalty<Kept extends Penalty>(
  penalty: Kept,
  publicGround: string | null = null,
): Kept {
  const masked = (text: string | null) => text && screen(maskNamesIn(text, penalty.individuals)).text
  return {
    ...penalty,
    individuals: penalty.individuals.map(maskName),
    ground: publicGround ?? masked(penalty.ground),
    creditConsequence: masked(penalty.creditConsequence),
    note: masked(penalty.note),
    sourceTitle: masked(penalty.sourceTitle),
  }
}
