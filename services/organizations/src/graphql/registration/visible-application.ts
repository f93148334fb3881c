import type { RegistrationApplication } from '../../domain/registration/application.ts'
import { asOf } from '../../domain/registration/as-of.ts'
import { seesApplication } from '../../domain/registration/sees-application.ts'
import type { GraphContext } from '../context.ts'

/** An application as it is by now, where it is for the one who asks to see. */
export async function visibleApplication(
  id: string,
  context: GraphContext,
): Promise<RegistrationApplication | null> {
  const kept = await context.load.applications.load(id)
  if (!kept || !seesApplication(context.actor, kept, await context.held())) return null
  const [application] = await asTheyAre([kept], context)
  return application ?? null
}

/** Applications as time alone has left them by now, whether or not its timer has come. */
export async function asTheyAre(
  kept: readonly RegistrationApplication[],
  { moment, reckoning }: Pick<GraphContext, 'moment' | 'reckoning'>,
): Promise<RegistrationApplication[]> {
  if (kept.length === 0) return []
  const [now, known] = [await moment(), await reckoning()]
  return kept.map((application) => asOf(application, now, known))
}
