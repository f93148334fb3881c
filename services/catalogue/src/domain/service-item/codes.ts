/** How a code of the guidance catalogue looks at each level; level 4 is a local addition (domain specification 2.3). */
const shapes = [/^[A-Z]$/, /^[A-Z]\d{2}$/, /^[A-Z]\d{4}$/, /^[A-Z]\d{6}$/] as const

/**
 * The level a code stands on.
 *
 * @returns 1 to 4, or undefined when it is no code of a guidance catalogue
 */
export function levelOf(code: string): number | undefined {
  const at = shapes.findIndex((shape) => shape.test(code))
  return at < 0 ? undefined : at + 1
}

/** The codes above a code, from level 1 down: A, A10 of A1003; none of a code that is none. */
export function ancestorsOf(code: string): string[] {
  const parent = parentOf(code)
  return parent === null ? [] : [...ancestorsOf(parent), parent]
}

/** The code one level up, its prefix: A1003 → A10 → A; null for level 1. */
export function parentOf(code: string): string | null {
  const level = levelOf(code)
  if (!level || level === 1) return null
  return level === 2 ? code.slice(0, 1) : code.slice(0, -2)
}
