import { secrets } from '../graph/forms.generated/secrets.ts'

/**
 * Whether what is typed in a field is kept by nobody on its way, as the contract says (`forms/secret-fields.ts`): it is typed again.
 *
 * @param verb the mutation of the form, where the form names one
 */
export const isSecretField = (field: string, verb = '', known = secrets): boolean => {
  const place = field.replaceAll(/\.\d+(?=\.|$)/g, '')
  return known.includes(place.split('.').at(-1) ?? '') || known.includes(`${verb} ${place}`)
}
