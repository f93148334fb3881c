/** Something that can be chosen: what is sent, how people know it, and what it belongs to. */
export type Choosable = { value: string; code?: string; name: string; under?: string }
