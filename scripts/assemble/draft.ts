/**
 * A model value under construction. Linking goes both ways (a promise knows its theme, the theme its promises), so the
 * parts are made first and tied together afterwards; what leaves this folder is read-only and frozen.
 */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] }
