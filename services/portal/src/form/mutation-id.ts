/** The hidden field with an id of this very form: sent twice, it is done once. */
export const mutationIdField = '_once'

/** The id a form was drawn with, for `clientMutationId`; undefined when it carries none. */
export const mutationIdOf = (form: FormData): string | undefined => {
  const id = String(form.get(mutationIdField) ?? '')
  return /^[\w-]{8,64}$/.test(id) ? id : undefined
}
