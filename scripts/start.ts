// npm start: shows the site on this machine while its content is being written.
import { AS_OF_OPTION, PORT_OPTION } from './command/options.ts'
import { resolvePort } from './command/resolve-port.ts'
import { runService } from './command/run-service.ts'
import { startPreview } from './preview/start-preview.ts'

export default runService(
  {
    name: 'start',
    purpose: {
      sv: 'Visar webbplatsen på den här datorn medan du skriver, med utkast. Avsluta med Ctrl-C.',
      en: 'Shows the site on this machine while you write, drafts included. End with Ctrl-C.',
    },
    options: { port: PORT_OPTION, 'as-of': AS_OF_OPTION },
  },
  (context, { port }) => startPreview({ ...context, port: resolvePort(port) }),
)
