export { type GatewaySettings, gatewaySettings } from './config.ts'
export { type GatewayOptions, openGateway } from './open-gateway.ts'
