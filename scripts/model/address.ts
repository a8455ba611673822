/** A path from the root of the site: `/2018/loften/grannsamverkan/`. */
export type Address = string
