import { isolate } from './isolate.ts'

/** Somebody's words: plain text with its own direction, so that it cannot turn the line around it. */
export const Words = ({ children }: { children: string | null | undefined }) => (
  <bdi>{isolate(children ?? '')}</bdi>
)
