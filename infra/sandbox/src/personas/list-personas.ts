import { PERSONAS } from './personas.ts'

/** One line per persona, in both languages, for people at a terminal. */
export const listPersonas = (): string =>
  PERSONAS.map(({ subject, zh, en }) => `${subject.padEnd(16)} ${zh} / ${en}`).join('\n')
