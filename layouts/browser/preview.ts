// Added by the preview, never by a build: reads the page anew when there is something else to show.

const KEPT = 'preview-place'

/** Where the reader was: how far down the window the content began, whatever stands over it; `null` for the very top. */
type Place = { readonly page: string; readonly contentTop: number | null }

const { version = '', events: address = '' } = document.currentScript?.dataset ?? {}
let events: EventSource | null = null
let isReadingAnew = false

goBack()
follow()
document.addEventListener('visibilitychange', follow)
addEventListener('pageshow', follow)
addEventListener('pagehide', leave)

/** A page out of sight keeps no connection, as a browser has few of them; it catches up when it is seen again. */
function follow(): void {
  events?.close()
  if (document.visibilityState === 'hidden') return
  events = new EventSource(address)
  events.addEventListener('message', ({ data }) => {
    if (data !== version) readAnew()
  })
}

function readAnew(): void {
  isReadingAnew = true
  const place: Place = { page: location.pathname, contentTop: scrollY === 0 ? null : contentTop() }
  sessionStorage.setItem(KEPT, JSON.stringify(place))
  history.scrollRestoration = 'manual'
  location.reload()
}

/** Whoever reads the page anew without us finds their place by the browser's own means. */
function leave(): void {
  events?.close()
  if (!isReadingAnew) history.scrollRestoration = 'auto'
}

/** To where the reader was: problems that appear or go away over the content do not move it. */
function goBack(): void {
  const kept = sessionStorage.getItem(KEPT)
  if (kept === null) return
  sessionStorage.removeItem(KEPT)
  const place: Place = JSON.parse(kept)
  if (place.page !== location.pathname || place.contentTop === null) return
  scrollTo({ top: scrollY + contentTop() - place.contentTop, behavior: 'instant' })
}

function contentTop(): number {
  return document.querySelector('main')?.getBoundingClientRect().top ?? 0
}
