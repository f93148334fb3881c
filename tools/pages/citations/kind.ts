/** A form in which something is cited, and where it leads. */
export type Kind = {
  name: string
  /** With one group: a number, or a list of them. */
  pattern: RegExp
  /** The place a number leads to: `page#anchor`. */
  home: (number: string) => string
  /** Files that use these letters for something else. */
  notIn?: RegExp
}
