/** The project has no notice yet. */
export const nothingPublished = {
  code: 'INVALID_TRANSITION' as const,
  basis: { rule: 'PROJECT_PATH' },
  message: { zh: '本项目尚未发布公示。', en: 'The project has no notice yet.' },
}
