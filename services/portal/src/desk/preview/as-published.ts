import type { PreviewPageQuery, PublicProjectFragment } from '../../graph/documents.generated/graphql.ts'

type Previewed = NonNullable<PreviewPageQuery['project']>

/** A project as everybody would see it were its notice published now: what happened inside the office is not public. */
export const asPublished = ({ preview, ...project }: Previewed): PublicProjectFragment =>
  preview
    ? { ...project, state: 'NOTICE_OPEN', currentNotice: preview, notices: [preview], timeline: [] }
    : { ...project, timeline: [] }
