export { askOnceMore, isMutation, neverArrived } from './ask-once-more.ts'
export { type Asking, type AskRoom, askRoom } from './ask-room.ts'
export { NeighbourUnavailable } from './neighbour-unavailable.ts'
export { type Question, type RawAnswer, type RoomLine, roomLine } from './room-line.ts'
