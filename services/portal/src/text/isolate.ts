const bidiControls = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g
const otherControls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/** Somebody's words as plain text: direction overrides and control characters taken out, so that nobody can turn a line around. */
export const isolate = (words: string): string => words.replace(bidiControls, '').replace(otherControls, '')
