import { logoAddress } from '../../scripts/model/addresses.ts'
import type { Page } from '../page.ts'

/** The publisher’s logo. The name of the site stands beside it, so that it says nothing to those who do not see it. */
export const SiteLogo = ({ page, logo }: { readonly page: Page; readonly logo: string }) => (
  <img class="site-logo" src={page.to(logoAddress(logo))} alt="" />
)
