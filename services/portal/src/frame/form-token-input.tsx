import { mutationIdField } from '../form/mutation-id.ts'
import { formTokenField } from '../session/form-token-field.ts'

/** The hidden fields of every form: the proof that this board drew it, and an id of its own, so that twice is once. */
export const FormTokenInput = ({ token }: { token: string }) => (
  <>
    <input type="hidden" name={formTokenField} value={token} />
    <input type="hidden" name={mutationIdField} value={crypto.randomUUID()} />
  </>
)
