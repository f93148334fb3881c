const keys = [
  'password',
  'token',
  'accessToken',
  'authorization',
  'cookie',
  'secret',
  'GATEWAY_KEY',
  'NEWS_KEY',
  // persons
  'idNumber',
  'phone',
  'mobile',
  'email',
  'address',
  'contactName',
  'contactPhone',
  'personName',
]

/** Keys whose values never reach the log, at the top and up to three levels down. */
export const redactedKeys: readonly string[] = keys.flatMap((key) => [
  key,
  `*.${key}`,
  `*.*.${key}`,
  `*.*.*.${key}`,
])
