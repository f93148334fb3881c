/** A room that loads files. */
export type LoadedRoom = { name: string; hasBase: boolean }

/** The rooms in the order in which one names what another holds; two of them know what every city starts from. */
export const STAGES: readonly LoadedRoom[] = [
  { name: 'organizations', hasBase: true },
  { name: 'catalogue', hasBase: true },
  { name: 'procurement', hasBase: false },
  { name: 'compliance', hasBase: false },
]

/** The caller's environment with this room's own database in it: `CATALOGUE_DATABASE_URL`, and the owner's address where there is one. */
export function environmentOf(
  { name }: LoadedRoom,
  env: NodeJS.ProcessEnv,
): { env: NodeJS.ProcessEnv } | { missing: string } {
  const own = (setting: string) => `${name.toUpperCase()}_${setting}`
  const url = env[own('DATABASE_URL')]
  if (!url) return { missing: own('DATABASE_URL') }
  const owner = env[own('MIGRATION_DATABASE_URL')]
  return { env: { ...env, DATABASE_URL: url, ...(owner ? { MIGRATION_DATABASE_URL: owner } : {}) } }
}
