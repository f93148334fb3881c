import type { ReactNode } from 'react'
import type { DeskSelfRegulationFragment } from '../../graph/documents.generated/graphql.ts'
import { isolate } from '../../text/isolate.ts'

type Hits = NonNullable<DeskSelfRegulationFragment['hits']>

/** A text with the places that were found in it marked, each with its number. */
export const ScreenedText = ({ text, hits }: { text: string; hits: Hits }) => {
  const parts: ReactNode[] = []
  let at = 0
  for (const [index, { field, start, end }] of hits.entries()) {
    if (field !== 'text') continue
    const from = Math.max(at, start)
    parts.push(isolate(text.slice(at, from)))
    parts.push(
      <mark key={index}>
        {isolate(text.slice(from, Math.max(from, end)))}
        <sup>{index + 1}</sup>
      </mark>,
    )
    at = Math.max(from, end)
  }
  return (
    <span lang="zh-CN">
      {parts}
      {isolate(text.slice(at))}
    </span>
  )
}
