import { FIXTURE_AGENCIES } from './agencies.ts'

/** The code of a division's registrar in the demo city. */
export function registrarOf(division: string): string {
  const found = FIXTURE_AGENCIES.find(
    ({ divisionCode, roles }) => divisionCode === division && roles.includes('REGISTRAR'),
  )
  if (!found) throw new Error(`the city has no registrar in ${division}`)
  return found.uscc
}
