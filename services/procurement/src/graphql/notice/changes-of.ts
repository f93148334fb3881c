import type { Context } from '../../commands/context.ts'
import { type ContentChange, compareContents } from '../../domain/notice/compare-contents.ts'
import type { AdvanceNotice } from '../../domain/notice/notice.ts'
import { contentOf } from './content-of.ts'

/** What a version changed, field by field, against the one before it; nothing for the first. */
export async function changesOf(
  { id, projectId, version }: AdvanceNotice,
  context: Context,
): Promise<ContentChange[]> {
  if (version === 1) return []
  const versions = await context.loaders.noticesOfProject.load(projectId)
  const before = versions.find((one) => one.version === version - 1)
  if (!before) return []
  const [was, is] = await Promise.all([contentOf(before.id, context), contentOf(id, context)])
  return compareContents(was, is)
}
