/** One file of the site: `path` is relative to the output folder and uses `/`. */
export type OutputFile = { readonly path: string; readonly content: string | Uint8Array }
