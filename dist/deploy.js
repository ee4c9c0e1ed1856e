import { start } from './index.js'
start('deploy')
