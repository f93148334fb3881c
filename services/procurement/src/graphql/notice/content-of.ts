import type { Context } from '../../commands/context.ts'
import type { NoticeContent } from '../../domain/notice/content.ts'

/**
 * What a notice says.
 *
 * @throws when a notice has no content: a defect, every version is kept with what it says
 */
export async function contentOf(noticeId: string, { loaders }: Context): Promise<NoticeContent> {
  const content = await loaders.contents.load(noticeId)
  if (!content) throw new Error(`a notice without content: ${noticeId}`)
  return content
}
