// Starts a command or a thread: `node scripts/launch.mjs check --format json` runs scripts/check.ts.
//
// Node 20 does not read TypeScript, and opening some hundred small modules takes longer than checking the content. So a
// command is bundled with the threads by esbuild when it is first used, and again only when the code has changed. It is
// JavaScript because it runs first, in words that a Node too old for the program still reads, so as to tell of that.
import { createHash } from 'node:crypto'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Script } from 'node:vm'
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads'
import { move } from './disk/move.mjs'

const TOP = fileURLToPath(new URL('..', import.meta.url))
const BUNDLES = join(TOP, 'node_modules/.cache/promise-publications/bundles')

// Under this name threads are told of the bundle.
const BUNDLE = 'bundle'

// Several checkouts or versions of Node may share the packages.
const BUNDLES_KEPT = 5
// A command that is still running may not have loaded all of its bundle yet.
const STILL_IN_USE_MS = 60 * 60 * 1000

// Packages that read files beside their own code, or programs of their own; they stay where they were installed.
const PACKAGES_LEFT_IN_PLACE = ['@11ty/eleventy-dev-server', '@myriaddreamin/*', 'esbuild', 'playwright-core']

// Otherwise Eleventy has a thread of its own look after each import, to read templates anew that have changed. Ours are
// handed over to it.
const WITHOUT_IMPORT_HOOKS = { 'process.env.ELEVENTY_SKIP_ESM_RESOLVER': '"1"' }

/**
 * Keeps `import.meta.url` what it is in the source: files beside a module are found from there. A package that asks for its
 * address and is missing here makes the bundling fail.
 *
 * @type {import('esbuild').Plugin}
 */
const OWN_ADDRESSES = {
  name: 'own-addresses',
  setup(build) {
    build.onLoad({ filter: /[\\/](scripts|layouts|@11ty|fdir|pagefind)[\\/].*\.(tsx?|m?js)$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      if (!text.includes('import.meta.url')) return undefined
      const contents = text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
      return { contents, loader: 'default' }
    })
  },
}

/** What stands where a folder for the user alone should be, and others may have put code into. */
class UnsafeFolder extends Error {
  /** @param {string} folder */
  constructor(folder) {
    super(folder)
    this.folder = folder
  }
}

const isDebugged = process.argv.includes('--debug')
const isInEnglish = /(^| )--lang[ =]en\b/i.test(process.argv.join(' '))
const { engines, scripts } = JSON.parse(readFileSync(join(TOP, 'package.json'), 'utf8'))
// `20.19` of `>=20.19`: npm reads it too.
const neededNode = engines.node.replace('>=', '')
if (isOlder(process.versions.node, neededNode)) {
  process.stderr.write(withOldNode(neededNode))
  process.exit(1)
}
const entry = process.argv[2] ?? ''
if (entry === '--help') {
  process.stdout.write(helpWith(commands()))
  process.exit(0)
}
if (!isThere(entry)) {
  process.stderr.write(`${withoutCommand(entry)}\n${helpWith(commands())}`)
  // As of any other command line that makes no sense.
  process.exit(2)
}
// A thread runs the same code as the command that starts it, whatever has been saved meanwhile.
const folder =
  bundleOfCommand() ??
  (await bundled(entry).catch((error) => {
    process.stderr.write(isInEnglish ? inEnglish(error) : inSwedish(error))
    process.exit(1)
  }))
setEnvironmentData(BUNDLE, folder)
// From here on everything looks as if Node had started the script itself.
process.argv.splice(1, 2, join(TOP, 'scripts', `${entry}.ts`))
// A command exports the promise that it has ended.
await start(join(folder, `${entry}.cjs`)).default

/**
 * @param {string} version
 * @param {string} needed
 */
function isOlder(version, needed) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [neededMajor = 0, neededMinor = 0] = needed.split('.').map(Number)
  return major === neededMajor ? minor < neededMinor : major < neededMajor
}

/**
 * @param {string} needed
 */
function withOldNode(needed) {
  const { node } = process.versions
  return isInEnglish
    ? `The program needs Node.js ${needed} or newer, and this is ${node}. Install a newer one (https://nodejs.org/) and try again.\n`
    : `Programmet behöver Node.js ${needed} eller senare, och det här är ${node}. Installera en senare version ` +
        '(https://nodejs.org/) och försök igen.\n'
}

/**
 * @param {string} entry
 */
function isThere(entry) {
  const path = `scripts/${entry}.ts`
  return isEntry(path) && existsSync(join(TOP, path))
}

/** @returns {string | undefined} */
function bundleOfCommand() {
  const folder = getEnvironmentData(BUNDLE)
  return folder === undefined ? undefined : String(folder)
}

