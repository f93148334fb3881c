import { Kind, parse } from 'graphql'

/** The name of the one operation of a text; undefined where it has none, or several, or cannot be read. */
export function nameIn(text: string): string | undefined {
  try {
    const { definitions } = parse(text, { noLocation: true })
    const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
    return operations.length === 1 ? operations[0]?.name?.value : undefined
  } catch {
    return undefined
  }
}
