import { type HouseUnderTest, published } from '@gongshi/sandbox/test'
import type { Template } from './many-notices.ts'

/** Publishes the one notice all copies are made from, through the graph, by the rules. */
export async function template(house: HouseUnderTest, at: string): Promise<Template> {
  const project = await published(house, at)
  return { projectId: project.id, noticeId: project.currentNotice!.id }
}
