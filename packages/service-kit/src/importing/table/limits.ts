/** So many rows one import has at most: what a person still looks through, and a process holds. */
export const MOST_ROWS = 50_000
/** So many columns. */
export const MOST_COLUMNS = 200
/** So many characters a cell holds: as many as one of a spreadsheet does. */
export const LONGEST_CELL = 32_767
/** So many characters a row of a text has: far more than a record of any kind. */
export const LONGEST_RECORD = 500_000
/** So many characters stand over a column. */
export const LONGEST_HEAD = 200
/** The largest file, in bytes, counted as it comes. */
export const MOST_BYTES = 32 * 1024 * 1024
/** All that is unpacked of one workbook, in bytes, counted as it comes and not as the archive says. */
export const MOST_UNPACKED = 64 * 1024 * 1024
/** A part that unpacks to more than this, in bytes, and to more than so many times what it is packed, is a bomb. */
export const FREE_UNPACKED = 8 * 1024 * 1024
export const MOST_RATIO = 250
/** Parts of a workbook that people made: some tens. */
export const MOST_PARTS = 2_000
/** Sheets of a workbook. */
export const MOST_SHEETS = 100
/** Texts that the cells of a workbook name by their number. */
export const MOST_TEXTS = 1_000_000
/** Styles of cells; a spreadsheet itself has no more. */
export const MOST_STYLES = 65_536
/** Merged ranges of a sheet. */
export const MOST_MERGES = 50_000
/** How deep elements stand in one another, and how many attributes one has. */
export const DEEPEST = 64
export const MOST_ATTRIBUTES = 64
/** Cells that are part of others. */
export const MOST_MARKED = 2_000_000
