import { runService } from '@gongshi/service-kit/process'
import { gatewaySettings } from './config.ts'
import { openGateway } from './open-gateway.ts'

await runService({
  name: 'gateway',
  settings: gatewaySettings,
  start: async (service) => {
    const { settings, log, metrics } = service
    const gateway = await openGateway({ settings, log, metrics })
    service.onDrain(gateway.drain)
    service.onStop('gateway', gateway.stop)
    log.info({ url: await gateway.listen() }, 'the door is open')
  },
})
