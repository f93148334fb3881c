import type { FieldShape } from './form-shape.ts'

/**
 * What was read of a form that keeps a record: what was left empty is taken out of it, a text by an empty text, all else by null;
 * what the form does not show is not spoken of.
 */
export const withCleared = (
  fields: readonly FieldShape[],
  input: Readonly<Record<string, unknown>>,
): Record<string, unknown> => ({
  ...Object.fromEntries(
    fields
      .filter(({ isRequired }) => !isRequired)
      .map(({ name, kind }) => [name, kind === 'line' || kind === 'lines' ? '' : null]),
  ),
  ...input,
})
