import { aboutPage } from './about.11ty.tsx'
import { accessibilityPage } from './accessibility.11ty.tsx'
import { comparisonPage } from './comparison.11ty.tsx'
import { comparisonsPage } from './comparisons.11ty.tsx'
import { correctionsPage } from './corrections.11ty.tsx'
import { dataPage } from './data.11ty.tsx'
import { followUpPage } from './follow-up.11ty.tsx'
import { followUpByPartyPage } from './follow-up-by-party.11ty.tsx'
import { followUpByStandingPage } from './follow-up-by-standing.11ty.tsx'
import { largePrintPage } from './large-print.11ty.tsx'
import { notFoundPage } from './not-found.11ty.tsx'
import type { PageTemplate } from './page-template.ts'
import { partiesPage } from './parties.11ty.tsx'
import { partyPage } from './party.11ty.tsx'
import { placePage } from './place.11ty.tsx'
import { placesPage } from './places.11ty.tsx'
import { printPage } from './print.11ty.tsx'
import { promisePage } from './promise.11ty.tsx'
import { publicationPage } from './publication.11ty.tsx'
import { qualityPage } from './quality.11ty.tsx'
import { registerPage } from './register.11ty.tsx'
import { searchPage } from './search.11ty.tsx'
import { standingPage } from './standing.11ty.tsx'
import { standingsPage } from './standings.11ty.tsx'
import { startPage } from './start.11ty.tsx'
import { surveyPage } from './survey.11ty.tsx'
import { themePage } from './theme.11ty.tsx'
import { themesPage } from './themes.11ty.tsx'
import { threadPage } from './thread.11ty.tsx'
import { threadsPage } from './threads.11ty.tsx'

/** One template for each kind of page. */
export const PAGE_TEMPLATES: readonly PageTemplate[] = [
  startPage,
  publicationPage,
  promisePage,
  surveyPage,
  followUpPage,
  followUpByStandingPage,
  followUpByPartyPage,
  printPage,
  largePrintPage,
  threadsPage,
  threadPage,
  themesPage,
  themePage,
  partiesPage,
  partyPage,
  placesPage,
  placePage,
  standingsPage,
  standingPage,
  comparisonsPage,
  comparisonPage,
  correctionsPage,
  searchPage,
  registerPage,
  dataPage,
  aboutPage,
  qualityPage,
  accessibilityPage,
  notFoundPage,
]
