export { bearerOf } from './bearer-of.ts'
export {
  GATEWAY_HEADER,
  signGatewayHeader,
} from './gateway-header.ts'

export type { FunctionsOf } from './register.ts'
export { type TokenVerifier, tokenVerifier } from './token-verifier.ts'
