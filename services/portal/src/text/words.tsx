import { isolate } from './isolate.ts'

/** Somebody's words: plain text with its own direction, so that it cannot turn the line around it, read aloud in its own language. */
export const Words = ({ children }: { children: string | null | undefined }) => {
  const words = isolate(children ?? '')
  return <bdi lang={/\p{Script=Han}/u.test(words) ? 'zh-CN' : undefined}>{words}</bdi>
}
