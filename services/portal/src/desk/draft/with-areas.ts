import type { Values } from '../../form-kit/values.ts'

/** The name of the districts that are ticked beside the lines of an area. */
export const pickedArea = 'serviceAreaPicked'

/** What stands in each line, empty lines left out. */
export const linesIn = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)

/** A form as if its area had been typed: ticked districts are lines of it, each once. */
export const withAreas = ({ [pickedArea]: ticked, ...values }: Values): Values => {
  if (!ticked) return values
  const areas = [...linesIn(ticked), ...linesIn(values.serviceArea ?? '')]
  return { ...values, serviceArea: [...new Set(areas)].join('\n') }
}
