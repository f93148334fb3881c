import type   { CreditListingResolvers } from './../../types.generated.ts';
    export const CreditListing: CreditListingResolvers = {
    /* Implement CreditListing resolver logic here */
  };