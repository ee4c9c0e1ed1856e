/** Where a deployment can be reached: its ports as an output, as a link, and in words. */

import { publicHttpsUrl } from '../../core/allowed-url.ts'
import type { WirePort, WireStatus } from './wire.ts'

/** As Edgegap has it, by name; `link` is `host:port`, with a scheme only for protocols of the web. */
export type Ports = Readonly<Record<string, Port>>

interface Port {
  readonly name: string
  readonly link: string
  readonly internal: number | null
  readonly external: number | null
  readonly protocol: string
  readonly tls_upgrade: boolean
}

/** More than Edgegap gives to any deployment; an output has to stay readable. */
const mostPorts = 100

/** At most 100; what a port does not say is empty, null or false. */
export function portsOf(ports: WireStatus['ports']): Ports {
  const entries = Object.entries(ports ?? {}).slice(0, mostPorts)
  return Object.fromEntries(entries.map(([name, port]) => [name, portOf(name, port)]))
}

function portOf(name: string, port: WirePort): Port {
  return {
    name: port.name || name,
    link: port.link ?? '',
    internal: port.internal ?? null,
    external: port.external ?? null,
    protocol: port.protocol ?? '',
    tls_upgrade: port.tls_upgrade ?? false,
  }
}

/** The first port that a browser can open; a `host:port` alone is none. */
export function urlOf(ports: Ports): string {
  const links = Object.values(ports).map(({ link }) => (/^https:/i.test(link) ? publicHttpsUrl(link) : ''))
  return links.find((link) => link !== '') ?? ''
}

/** `a69f8e3e0555.pr.edgegap.net:31669/UDP (gameport)`, one after the other; the host alone where it has no ports. */
export function addressOf(host: string, ports: Ports): string {
  const open = Object.values(ports).filter(({ external }) => external !== null)
  if (host === '' || open.length === 0) return host
  const at = host.includes(':') ? `[${host}]` : host
  return open.map(({ name, external, protocol }) => `${at}:${external}${suffix(protocol)} (${name})`).join(', ')
}

function suffix(protocol: string): string {
  return protocol === '' ? '' : `/${protocol}`
}
