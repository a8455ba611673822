export { type SiteConfigResult, validateSiteConfig as checkConfig } from '../validate/validate-site-config.ts'
