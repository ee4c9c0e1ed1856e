import { readFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { describe, expect, it } from '@jest/globals'
import {
  type CertificateName,
  certificateFile,
  closedPort,
  type FaultServer,
  type FaultServerOptions,
  json,
  namedFaults,
  type SocketFault,
  startFaultServer,
} from '../../simulator/fault-server.ts'
import { startSimulator } from '../../simulator/index.ts'

type Exchange = {
  readonly url: string
  readonly ca?: Buffer
  /** For servers that fall silent: after so long, tell what has come by then. */
  readonly patienceMs?: number
}

/** What a client sees: an answer with its length, or where and how the exchange broke. */
function exchange({ url, ca, patienceMs }: Exchange): Promise<string> {
  return new Promise((resolve) => {
    let status: number | undefined
    let received = 0
    const soFar = (): string => (status === undefined ? 'nothing' : `head ${status} and ${received} bytes`)
    const send = url.startsWith('https:') ? httpsRequest : httpRequest
    const request = send(url, { agent: false, ...(ca === undefined ? {} : { ca }) }, (response) => {
      status = response.statusCode
      response.on('data', (chunk: Buffer) => {
        received += chunk.length
        if (received > 1_500_000) resolve('a body without end')
      })
      response.on('end', () => resolve(`${status} with ${received} bytes`))
      response.on('error', (error) => resolve(`${soFar()}, then ${codeOf(error)}`))
    })
    request.on('upgrade', (response) => resolve(`${response.statusCode}`))
    request.on('information', ({ statusCode }) => resolve(`${statusCode}`))
    request.on('error', (error) => resolve(`${soFar()}, then ${codeOf(error)}`))
    if (patienceMs !== undefined) setTimeout(() => resolve(`${soFar()}, then silence`), patienceMs)
    request.end()
  })
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : error.message
}

async function withServer<T>(options: FaultServerOptions, use: (server: FaultServer) => Promise<T>): Promise<T> {
  const server = await startFaultServer(options)
  try {
    return await use(server)
  } finally {
    await server.close()
  }
}

function faultNamed(name: string): SocketFault {
  const fault = namedFaults[name]
  if (fault === undefined) throw new Error(`no fault ${name}`)
  return fault.kind === 'drip' ? { ...fault, everyMs: 1 } : fault
}

const seen: Readonly<Record<string, string>> = {
  good: '200 with 59 bytes',
  'no-content': '204 with 0 bytes',
  html: '200 with 100 bytes',
  'bad-gateway': '502 with 100 bytes',
  redirect: '302 with 0 bytes',
  'reset-before-read': 'nothing, then ECONNRESET',
  'reset-after-read': 'nothing, then ECONNRESET',
  'reset-mid-headers': 'nothing, then ECONNRESET',
  'reset-mid-body': 'head 200 and 23 bytes, then ECONNRESET',
  'close-after-read': 'nothing, then ECONNRESET',
  'close-mid-body': 'head 200 and 23 bytes, then ECONNRESET',
  'stall-before-read': 'nothing, then silence',
  'stall-after-read': 'nothing, then silence',
  'stall-mid-headers': 'nothing, then silence',
  'stall-after-headers': 'head 200 and 0 bytes, then silence',
  'stall-mid-body': 'head 200 and 23 bytes, then silence',
  drip: '200 with 59 bytes',
  'bad-chunk': 'head 200 and 0 bytes, then HPE_INVALID_CHUNK_SIZE',
  truncated: 'head 200 and 54 bytes, then ECONNRESET',
  'switching-protocols': '101',
  'informational-flood': '103',
  'endless-body': 'a body without end',
  'endless-crumbs': 'a body without end',
  'endless-headers': 'nothing, then HPE_HEADER_OVERFLOW',
  'huge-header': 'nothing, then HPE_HEADER_OVERFLOW',
  'gzip-bomb': '200 with 1003000 bytes',
  garbage: 'nothing, then HPE_INVALID_CONSTANT',
}

describe('The fault server', () => {
  it('has a test for each of its faults', () => {
    expect(Object.keys(seen).toSorted()).toEqual(Object.keys(namedFaults).toSorted())
  })

  it.each(Object.entries(seen))('%s looks to a client like: %s', async (name, expected) => {
    await withServer({ fallback: faultNamed(name) }, async ({ url, requests }) => {
      const patience = name.startsWith('stall') ? { patienceMs: 100 } : {}
      expect(await exchange({ url, ...patience })).toBe(expected)
      expect(requests).toHaveLength(name.endsWith('before-read') ? 0 : 1)
    })
  })

  it('goes through its script, then falls back', async () => {
    const script = [json({}, 503), json({}, 404)]
    await withServer({ script, fallback: json({}, 200) }, async ({ url, requests }) => {
      const statuses: string[] = []
      for (const path of ['/a', '/b', '/c?d=1']) statuses.push(await exchange({ url: url + path }))
      expect(statuses).toEqual(['503 with 2 bytes', '404 with 2 bytes', '200 with 2 bytes'])
      expect(requests.map(({ target }) => target)).toEqual(['/a', '/b', '/c?d=1'])
    })
  })

  it('keeps the bytes it received, headers and body', async () => {
    await withServer({}, async ({ url, requests }) => {
      await fetch(`${url}/v1/x`, { method: 'POST', headers: { authorization: 'token fake-token' }, body: '{"a":1}' })
      const [request] = requests
      expect(request).toMatchObject({ method: 'POST', path: '/v1/x', body: '{"a":1}' })
      expect(request?.head).toContain('authorization: token fake-token')
      expect(request?.bytes.toString()).toMatch(/^POST \/v1\/x HTTP\/1\.1\r\n.*\r\n\r\n\{"a":1\}$/s)
    })
  })

  it('spoils one path and hands the rest to the simulator', async () => {
    const simulator = await startSimulator()
    const forward: SocketFault = { kind: 'forward', to: simulator.url }
    const paths = [{ path: /^\/v1\/deployments\//, script: [faultNamed('truncated')], fallback: forward }]
    await withServer({ fallback: forward, paths }, async ({ url }) => {
      const hook = simulator.flightcontrol.hook.replace(simulator.url, url)
      expect(await exchange({ url: hook })).toMatch(/^200 /)
      const poll = `${url}/v1/deployments/${simulator.flightcontrol.deployments[0]?.deploymentId}`
      expect(await exchange({ url: poll })).toMatch(/^head 200 and \d+ bytes, then ECONNRESET/)
      expect(await exchange({ url: poll })).toMatch(/^401 /)
    })
    await simulator.close()
  })

  it('refuses a fault at connect for a path, which is not known then', async () => {
    const paths = [{ path: /x/, script: [faultNamed('reset-before-read')] }]
    await expect(startFaultServer({ paths })).rejects.toThrow('has no path')
  })

  it('knows a port where nobody listens', async () => {
    expect(await exchange({ url: (await closedPort()).url })).toBe('nothing, then ECONNREFUSED')
  })

  it.each<[CertificateName, string, string]>([
    ['self-signed', 'DEPTH_ZERO_SELF_SIGNED_CERT', '200 with 2 bytes'],
    ['expired', 'CERT_HAS_EXPIRED', 'CERT_HAS_EXPIRED'],
    ['wrong-host', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ])('shows a certificate that is %s', async (certificate, toStrangers, toTrusting) => {
    await withServer({ certificate }, async ({ url }) => {
      expect(await exchange({ url })).toBe(`nothing, then ${toStrangers}`)
      expect(await exchange({ url, ca: readFileSync(certificateFile(certificate)) })).toContain(toTrusting)
    })
  })

  it('resets under TLS too', async () => {
    await withServer({ certificate: 'self-signed', fallback: faultNamed('reset-mid-body') }, async ({ url }) => {
      const ca = readFileSync(certificateFile('self-signed'))
      expect(await exchange({ url, ca })).toBe('head 200 and 23 bytes, then ECONNRESET')
    })
  })

  it('is no TLS server unless it was told to be', async () => {
    await withServer({}, async ({ url }) => {
      expect(await exchange({ url: url.replace('http:', 'https:') })).toMatch(/EPROTO|WRONG_VERSION_NUMBER/)
    })
  })
})
