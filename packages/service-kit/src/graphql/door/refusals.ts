import { RequestRefused } from './request-refused.ts'

/** Every refusal at the door, by name: no GraphQL has been read yet. */
export const refusals = {
  cookies: () =>
    new RequestRefused(400, 'COOKIES_REFUSED', {
      zh: '本接口不使用 Cookie，请改用 Bearer 令牌。',
      en: 'This API takes no cookies; send a bearer token.',
    }),
  batching: () =>
    new RequestRefused(400, 'BATCHING_REFUSED', {
      zh: '不支持批量请求，请逐个发送。',
      en: 'Batched requests are not supported; send one at a time.',
    }),
  unreadable: () =>
    new RequestRefused(400, 'BAD_REQUEST', {
      zh: '请求正文不是有效的 JSON。',
      en: 'The body of the request is not valid JSON.',
    }),
  wrongHost: () =>
    new RequestRefused(400, 'BAD_REQUEST', {
      zh: 'Host 须且只能写明一个地址。',
      en: 'The Host header must name one place, and nothing else.',
    }),
  mediaType: () =>
    new RequestRefused(415, 'UNSUPPORTED_MEDIA_TYPE', {
      zh: '请求正文须为 application/json。',
      en: 'The body must be application/json.',
    }),
  notAcceptable: () =>
    new RequestRefused(406, 'NOT_ACCEPTABLE', {
      zh: '只能以 application/json 或 application/graphql-response+json 作答。',
      en: 'Answers are application/json or application/graphql-response+json only.',
    }),
  tooLarge: () =>
    new RequestRefused(413, 'REQUEST_TOO_LARGE', { zh: '请求过大。', en: 'The request is too large.' }),
  method: () =>
    new RequestRefused(
      405,
      'METHOD_NOT_ALLOWED',
      { zh: '只接受 GET 与 POST。', en: 'Only GET and POST are accepted.' },
      { allow: 'GET, POST' },
    ),
  nowhere: () =>
    new RequestRefused(404, 'NOT_FOUND', { zh: '没有此地址。', en: 'There is nothing at this address.' }),
  unauthenticated: () =>
    new RequestRefused(
      401,
      'UNAUTHENTICATED',
      { zh: '令牌无效或已过期，请重新登录。', en: 'The token is not valid or has expired; sign in again.' },
      { 'www-authenticate': 'Bearer error="invalid_token"' },
    ),
  identityUnavailable: () =>
    new RequestRefused(
      503,
      'IDENTITY_UNAVAILABLE',
      {
        zh: '暂时无法核验身份，请稍后再试。',
        en: 'Identity cannot be verified right now; try again shortly.',
      },
      { 'retry-after': '2' },
    ),
  notTheGateway: () =>
    new RequestRefused(403, 'GATEWAY_ONLY', {
      zh: '此服务只接受网关的请求。',
      en: 'This service answers the gateway only.',
    }),
  tooLate: () =>
    new RequestRefused(504, 'DEADLINE_EXCEEDED', {
      zh: '未能在时限内作答。',
      en: 'There was no answer within the time allowed.',
    }),
  notReady: () =>
    new RequestRefused(503, 'NOT_READY', { zh: '尚未就绪。', en: 'Not ready.' }, { 'retry-after': '1' }),
  tooBusy: () =>
    new RequestRefused(
      503,
      'TOO_BUSY',
      { zh: '请求过多，请稍后再试。', en: 'There are too many requests just now; try again shortly.' },
      { 'retry-after': '1' },
    ),
  defect: () =>
    new RequestRefused(500, 'INTERNAL', {
      zh: '系统内部错误，请凭追踪号联系我们。',
      en: 'Something went wrong on our side; quote the trace id when you contact us.',
    }),
}