/** The names of the commands that npm knows too, in one order: others are for the program itself. */
function commands() {
  return Object.keys(scripts).filter(isThere).sort()
}

/**
 * @param {readonly string[]} names
 */
function helpWith(names) {
  return isInEnglish
    ? `Commands: ${names.join(', ')}. Add --help to one to see what it does.\n`
    : `Kommandon: ${names.join(', ')}. Lägg till --help efter ett av dem för att se vad det gör.\n`
}

/**
 * @param {string} entry
 */
function withoutCommand(entry) {
  if (entry === '') return isInEnglish ? 'No command is named.' : 'Inget kommando är angivet.'
  return isInEnglish ? `There is no command ${entry}.` : `Det finns inget kommando som heter ${entry}.`
}

/**
 * @param {Error} error
 */
function inSwedish(error) {
  if (error instanceof UnsafeFolder) {
    return (
      `Programmet får inte skriva i ${BUNDLES}, och ${error.folder} går inte att lita på: mappen ska vara din egen och ` +
      `stängd för alla andra. Ta bort den, ange en annan plats med TMPDIR, eller låt den som installerade programmet köra ` +
      `npm run ${entry} -- --help en gång.\n`
    )
  }
  return `Programmet kunde inte förberedas i ${BUNDLES}: ${error.message}\n`
}

/**
 * @param {Error} error
 */
function inEnglish(error) {
  if (error instanceof UnsafeFolder) {
    return (
      `The program may not write in ${BUNDLES}, and ${error.folder} cannot be trusted: the folder has to be your own and ` +
      'closed to everybody else. Remove it, name another place with TMPDIR, or let whoever installed the program run ' +
      `npm run ${entry} -- --help once.\n`
    )
  }
  return `The program could not be prepared in ${BUNDLES}: ${error.message}\n`
}

/**
 * Runs a bundle and yields what it exports.
 *
 * @param {string} file
 */
function start(file) {
  const require = createRequire(file)
  // Only `--debug` shows where in the program something happened.
  if (isDebugged) {
    process.setSourceMapsEnabled(true)
    return require(file)
  }
  const module = { exports: {} }
  const wrapped = `(function (module, exports, require, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`
  const run = compiled(wrapped, file).runInThisContext()
  run(module, module.exports, require, file, dirname(file))
  return module.exports
}

/**
 * V8 compiles each function when it is first called. What a run has compiled is kept beside the bundle for the next ones; V8
 * refuses it when it is not of the same code and version.
 *
 * @param {string} code
 * @param {string} filename
 */
function compiled(code, filename) {
  const file = `${filename}.compiled`
  const cachedData = existsSync(file) ? readFileSync(file) : undefined
  const script = new Script(code, { filename, cachedData })
  if (cachedData === undefined || script.cachedDataRejected) {
    // Help and a wrong option (exit code 2) use next to nothing of the code.
    process.on('exit', (code) => {
      if (code !== 2 && !process.argv.includes('--help')) keep(file, script.createCachedData())
    })
  }
  return script
}

/**
 * @param {string} file
 * @param {Buffer} data
 */
function keep(file, data) {
  const unfinished = `${file}-${process.pid}`
  try {
    writeFileSync(unfinished, data)
    renameSync(unfinished, file)
  } catch {
    // Without it the next command starts somewhat later, and what this one had to say is not about that.
    rmSync(unfinished, { force: true })
  }
}

/**
 * The folder with the bundle of a command, or of a thread that no command has started, of the code as it is now.
 *
 * @param {string} entry
 */
async function bundled(entry) {
  const sources = listSources()
  const version = fingerprintOf(sources)
  // Making the maps takes time, as does reading them.
  const name = isDebugged ? `${entry}-with-maps` : entry
  const shared = join(BUNDLES, version)
  const ofVersion = existsSync(join(shared, name)) || mayWriteIn(BUNDLES) ? shared : join(folderOfUser(), version)
  const folder = join(ofVersion, name)
  if (existsSync(folder)) markAsUsed(ofVersion)
  else {
    await makeBundle([entry, ...sources.filter(isThread).map(nameOfEntry)], folder, ofVersion !== shared)
    removeOldBundles(dirname(ofVersion))
  }
  return folder
}

/**
 * Whether a folder may be written, or made where it is missing, found out by trying: Windows tells nothing of rights when it is
 * asked. Anything else that is wrong with it is told when it is used.
 *
 * @param {string} folder
 * @returns {boolean}
 */
function mayWriteIn(folder) {
  try {
    rmdirSync(mkdtempSync(join(folder, 'attempt-')))
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT') return mayWriteIn(dirname(folder))
    return !['EACCES', 'EPERM', 'EROFS'].includes(String(code))
  }
}

