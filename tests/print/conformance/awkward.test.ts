import { describePrints } from '../../helpers/describe-prints.ts'

describePrints({ name: 'awkward', asOf: '2026-11-25' })
