import { formTokenField } from '../session/form-token-field.ts'

/** The hidden field that proves a form was drawn by this board. Every form has one. */
export const FormTokenInput = ({ token }: { token: string }) => (
  <input type="hidden" name={formTokenField} value={token} />
)
