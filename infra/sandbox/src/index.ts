export { sandboxClock } from './clock/sandbox-clock.ts'
export { databaseUrl, dropDatabases } from './house/databases.ts'
export { type HouseAddresses, roomKeyOf } from './house/environment.ts'
export type { HouseProcess } from './house/house-process.ts'
export { isFree } from './house/is-free.ts'
export type { LoadReport, Share } from './house/load.ts'
export {
  loaderOf,
  PROCESSES,
  type ProcessName,
  programOf,
  ROOMS,
  type RoomName,
  runnable,
} from './house/names.ts'
export type { Ports } from './house/ports.ts'
export { type House, type HouseOptions, startHouse } from './house.ts'
export { CITY_DATA, FIXTURES_DATA, ROOT } from './paths.ts'
