import type   { CreditStandingResolvers } from './../../types.generated.ts';
    export const CreditStanding: CreditStandingResolvers = {
    /* Implement CreditStanding resolver logic here */
  };