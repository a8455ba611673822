/** The program that makes a package: `promise-publications 0.1.0`. */
export type Program = { readonly name: string; readonly version: string }
