import type { NoticeVersionFragment, PublicNoticeFragment } from '../../graph/documents.generated/graphql.ts'

type Previewed = PublicNoticeFragment & { preview?: NoticeVersionFragment | null }

/** The notice of a project as everybody would read it, were it published now; as it stands, where that cannot be told. */
export const asPublished = <Project extends Previewed>({ preview, ...project }: Project) =>
  preview
    ? {
        ...project,
        state: 'NOTICE_OPEN' as const,
        title: preview.content.title,
        serviceCode: preview.content.serviceCode,
        serviceItem: { code: preview.content.serviceCode, name: preview.content.serviceName },
        earliestStartAt: preview.earliestStartAt,
        currentNotice: preview,
      }
    : project
