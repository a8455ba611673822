import { resolve } from 'node:path'
import { describePrints } from '../../helpers/describe-prints.ts'

describePrints({ name: resolve(import.meta.dirname, '../../..'), asOf: '2026-11-25' })
