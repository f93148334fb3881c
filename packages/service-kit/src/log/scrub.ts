/** Passwords inside addresses and bearer tokens inside sentences, whatever key they stand under. */
const secrets: readonly [RegExp, string][] = [
  [/(\w+:\/\/)[^\s/@"']*@/g, '$1[redacted]@'],
  [/Bearer\s+[\w.~+/=-]+/gi, 'Bearer [redacted]'],
  [/eyJ[\w-]+\.[\w-]+\.[\w-]*/g, '[redacted token]'],
]

/** A line of log without the secrets that hide in free text. */
export function scrub(line: string): string {
  return secrets.reduce((text, [secret, instead]) => text.replace(secret, instead), line)
}
