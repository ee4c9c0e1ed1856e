/**
 * Sends one request by the real HTTP of the action in a process of its own, prints how it went, and does nothing more: the
 * process ends when the request has let go of everything.
 */

import { createHttp } from '../../src/runtime/http.ts'

const { request, limits } = JSON.parse(process.argv[2] ?? '{}')
process.stdout.write(JSON.stringify(await createHttp().send(request, limits)))
