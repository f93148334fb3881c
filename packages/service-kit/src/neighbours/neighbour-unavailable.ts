/** Another room did not answer, or not wholly: whoever needed certainty must refuse. */
export class NeighbourUnavailable extends Error {
  override readonly name = 'NeighbourUnavailable'
  readonly room: string

  constructor(room: string, options?: ErrorOptions) {
    super(`the ${room} room does not answer`, options)
    this.room = room
  }
}
