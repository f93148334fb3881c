export { bearerOf } from './bearer-of.ts'
export {
  GATEWAY_HEADER,
  type SignedRequest,
  signGatewayHeader,
  verifyGatewayHeader,
} from './gateway-header.ts'
export { granted } from './granted.ts'
export { IdentityUnavailable, Unauthenticated } from './identity-errors.ts'
export { type Nonces, nonces } from './nonces.ts'
export { type FunctionsOf, functionsFrom, throughRegister } from './register.ts'
export { type TokenVerifier, tokenVerifier } from './token-verifier.ts'
