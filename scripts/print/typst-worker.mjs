// Where the thread of the PDF compiler begins. It is JavaScript because a thread of Node 20 does not take over from the
// main one that TypeScript can be read.
import { register } from 'tsx/esm/api'

register()
await import('./answer-documents.ts')
