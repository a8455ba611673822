import { describePrints } from '../../helpers/describe-prints.ts'

describePrints({ name: 'surveys', asOf: '2026-11-25' })
