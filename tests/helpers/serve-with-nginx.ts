import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ServedFolder } from './serve-folder.ts'
import { runWebServer } from './web-server.ts'

/**
 * Serves a built site on this machine with nginx, by the settings that the build wrote into it.
 *
 * @param server what stands in the server block
 */
export async function serveWithNginx(
  site: string,
  server = `root ${site}; include ${site}/server/nginx.conf;`,
): Promise<ServedFolder> {
  return runWebServer({
    program: 'nginx',
    settle: (folder, port) => {
      mkdirSync(join(folder, 'temporary'))
      const settings = join(folder, 'nginx.conf')
      writeFileSync(settings, settingsFor(server, folder, port))
      return ['-e', join(folder, 'error.log'), '-c', settings]
    },
  })
}

function settingsFor(server: string, folder: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `  ${kind}_temp_path ${join(folder, 'temporary', kind)};\n`,
  )
  return [
    // As root, nginx would become somebody who may not read temporary folders.
    process.getuid?.() === 0 ? 'user root;\n' : '',
    `daemon off;\nworker_processes 1;\npid ${join(folder, 'pid')};\nerror_log stderr;\nevents {}\n`,
    `http {\n  include /etc/nginx/mime.types;\n  default_type application/octet-stream;\n  access_log off;\n`,
    ...temporary,
    `  server {\n    listen 127.0.0.1:${port};\n    ${server}\n  }\n}\n`,
  ].join('')
}
