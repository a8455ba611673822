export { locateName as locateNameInConfig } from '../content/locate-settings.ts'
export { type SiteConfigResult, validateSiteConfig as checkConfig } from '../validate/settings/validate-site-config.ts'
