import type   { SocialOrganizationResolvers } from './../../types.generated.ts';
    export const SocialOrganization: Pick<SocialOrganizationResolvers, 'creditRecords'|'__resolveReference'> = {
    /* Implement SocialOrganization resolver logic here */
  };