/**
 * Passwords inside addresses, bearer tokens, values a driver repeats and persons' numbers inside sentences, whatever key
 * they stand under.
 *
 * Identity and mobile numbers (M12) are looked for in text only: a number of JSON is a count, and stays one.
 */
const secrets: readonly [RegExp, string][] = [
  [/(\w+:\/\/)[^\s/@"']*@/g, '$1[redacted]@'],
  [/Bearer\s+[\w.~+/=-]+/gi, 'Bearer [redacted]'],
  [/(Duplicate entry |value: )'[^']*'/g, "$1'[redacted]'"],
  [/eyJ[\w-]+\.[\w-]+\.[\w-]*/g, '[redacted token]'],
  [
    /(?<!":)(?<![\w-])[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dXx](?![\w-])/g,
    '[redacted number]',
  ],
  [/(?<!":)(?<![\w-])(?:\+?86[- ]?)?1[3-9]\d{9}(?![\w-])/g, '[redacted number]'],
]

/** A line of log without the secrets and the persons' numbers that hide in free text. */
export function scrub(line: string): string {
  return secrets.reduce((text, [secret, instead]) => text.replace(secret, instead), line)
}
