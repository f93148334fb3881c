import type { Problems } from '../form/problems.ts'

/** Whether something is said of this field already: one thing at a time is enough. */
export const isAbout = (problems: Problems, { field }: Problems[number]): boolean =>
  problems.some((other) => other.field?.[0] === field?.[0])
