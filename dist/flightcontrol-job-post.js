import { start } from './index.js'
start('flightcontrol-job-post')
