/** The rooms, left to right: a room may name types of the rooms to its left. The one list of them; a new room is one word here. */
export const rooms = ['organizations', 'catalogue', 'procurement', 'compliance'] as const

/** A department's room. */
export type RoomName = (typeof rooms)[number]
