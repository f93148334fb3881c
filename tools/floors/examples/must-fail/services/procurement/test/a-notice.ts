export const aNotice = 'a builder, for tests only'
