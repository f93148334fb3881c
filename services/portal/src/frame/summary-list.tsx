import type { ReactNode } from 'react'

/** Facts as name and value, one a line; a fact without a value is left out. */
export const SummaryList = ({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) => (
  <dl className="summary">
    {facts
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
)
