import { start } from './index.js'
start('fleet')
