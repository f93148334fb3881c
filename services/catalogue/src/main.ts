import { startRoom } from '@gongshi/service-kit'
import { room } from './room.ts'

await startRoom(room)
