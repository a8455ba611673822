import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ServedFolder } from './serve-folder.ts'
import { runWebServer } from './web-server.ts'

// Those that Debian's Apache has on from the start, as far as a site of files needs them, and mod_headers.
const MODULES = ['mpm_event', 'authz_core', 'alias', 'autoindex', 'deflate', 'dir', 'filter', 'headers', 'mime']

/**
 * Serves a built site on this machine with Apache, by the settings that the build wrote into it. Started by root, it reads
 * what everybody may read.
 *
 * @param server what stands in the settings of the server beside what it may do in the site’s folder
 */
export async function serveWithApache(
  site: string,
  server: readonly string[] = [`DocumentRoot ${site}`],
): Promise<ServedFolder> {
  return runWebServer({
    program: 'apache2',
    settle: (folder, port) => {
      const settings = join(folder, 'apache.conf')
      writeFileSync(settings, settingsFor(site, server, folder, port))
      return ['-DFOREGROUND', '-f', settings]
    },
  })
}

function settingsFor(site: string, server: readonly string[], folder: string, port: number): string {
  const lines = [
    `ServerRoot ${folder}`,
    `PidFile ${join(folder, 'pid')}`,
    'ServerName 127.0.0.1',
    `Listen 127.0.0.1:${port}`,
    `ErrorLog ${join(folder, 'error.log')}`,
    // Apache serves nothing as root.
    ...(process.getuid?.() === 0 ? ['User nobody', 'Group nogroup'] : []),
    ...MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
    'TypesConfig /etc/mime.types',
    ...server,
    `<Directory ${site}>`,
    'AllowOverride FileInfo Options Indexes',
    'Require all granted',
    '</Directory>',
  ]
  return `${lines.join('\n')}\n`
}
