/**
 * Processes of the release before 0101 may have entered organizations without a key while 0102 ran beside them; they are gone by now, and
 * every organization gets its key once more.
 */
export { step } from './0102-name-keys.ts'
