import type { FrameFragment } from '../graph/documents.generated/graphql.ts'
import type { Told } from '../session/told.ts'

/** What a page's loader hands the frame: the frame's part of the page's one operation, the form token, and what is told once. */
export type FrameData = { frame: FrameFragment; formToken: string; told: Told | null }

export const isFrameData = (data: unknown): data is FrameData =>
  typeof data === 'object' && data !== null && 'frame' in data && 'formToken' in data
