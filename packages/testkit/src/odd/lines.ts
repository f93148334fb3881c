const known = 'HEAD POST PUT DELETE PATCH OPTIONS TRACE CONNECT PROPFIND QUERY SEARCH LINK'

/** Methods: those there are, and what is none. */
export const methods = [...known.split(' '), 'get', 'Get', 'GETS', 'X', '', '\u00ff', 'GET\t', 'PRI']

/** Versions, of which one is spoken here. */
export const versions = ['HTTP/1.0', 'HTTP/0.9', 'HTTP/2.0', 'HTTP/9.9', 'HTTP/1.1 x', 'http/1.1', 'HTTP', '']

/** Methods with targets of their own. */
export const lines = ['OPTIONS *', 'CONNECT x:443', 'HEAD //', 'POST //', 'TRACE //', 'PUT /%', 'DELETE /../']
