/**
 * What leaves no ink: format characters, blanks of every script (Hangul fillers, the empty braille cell, the empty note
 * head), and what Unicode says may be ignored.
 */
const NO_INK = /[\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cc}\p{Cf}\u2800\u{1D159}]/gu

/**
 * Whether a reader sees anything of a text: a letter, a figure, a mark of punctuation or a symbol.
 *
 * @source domain specification R-26: a required text, name or reason keeps a visible character
 */
export function isVisible(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text.replace(NO_INK, ''))
}
