import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ServedFolder } from './serve-folder.ts'
import { runWebServer } from './web-server.ts'

/**
 * Serves a built site on this machine with Caddy, by the settings that the build wrote into it.
 *
 * @param block what stands in the site block
 */
export async function serveWithCaddy(
  site: string,
  block: readonly string[] = [`root * ${site}`, `import ${site}/server/Caddyfile`],
): Promise<ServedFolder> {
  return runWebServer({
    program: 'caddy',
    settle: (folder, port) => {
      const settings = join(folder, 'Caddyfile')
      const server = ['{', '\tadmin off', '}', `http://127.0.0.1:${port} {`, '\tbind 127.0.0.1', ...block, '}', '']
      writeFileSync(settings, server.join('\n'))
      return ['run', '--config', settings, '--adapter', 'caddyfile']
    },
  })
}
