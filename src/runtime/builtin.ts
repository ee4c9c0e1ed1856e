/**
 * Node's larger modules, on first use. A static `import … from 'node:http'` reads every export, among them a getter that loads
 * Node's own WebSocket client: 50 ms at each start; `node:crypto` takes 10 ms (measured with Node 24.21).
 */
export const builtin = {
  get http() {
    return process.getBuiltinModule('node:http')
  },
  get crypto() {
    return process.getBuiltinModule('node:crypto')
  },
  get https() {
    return process.getBuiltinModule('node:https')
  },
  get v8() {
    return process.getBuiltinModule('node:v8')
  },
  get stream() {
    return process.getBuiltinModule('node:stream')
  },
  get tls() {
    return process.getBuiltinModule('node:tls')
  },
}
