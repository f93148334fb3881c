import type { PublicTextPreviewResolvers } from './../../types.generated.ts'
export const PublicTextPreview: PublicTextPreviewResolvers = {
  /* Implement PublicTextPreview resolver logic here */
}
