export { initialsOf } from './initials-of.ts'
