import type { LoaderFunctionArgs } from 'react-router'
import { portalConfig } from '../../config.ts'
import { conditional } from '../../server/conditional.ts'
import { feedSchema } from './feed-schema.ts'

/** `/feeds/register.schema.json`: what a page of the register's feed consists of. */
export const loader = ({ request }: LoaderFunctionArgs) => {
  const schema = feedSchema(new URL('/feeds/register.schema.json', portalConfig().PUBLIC_URL).href)
  const body = JSON.stringify(schema, null, 2)
  const headers = {
    'content-type': 'application/schema+json; charset=utf-8',
    'cache-control': 'public, no-cache',
  }
  return conditional(request, { mark: body, isBody: true }, () => new Response(body, { headers }))
}
