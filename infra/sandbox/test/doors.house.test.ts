import { brokenRoom, eachRoomAway } from './doors/broken-room.ts'
import { graphDoor } from './doors/graph-door.ts'
import { identity } from './doors/identity.ts'
import { loading } from './doors/loading.ts'
import { nodes } from './doors/nodes.ts'
import { houseUnderTest } from './house/house-under-test.ts'

/** What the one door promises, whoever knocks and whatever breaks behind it. */
// what a deployment starts, which has no bundles
const house = houseUnderTest({ runs: 'sources' })

identity(house)
graphDoor(house)
loading(house)
nodes(house)
brokenRoom(house)
eachRoomAway(house)
