import { describePrints } from '../../helpers/describe-prints.ts'

describePrints({ name: 'arabic' })
