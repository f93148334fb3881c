import type   { SocialOrganizationResolvers } from './../../types.generated.ts';
    export const SocialOrganization: Pick<SocialOrganizationResolvers, 'creditStanding'|'__resolveReference'> = {
    /* Implement SocialOrganization resolver logic here */
  };