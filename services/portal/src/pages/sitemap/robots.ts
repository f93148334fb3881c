import { portalConfig } from '../../config.ts'
import { robotsText } from '../../server/robots.ts'

export const loader = () =>
  new Response(robotsText(portalConfig().PUBLIC_URL), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
