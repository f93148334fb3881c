import { maskName } from '@gongshi/domain-kit'
import type { Mandate as Kept } from '../../../domain/mandate/mandate.ts'
import { bodyOf, isHead } from '../../../domain/mandate/post.ts'
import { readsResolutions } from '../../../domain/resolution/reads-resolutions.ts'
import type { GraphContext } from '../../context.ts'
import type { MandateResolvers } from './../../types.generated.ts'

export const Mandate: MandateResolvers = {
  body: ({ post }) => bodyOf[post],
  name: async (mandate, _args, context) =>
    isHead(mandate.post) || (await readsWhole(mandate, context)) ? mandate.name : maskName(mandate.name),
  ageAtStart: async (mandate, _args, context) =>
    (await readsWhole(mandate, context)) ? mandate.ageAtStart : null,
  isServingOfficial: async (mandate, _args, context) =>
    (await readsWhole(mandate, context)) ? mandate.isServingOfficial : null,
  isRetiredOfficial: async (mandate, _args, context) =>
    (await readsWhole(mandate, context)) ? mandate.isRetiredOfficial : null,
}

/** Whether somebody reads all of it: the organization itself, and who supervises it (domain 7). */
async function readsWhole(
  { uscc }: Kept,
  { actor, load }: Pick<GraphContext, 'actor' | 'load'>,
): Promise<boolean> {
  const organization = await load.organizations.load(uscc)
  return organization !== null && readsResolutions(actor, organization)
}
