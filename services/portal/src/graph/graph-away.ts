/** The graph gave no answer at all: the page says so, with status 503. */
export class GraphAway extends Response {
  constructor(code = 'GRAPH_AWAY') {
    super(code, { status: code === 'NOT_FOUND' ? 404 : code === 'INPUT_INVALID' || code === 'BAD_USER_INPUT' ? 400 : 503 })
  }
}
