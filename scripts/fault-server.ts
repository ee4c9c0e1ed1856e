/** Keeps the fault server up for people: `npm run fault-server -- --help`. Ends with Ctrl-C. */

import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { type FaultServerOptions, namedFaults, type SocketFault, startFaultServer } from '../simulator/fault-server.ts'

const usage = `A server that misbehaves on order.

  npm run fault-server -- [--fault NAME]… [--fallback NAME] [--path REGEXP --fault-there NAME]
                          [--forward ORIGIN] [--tls self-signed|expired|wrong-host] [--port N]

  --fault NAME        what happens to a request; give it again for the next request
  --fallback NAME     what happens afterwards (default: good)
  --forward ORIGIN    afterwards, and off the faulty path, hand requests to this server, e.g. the simulator
  --path REGEXP       requests of this path have a fault of their own: --fault-there NAME, every time
  --tls CERTIFICATE   speak TLS
  --port N            listen there (default: any free port)

Faults: ${Object.keys(namedFaults).join(', ')}

Example, a good trigger and polls that stall:
  npm run simulator
  npm run fault-server -- --forward http://127.0.0.1:8787 --path '/v1/deployments/' --fault-there stall-mid-body
`

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean' },
      fault: { type: 'string', multiple: true, default: [] },
      fallback: { type: 'string', default: 'good' },
      forward: { type: 'string' },
      path: { type: 'string' },
      'fault-there': { type: 'string', default: 'stall-after-read' },
      tls: { type: 'string' },
      port: { type: 'string', default: '0' },
    },
  })
  if (values.help === true) {
    process.stdout.write(usage)
    return
  }
  const fallback: SocketFault = values.forward ? { kind: 'forward', to: values.forward } : faultNamed(values.fallback)
  const server = await startFaultServer({
    script: values.fault.map(faultNamed),
    fallback,
    ...(values.path === undefined
      ? {}
      : { paths: [{ path: new RegExp(values.path), fallback: faultNamed(values['fault-there']) }] }),
    ...certificateOption(values.tls),
    port: Number(values.port),
  })
  process.stdout.write(`${server.url}\n`)
  await once(process, 'SIGINT')
  for (const { method, target } of server.requests) process.stdout.write(`${method} ${target}\n`)
  await server.close()
}

function faultNamed(name: string): SocketFault {
  const fault = namedFaults[name]
  if (fault === undefined) throw new Error(`no fault "${name}"; there are: ${Object.keys(namedFaults).join(', ')}`)
  return fault
}

function certificateOption(name: string | undefined): Pick<FaultServerOptions, 'certificate'> {
  if (name === undefined) return {}
  if (name === 'self-signed' || name === 'expired' || name === 'wrong-host') return { certificate: name }
  throw new Error(`no certificate "${name}"; there are: self-signed, expired, wrong-host`)
}

await run()
