import type { FrameFragment } from '../graph/documents.generated/graphql.ts'

/** What a page's loader hands the frame: the frame's part of the page's one operation, and the form token. */
export type FrameData = { frame: FrameFragment; formToken: string }

export const isFrameData = (data: unknown): data is FrameData =>
  typeof data === 'object' && data !== null && 'frame' in data && 'formToken' in data
