/** Where the tests' MariaDB answers, as `npm test` says it: user and password, no schema. */
export function testMysqlUrl(): string {
  return required('TEST_MYSQL_URL')
}

/** Where the tests' Redis answers. */
export function testRedisUrl(): string {
  return required('TEST_REDIS_URL')
}

function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set; run the tests with npm test, which brings the servers`)
  return value
}
