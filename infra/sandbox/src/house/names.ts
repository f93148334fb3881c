import { type RoomName, rooms } from '@gongshi/events'

export type { RoomName }

/** The rooms in their order of knowledge, left to right (architecture.md 1). */
export const ROOMS = rooms

/** Every process of the house, in the order of starting; stopping goes the other way. */
export const PROCESSES = ['issuer', ...ROOMS, 'gateway', 'portal'] as const
export type ProcessName = (typeof PROCESSES)[number]

/** Where a process's program stands, from the top of the tree. */
export const programOf = (name: ProcessName): string =>
  name === 'issuer' ? 'infra/sandbox/src/issuer/main.ts' : `services/${name}/src/main.ts`

/** Where the program stands by which a room imports files. */
export const loaderOf = (room: RoomName): string => `services/${room}/src/load.ts`

/**
 * What Node is given to run.
 *
 * @param source a program, from the top of the tree
 * @param bundles where its bundle stands, at the same place below; the source itself runs when left out
 */
export const runnable = (source: string, bundles: string | undefined): string =>
  bundles ? `${bundles}/${source.replace(/\.[jt]s$/, '.mjs')}` : source
