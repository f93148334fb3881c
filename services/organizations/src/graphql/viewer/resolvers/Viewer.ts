import type { ViewerResolvers } from './../../types.generated.ts'
export const Viewer: ViewerResolvers = {
  /* Implement Viewer resolver logic here */
}
