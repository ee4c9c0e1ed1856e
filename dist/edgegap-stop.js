import { start } from './index.js'
start('edgegap-stop')
