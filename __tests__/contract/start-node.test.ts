import { once } from 'node:events'
import { describe, expect, it } from '@jest/globals'
import { startNode } from '../../simulator/runner/start-node.ts'

/** Windows has no signals; messages are everywhere, so that what is done there can be seen here. */
const ways = process.platform === 'win32' ? (['messages'] as const) : (['signals', 'messages'] as const)

const listens = `
  setTimeout(() => process.exit(1), 10_000)
  process.on('SIGINT', (signal) => { console.log('heard ' + signal); process.exit(7) })
  console.log('ready')
`

async function run(code: string, { signals, send }: { signals: (typeof ways)[number]; send?: NodeJS.Signals }) {
  const child = startNode(['--eval', code], { signals })
  let printed = ''
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    printed += chunk
    if (chunk.includes('ready') && send) child.kill(send)
  })
  const [exitCode, signal] = await once(child, 'close')
  return { printed, exitCode, signal }
}

describe.each(ways)('a Node that hears %s', (signals) => {
  it('hears an interrupt, and ends as it likes', async () => {
    expect(await run(listens, { signals, send: 'SIGINT' })).toEqual({
      printed: 'ready\nheard SIGINT\n',
      exitCode: 7,
      signal: null,
    })
  })

  it('can be killed', async () => {
    expect(await run(listens, { signals, send: 'SIGKILL' })).toMatchObject({ printed: 'ready\n', signal: 'SIGKILL' })
  })

  it('is not kept alive by listening', async () => {
    expect(await run('console.log("done")', { signals })).toEqual({ printed: 'done\n', exitCode: 0, signal: null })
  })
})
