import type { ReactNode } from 'react'

type DataTableOf = {
  caption: string
  head: readonly string[]
  /** The first cell names its row. */
  rows: readonly (readonly ReactNode[])[]
  /** Columns set to the right, counted from 0. */
  numbers?: readonly number[]
  /** On a narrow screen each row is a card; left out, when there are more than three columns. */
  cards?: boolean
}

/** A table with a caption, column and row headers; wide ones scroll by keyboard, and are cards on a phone. */
export const DataTable = ({ caption, head, rows, numbers = [], cards = head.length > 3 }: DataTableOf) => {
  const side = (column: number) => (numbers.includes(column) ? 'number' : undefined)
  return (
    <section className="table-wrap" aria-label={caption} tabIndex={0}>
      <table className={cards ? 'cards' : undefined}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((name, column) => (
              <th key={name} scope="col" className={side(column)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, line) => (
            <tr key={line}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={column} className={side(column)} data-name={head[column]}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
