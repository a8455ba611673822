import { describePrints } from '../../helpers/describe-prints.ts'

describePrints({ name: 'sealed', asOf: '2026-11-25' })
