import type { Loaded } from './noun-list.ts'
import type { Identified } from './noun-record.ts'
import { useTried } from './use-tried.ts'

/**
 * The form of a list that comes back; its record, where the list does not hold it any more; and what was typed, where nobody can
 * draw it beside its record.
 */
export const useListForms = <Node extends Identified>({
  found,
  kept,
  late,
}: Pick<Loaded<Node>, 'found' | 'kept' | 'late'>) => {
  const { answer, tried } = useTried(kept)
  const record = ((answer ? answer.record : late) ?? undefined) as Node | undefined
  const isListed = found?.edges.some(({ node }) => node.id === tried?.about) ?? false
  const beside = record?.id === tried?.about && !isListed ? record : undefined
  const lost = tried?.about && !isListed && !beside ? tried : undefined
  return { answer, tried, late: beside, lost }
}
