const BETWEEN = '(?:, and |, | and |–|; )'

/** A list of numbers as a pattern: "4.4, 7 and 9"; of a range ("S75–S77") the two ends are told. */
export const listOf = (one: string): string => `${one}(?:${BETWEEN}${one})*(?![\\d-])`

/** Each member of such a list. */
export const membersOf = (list: string): string[] => list.split(new RegExp(BETWEEN))
