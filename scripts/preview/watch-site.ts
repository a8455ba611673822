import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { watch } from 'chokidar'
import { CONTENT_FOLDER } from '../content/content-file.ts'
import { lookAgainAtNewFolders } from './look-again-at-new-folders.ts'
import { pathsOfSite } from './paths-of-site.ts'

export type Watch = { readonly stop: () => Promise<void> }

type Watcher = {
  /** Is told the path of what changed, relative to the root. */
  readonly onChange: (path: string) => void
  readonly onFailure: (error: unknown) => void
}

/** Tells of every change in content/ and in the settings; resolves when it is watching. */
export async function watchSite(root: string, { onChange, onFailure }: Watcher): Promise<Watch> {
  const top = await realpath(root)
  // The folder itself may be a link, though nothing in it may lead elsewhere.
  const content = await realpath(join(top, CONTENT_FOLDER)).catch(() => join(top, CONTENT_FOLDER))
  const { isOurs, nameOf } = pathsOfSite(top, content)
  const watcher = watch([top, content], {
    ignored: (path) => !isOurs(path),
    ignoreInitial: true,
    followSymlinks: false,
    // Changes are gathered later on, so what is deleted and written anew may be told as it happens.
    atomic: false,
  })
  const tell = (path: string) => onChange(nameOf(path))
  watcher.on('all', (_, path) => tell(path))
  watcher.on('error', onFailure)
  const lookNoMore = lookAgainAtNewFolders(watcher, { isOurs, onMissed: tell, onFailure })
  await new Promise<void>((ready) => watcher.once('ready', ready))
  const stop = () => {
    lookNoMore()
    return watcher.close()
  }
  return { stop }
}
