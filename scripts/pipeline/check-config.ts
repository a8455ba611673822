export { locateName as locateNameInConfig } from '../content/locate-settings.ts'
export { type SiteConfigResult, validateSiteConfig as checkConfig } from '../validate/validate-site-config.ts'
