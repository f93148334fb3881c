const bidiControls = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g
const otherControls = /(?![\t\n\r])\p{Cc}/gu

/** Somebody's words as plain text: direction overrides and control characters taken out, so that nobody can turn a line around. */
export const isolate = (words: string): string => words.replace(bidiControls, '').replace(otherControls, '')
