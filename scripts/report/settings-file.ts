/** The file with the settings of a site, relative to its root. */
export const SETTINGS_FILE = 'site.config.ts'
