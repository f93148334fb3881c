import type { NoticeCountsResolvers } from './../../types.generated.ts'
export const NoticeCounts: NoticeCountsResolvers = {
  /* Implement NoticeCounts resolver logic here */
}
