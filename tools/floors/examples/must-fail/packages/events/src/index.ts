export type { Log } from '@gongshi/service-kit'
