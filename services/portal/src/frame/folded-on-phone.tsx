import type { ReactNode } from 'react'

type FoldedOf = { title: string; id?: string; children: ReactNode }

/** A part of a page below its heading; on a phone, where it would be many screens long, it opens by its heading. */
export const FoldedOnPhone = ({ title, id, children }: FoldedOf) => (
  <details className="folded-on-phone">
    <summary>
      <h2 id={id}>{title}</h2>
    </summary>
    {children}
  </details>
)
