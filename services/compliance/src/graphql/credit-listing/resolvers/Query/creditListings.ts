
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const creditListings: NonNullable<QueryResolvers['creditListings']> = async (_parent, _arg, _ctx) => { /* Implement Query.creditListings resolver logic here */ };