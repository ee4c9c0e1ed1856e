import { start } from './index.js'
start('flightcontrol-invalidate')
