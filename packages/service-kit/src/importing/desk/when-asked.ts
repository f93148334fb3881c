type Answer<Args> = (args: Args) => Promise<unknown>

/**
 * A field that is answered only where it is asked for, with its arguments: GraphQL calls a function that stands where a value would.
 *
 * Its type is whatever the SDL makes of the field, which the records of a room's own types say and those of shared types cannot.
 */
export const whenAsked = <Args>(answer: Answer<Args>): never => answer as never
