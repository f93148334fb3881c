import type { Loaded } from './noun-list.ts'
import type { Identified } from './noun-record.ts'
import { useTried } from './use-tried.ts'

/** The form of a list that comes back; and its record, where the list does not hold it any more. */
export const useListForms = <Node extends Identified>({
  found,
  kept,
  late,
}: Omit<Loaded<Node>, 'unread'>) => {
  const { answer, tried } = useTried(kept)
  const record = ((answer ? answer.record : late) ?? undefined) as Node | undefined
  const isListed = found?.edges.some(({ node }) => node.id === record?.id)
  return { answer, tried, late: record?.id === tried?.about && !isListed ? record : undefined }
}
