import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { type CertificateName, certificateFile, json, startFaultServer } from '../../../simulator/fault-server.ts'
import { sendFromProcess } from '../../support/send-from-process.ts'

const trusting = (name: CertificateName) => ({ NODE_EXTRA_CA_CERTS: fileURLToPath(certificateFile(name)) })
const distrusted = { kind: 'broken', cause: 'certificate', requestWritten: false }
const headers = { authorization: 'Bearer fake-api-key-0123456789' }

/** What a server with this certificate hears of a request with a secret. */
async function ask(certificate: CertificateName | undefined, env: Readonly<Record<string, string>>) {
  const server = await startFaultServer({ ...(certificate && { certificate }), fallback: json({ landed: true }) })
  const url = `${server.url.replace('http:', 'https:')}/fake-secret`
  const sent = await sendFromProcess({ request: { url, headers } }, env)
  await server.close()
  return { ...sent, requests: server.requests, heard: Buffer.concat(server.received).toString('latin1') }
}

describe('a server over TLS', () => {
  it('is asked where its certificate is trusted', async () => {
    const { exchange, requests, endedByItself } = await ask('self-signed', trusting('self-signed'))

    expect(exchange).toMatchObject({ kind: 'answered', status: 200, body: '{"landed":true}' })
    expect(requests).toHaveLength(1)
    expect(endedByItself).toBe(true)
  })

  it.each<[string, CertificateName, Readonly<Record<string, string>>]>([
    ['signed by nobody', 'self-signed', {}],
    ['expired', 'expired', trusting('expired')],
    ['of another host', 'wrong-host', trusting('wrong-host')],
  ])('with a certificate that is %s learns nothing', async (_, certificate, env) => {
    const { exchange, heard, stderr, endedByItself } = await ask(certificate, env)

    expect(exchange).toEqual(distrusted)
    expect(heard).toBe('')
    expect({ stderr, endedByItself }).toEqual({ stderr: '', endedByItself: true })
  })

  it('that is none, but plain HTTP, learns nothing', async () => {
    const { exchange, requests, heard } = await ask(undefined, {})

    expect(exchange).toEqual(distrusted)
    expect(requests).toEqual([])
    expect(heard).not.toContain('fake-')
  })
})
