import { start } from './index.js'
start('edgegap-post')
