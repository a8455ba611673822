// What stands in git instead of a file that is in Git LFS; https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
const POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n(?:.*\r?\n)*?oid sha256:(?<sha256>[0-9a-f]{64})\r?\n/

// A pointer is shorter.
const LONGEST_POINTER_BYTES = 1024

/** Whether a file is only a note that its content is in Git LFS. */
export function isPointerToLfs(bytes: Uint8Array): boolean {
  return hashInPointer(bytes) !== null
}

/** The SHA-256, in hexadecimal, of the content that a pointer stands for; `null` for any other file. */
export function hashInPointer(bytes: Uint8Array): string | null {
  if (bytes.length >= LONGEST_POINTER_BYTES) return null
  return POINTER.exec(new TextDecoder().decode(bytes))?.groups?.sha256 ?? null
}
