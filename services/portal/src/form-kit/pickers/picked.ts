/** The names of what is picked beside a field that may be typed, too; and of the text it was found by. */
export const pickedIn = (name: string): string => `${name}${PICKED}`
export const soughtIn = (name: string): string => `${name}${SOUGHT}`

const PICKED = '.picked'
const SOUGHT = '.sought'

/**
 * The values with what was picked in the place of what was sought by: it counts as long as the text it was found by still stands
 * in its field, whatever comes of the form.
 */
export function withPicked(values: Readonly<Record<string, string>>): Record<string, string> {
  const beside = (name: string) => name.endsWith(PICKED) || name.endsWith(SOUGHT)
  return Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => !beside(name))
      .map(([name, typed]) => [name, pickedFor(values, name) ?? typed]),
  )
}

function pickedFor(values: Readonly<Record<string, string>>, name: string): string | undefined {
  const [picked, sought] = [values[pickedIn(name)], values[soughtIn(name)]]
  return picked && sought?.trim() === values[name]?.trim() ? picked : undefined
}
