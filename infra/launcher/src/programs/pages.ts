/** The portal's pages as they are built; missing where nobody has asked for them yet. */
export const PAGES = 'services/portal/build/server/index.js'
