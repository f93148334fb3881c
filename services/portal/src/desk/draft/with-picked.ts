import { linesIn } from './draft-input.ts'

/** The names of what is picked beside a field that may be typed, too. */
export const pickedArea = 'serviceAreaPicked'
export const pickedService = 'servicePicked'
export const soughtService = 'serviceSought'

/**
 * A form as if everything in it had been typed: ticked districts are lines of the area, and an item picked from what was found
 * is its code, as long as the text it was found by still stands there.
 */
export const withPicked = (fields: Iterable<readonly [string, FormDataEntryValue]>): FormData => {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, String(value))
  const ticked = form.getAll(pickedArea).map(String)
  if (ticked.length) {
    const areas = [...ticked, ...linesIn(String(form.get('serviceArea') ?? ''))]
    form.set('serviceArea', [...new Set(areas)].join('\n'))
  }
  const picked = form.get(pickedService)
  if (picked && form.get(soughtService) === form.get('serviceCode')) form.set('serviceCode', picked)
  for (const name of [pickedArea, pickedService, soughtService]) form.delete(name)
  return form
}