/**
 * Bundles of somebody who may use the program and not write where it is installed. What is in there will be run, and everybody
 * may write in the folder around it: so nobody else may have made it, nor be able to write there.
 */
function folderOfUser() {
  const user = process.getuid?.()
  const folder = join(tmpdir(), `promise-publications-${user ?? 'bundles'}`)
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const found = lstatSync(folder)
  // Without users as Unix has them, the temporary folder is that of the user already.
  const isOwn = user === undefined || (found.uid === user && (found.mode & 0o077) === 0)
  if (!found.isDirectory() || !isOwn) throw new UnsafeFolder(folder)
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
  return ['scripts', 'layouts'].flatMap(filesIn).sort()
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(folder) {
  return readdirSync(join(TOP, folder), { withFileTypes: true }).flatMap((item) => {
    const path = `${folder}/${item.name}`
    if (item.isDirectory()) return filesIn(path)
    return /\.(tsx?|mjs)$/.test(path) ? [path] : []
  })
}

/**
 * Changes with the code, the packages, the version of Node, and the place of it all, which the bundle holds. The system sets
 * the time of change (ctime) whenever a file is written or moved, and nobody can set it back, so that no file has to be read.
 *
 * @param {readonly string[]} paths
 */
function fingerprintOf(paths) {
  const hash = createHash('sha256').update(`${TOP}\0${process.version}\0`)
  for (const path of [...paths, 'package-lock.json']) {
    const { ino, size, ctimeNs } = lstatSync(join(TOP, path), { bigint: true })
    hash.update(`${path}\0${ino}\0${size}\0${ctimeNs}\0`)
  }
  return hash.digest('hex').slice(0, 32)
}

/**
 * Commands are scripts/*.ts; a thread begins in a `*.worker.ts`.
 *
 * @param {string} path
 */
function isEntry(path) {
  return /^scripts\/[^/]+\.ts$/.test(path) || isThread(path)
}

/**
 * @param {string} path
 */
function isThread(path) {
  return path.endsWith('.worker.ts')
}

/**
 * @param {string} path
 */
function nameOfEntry(path) {
  return path.replace(/^scripts\/|\.ts$/g, '')
}

/**
 * @param {readonly string[]} entries
 * @param {string} folder
 * @param {boolean} isElsewhere not where the packages are
 */
async function makeBundle(entries, folder, isElsewhere) {
  const { build } = await import('esbuild')
  const unfinished = `${folder}-${process.pid}`
  await build({
    absWorkingDir: TOP,
    entryPoints: [...new Set(entries)].map((entry) => `scripts/${entry}.ts`),
    outdir: unfinished,
    outbase: 'scripts',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    // Scripts rather than modules: Node 20 keeps compiled code for these only. `import()` does not work in them then.
    format: 'cjs',
    supported: { 'dynamic-import': false },
    platform: 'node',
    target: `node${neededNode}`,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    external: PACKAGES_LEFT_IN_PLACE,
    define: WITHOUT_IMPORT_HOOKS,
    sourcemap: isDebugged && 'linked',
    // Less to read at every start; names stay, so that a failure can be followed.
    minifyWhitespace: true,
    minifySyntax: true,
    // As in modules.
    banner: { js: "'use strict';" },
    logOverride: { 'empty-import-meta': 'error' },
    plugins: [OWN_ADDRESSES],
    logLevel: 'silent',
  })
  // Packages that stay where they are, are looked for from the bundle.
  if (isElsewhere) symlinkSync(join(TOP, 'node_modules'), join(unfinished, 'node_modules'), 'junction')
  publishBundle(unfinished, folder)
}

/**
 * In one step, so that a command that starts at the same moment finds a whole bundle or none.
 *
 * @param {string} unfinished
 * @param {string} folder
 */
function publishBundle(unfinished, folder) {
  try {
    move(unfinished, folder)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    // Another command has made the same bundle meanwhile.
    if (!existsSync(folder)) throw error
  }
}

/**
 * @param {string} bundles
 */
function removeOldBundles(bundles) {
  const byAge = readdirSync(bundles)
    // Another command may have finished or removed one since it was listed; such a one counts as new.
    .map((name) => ({ name, usedAt: statSync(join(bundles, name), { throwIfNoEntry: false })?.mtimeMs ?? Date.now() }))
    .sort((a, b) => b.usedAt - a.usedAt)
  for (const { name, usedAt } of byAge.slice(BUNDLES_KEPT)) {
    if (Date.now() - usedAt > STILL_IN_USE_MS) rmSync(join(bundles, name), { recursive: true, force: true })
  }
}
