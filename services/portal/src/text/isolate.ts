const bidiControls = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g
const otherControls = /(?![\t\n\r])\p{Cc}/gu
/** Halves of a pair and code points that are no characters: XML 1.0 forbids them, and a reader then refuses the whole file. */
const noCharacters = /\p{Cs}|\p{Noncharacter_Code_Point}/gu
const lineBreaks = /[\s\u0085\u180e\u2028\u2029]+/g

/**
 * Somebody's words as plain text: direction overrides, control characters and what is no character taken out, so that nobody
 * can turn a line around or make a file unreadable.
 */
export const isolate = (words: string): string =>
  words.replace(bidiControls, '').replace(otherControls, '').replace(noCharacters, '')

/** The same in one line: whatever a reader of lines could take for an end of one is a blank. */
export const oneLine = (words: string): string => isolate(words).replace(lineBreaks, ' ').trim()
