// Starts a command or a thread: `node scripts/launch.mjs check --format json` runs scripts/check.ts.
//
// Node 20 does not read TypeScript, and opening some hundred small modules takes longer than checking the content. So all
// entries are bundled by esbuild once, and again only when the code has changed. It is JavaScript because it runs first.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const TOP = fileURLToPath(new URL('..', import.meta.url))
const BUNDLES = join(TOP, 'node_modules/.cache/promise-publications/bundles')

// Going back to code of a while ago starts at once.
const BUNDLES_KEPT = 5
// A command that is still running may not have loaded all of its bundle yet.
const STILL_IN_USE_MS = 60 * 60 * 1000

// Packages that read files beside their own code, or programs of their own; they stay where they were installed.
const PACKAGES_LEFT_IN_PLACE = ['@11ty/eleventy-dev-server', '@myriaddreamin/*', 'esbuild', 'pagefind']

// Otherwise Eleventy has a thread of its own look after each import, to read templates anew that have changed. Ours are
// handed over to it.
const WITHOUT_IMPORT_HOOKS = { 'process.env.ELEVENTY_SKIP_ESM_RESOLVER': '"1"' }

/**
 * Keeps `import.meta.url` what it is in the source: files beside a module are found from there.
 *
 * @type {import('esbuild').Plugin}
 */
const OWN_ADDRESSES = {
  name: 'own-addresses',
  setup(build) {
    build.onLoad({ filter: /[\\/](scripts|layouts|@11ty[\\/]eleventy)[\\/].*\.(tsx?|js)$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      if (!text.includes('import.meta.url')) return undefined
      const contents = text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
      return { contents, loader: 'default' }
    })
  },
}

const folder = await bundled().catch((error) => {
  process.stderr.write(`Programmet kunde inte förberedas i ${BUNDLES}: ${error.message}\n`)
  process.exit(1)
})
const entry = process.argv[2] ?? ''
// From here on everything looks as if Node had started the script itself.
process.argv.splice(1, 2, join(TOP, 'scripts', `${entry}.ts`))
// Reading the maps takes time, and only `--debug` shows where in the program something happened.
if (process.argv.includes('--debug')) process.setSourceMapsEnabled(true)
await import(pathToFileURL(join(folder, `${entry}.mjs`)).href)

/** The folder with the bundle of the code as it is now. */
async function bundled() {
  const sources = listSources()
  const folder = join(BUNDLES, fingerprintOf(sources))
  if (existsSync(folder)) markAsUsed(folder)
  else await makeBundle(sources, folder)
  return folder
}

/**
 * @param {string} folder
 */
function markAsUsed(folder) {
  try {
    utimesSync(folder, new Date(), new Date())
  } catch {
    // Installed by somebody else, who also removes what is old: the bundle itself can be used all the same.
  }
}

/** Paths from the top of every file of code, in one order on every machine. */
function listSources() {
  return ['scripts', 'layouts']
    .flatMap((name) =>
      readdirSync(join(TOP, name), { recursive: true, encoding: 'utf8' }).map((path) => join(name, path)),
    )
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.(tsx?|mjs)$/.test(path))
    .sort()
}

/**
 * Changes with the code, the packages, the version of Node, and the place of it all, which the bundle holds.
 *
 * @param {readonly string[]} paths
 */
function fingerprintOf(paths) {
  const hash = createHash('sha256').update(`${TOP}\0${process.version}\0`)
  for (const path of [...paths, 'package-lock.json']) {
    const text = readFileSync(join(TOP, path))
    hash.update(`${path}\0${text.length}\0`).update(text)
  }
  return hash.digest('hex').slice(0, 32)
}

/**
 * Commands are scripts/*.ts; a thread begins in a `*.worker.ts`.
 *
 * @param {string} path
 */
function isEntry(path) {
  return /^scripts\/[^/]+\.ts$/.test(path) || path.endsWith('.worker.ts')
}

/**
 * @param {readonly string[]} paths
 * @param {string} folder
 */
async function makeBundle(paths, folder) {
  const { build } = await import('esbuild')
  const unfinished = `${folder}-${process.pid}`
  await build({
    absWorkingDir: TOP,
    entryPoints: paths.filter(isEntry),
    outdir: unfinished,
    outbase: 'scripts',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // What is imported when its turn comes stays apart.
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    external: PACKAGES_LEFT_IN_PLACE,
    define: WITHOUT_IMPORT_HOOKS,
    sourcemap: 'linked',
    // Less to read at every start; names stay, so that a failure can be followed.
    minifyWhitespace: true,
    minifySyntax: true,
    // Packages written for `require` still find it.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    plugins: [OWN_ADDRESSES],
    logLevel: 'silent',
  })
  publishBundle(unfinished, folder)
  removeOldBundles()
}

/**
 * In one step, so that a command that starts at the same moment finds a whole bundle or none.
 *
 * @param {string} unfinished
 * @param {string} folder
 */
function publishBundle(unfinished, folder) {
  try {
    renameSync(unfinished, folder)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    // Another command has made the same bundle meanwhile.
    if (!existsSync(folder)) throw error
  }
}

function removeOldBundles() {
  const byAge = readdirSync(BUNDLES)
    // Another command may have finished or removed one since it was listed; such a one counts as new.
    .map((name) => ({ name, usedAt: statSync(join(BUNDLES, name), { throwIfNoEntry: false })?.mtimeMs ?? Date.now() }))
    .sort((a, b) => b.usedAt - a.usedAt)
  for (const { name, usedAt } of byAge.slice(BUNDLES_KEPT)) {
    if (Date.now() - usedAt > STILL_IN_USE_MS) rmSync(join(BUNDLES, name), { recursive: true, force: true })
  }
}
