/** A file that is begun for somebody: with a text, or the copy of another one. `path` is below the folder that is made. */
export type NewFile =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly copyOf: string }
