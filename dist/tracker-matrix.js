import { start } from './index.js'
start('tracker-matrix')
