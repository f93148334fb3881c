import {
  ApolloServer,
  type ApolloServerOptions,
  type ApolloServerPlugin,
  type BaseContext,
} from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { Logger } from 'pino'
import { accessPlugin } from './access-plugin.ts'
import { type DoorContext, errorMaskingPlugin, keepThrown } from './error-masking-plugin.ts'
import { responseStatusPlugin } from './response-status-plugin.ts'

/**
 * Apollo Server as this house runs it, in the gateway and in every room alike.
 *
 * Errors masked, no suggestions, no landing page, no batches, nothing told to anyone outside. Apollo's own CSRF guard is
 * off because the door takes no cookies (platform.md 7).
 */
export function apolloServer<C extends DoorContext>(options: {
  log: Logger
  introspection: boolean
  plugins?: ApolloServerPlugin<C>[]
  rest: Partial<ApolloServerOptions<C>>
}): ApolloServer<C> {
  return new ApolloServer<C>({
    ...options.rest,
    nodeEnv: 'production',
    introspection: options.introspection,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger: options.log as ApolloServerOptions<BaseContext>['logger'],
    formatError: keepThrown,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      responseStatusPlugin,
      errorMaskingPlugin(options.log),
      accessPlugin,
      ...(options.plugins ?? []),
    ],
  } as ApolloServerOptions<C>)
}
