import { mutationIdField } from '../form/mutation-id.ts'
import { formTokenField } from '../session/form-token-field.ts'

/**
 * The hidden fields of every form: the proof that this board drew it, and an id of its own, so that twice is once.
 *
 * @param once the id of a form that comes back as it was typed: it may have been done before it came back
 */
export const FormTokenInput = ({ token, once }: { token: string; once?: string }) => (
  <>
    <input type="hidden" name={formTokenField} value={token} />
    <input type="hidden" name={mutationIdField} value={once ?? crypto.randomUUID()} />
  </>
)
