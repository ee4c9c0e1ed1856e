import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'

interface Ended {
  readonly exitCode: number | null
  readonly output: string
}

function demo(...args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, ['scripts/demo.ts', ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const keep = (chunk: Buffer) => {
    output += chunk.toString('utf8')
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  return new Promise((resolve) => child.on('close', (exitCode) => resolve({ exitCode, output })))
}

describe('npm run demo', () => {
  it('shows every run as it should end, in plain text where nobody watches, and writes the page', async () => {
    const { exitCode, output } = await demo('--pace', '0.05')

    expect(output).toContain('4 of 4 runs ended as they should.')
    expect(output).not.toContain('NOT SO')
    expect(output).toMatch(/\(\d+ masks\)/)
    expect(output).toContain('Somebody presses "Cancel workflow" now')
    expect(output).not.toMatch(/fake-[a-z-]*-0123456789|::add-mask|\u001b/)
    expect(exitCode).toBe(0)
    const page = readFileSync('demo/report.html', 'utf8')
    expect(page.match(/<article class="run"/g)).toHaveLength(4)
    expect(page).toContain('<h3>Comment on pull request #42</h3>')
    expect(page).not.toMatch(/fake-[a-z-]*-0123456789/)
  })
})
