// Loaded before a program (`node --import`), it makes the machine another one: folders list their files backwards, and
// there are seven processors. It is JavaScript because it is loaded before anything that reads TypeScript.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import os from 'node:os'

fs.readdirSync = new Proxy(fs.readdirSync, {
  apply: (list, self, words) => Reflect.apply(list, self, words).reverse(),
})
fs.promises.readdir = new Proxy(fs.promises.readdir, {
  apply: async (list, self, words) => (await Reflect.apply(list, self, words)).reverse(),
})
fs.readdir = new Proxy(fs.readdir, {
  apply(list, self, words) {
    const done = words.pop()
    /** @type {(error: Error | null, names?: unknown[]) => void} */
    const doneBackwards = (error, names) => done(error, names?.reverse())
    return Reflect.apply(list, self, [...words, doneBackwards])
  },
})
os.availableParallelism = () => 7
syncBuiltinESMExports()
