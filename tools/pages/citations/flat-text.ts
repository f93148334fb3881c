/** A text whose sentences are whole again: a line of a comment or of a quotation goes on from the line before. */
export const flatText = (text: string): string => text.replace(/\s*\n\s*(?:\*(?!\/)|\/\/|#|>)?\s*/g, ' ')
