/**
 * `npm run test:page`: opens the demo's report in a headless Chromium, in light and dark, and holds it to what a person must see.
 * `-- --screenshots FOLDER` also writes the pictures that the README shows; for their emoji the system needs a font such as
 * `fonts-noto-color-emoji`.
 */

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import * as v from '@badrap/valita'
import { launch, type Page } from 'puppeteer-core'
import { repositoryRoot } from '../simulator/runner/step.ts'

const report = join(repositoryRoot, 'demo', 'report.html')
const { values } = parseArgs({ options: { screenshots: { type: 'string' } } })
const folder = values.screenshots === undefined ? undefined : resolve(values.screenshots)

function findBrowser(): string {
  const known = [process.env['CHROME_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser']
  const found = known.find((path) => path !== undefined && existsSync(path))
  if (found) return found
  throw new Error('No Chromium was found: install it (Debian: apt-get install chromium), or name it in CHROME_PATH.')
}

/** Runs in the page. */
const findings = `({
  charts: document.querySelectorAll('pre.mermaid').length,
  drawn: document.querySelectorAll('pre.mermaid svg').length,
  bars: document.querySelectorAll('pre.mermaid svg rect.task').length,
  broken: document.querySelectorAll('svg[aria-roledescription=error]').length,
  comments: document.querySelectorAll('.comment .markdown-body table').length,
  rows: document.querySelectorAll('.markdown-body table tbody tr').length,
  failed: document.querySelectorAll('.claims .bad').length,
  links: [...document.querySelectorAll('.markdown-body a')].map((link) => link.getAttribute('href') ?? ''),
})`

const count = v.number()
const schema = v.object({
  charts: count,
  drawn: count,
  bars: count,
  broken: count,
  comments: count,
  rows: count,
  failed: count,
  links: v.array(v.string()),
})

function readFindings(found: unknown): v.Infer<typeof schema> {
  return schema.parse(found)
}

/** What is wrong with the page; empty when all is well. */
async function look(page: Page, theme: 'light' | 'dark'): Promise<readonly string[]> {
  const wrong: string[] = []
  page.on('console', (message) => message.type() === 'error' && wrong.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => wrong.push(`page: ${String(error)}`))
  page.on('requestfailed', (request) => wrong.push(`request: ${request.url().slice(0, 100)}`))
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
  await page.goto(pathToFileURL(report).href)
  await page.waitForSelector('body[data-drawn]', { timeout: 30_000 }).catch(() => wrong.push('no chart was drawn'))
  const seen = readFindings(await page.evaluate(findings))
  if (seen.charts === 0 || seen.drawn !== seen.charts || seen.bars === 0 || seen.broken > 0)
    wrong.push('a chart is missing')
  if (seen.comments === 0) wrong.push('the comment, or its table, is missing')
  if (seen.rows < 10) wrong.push('tables are missing')
  if (seen.links.length < 5 || !seen.links.every((link) => link.startsWith('https://')))
    wrong.push('links are missing or wrong')
  if (seen.failed > 0) wrong.push(`${seen.failed} claims of the demo do not hold`)
  return wrong
}

/** In which box, and what of it: from the first to the last that is named. */
const pictures = {
  comment: { box: '#preview .comment', from: '', to: '' },
  error: { box: '#failing-build .summary', from: 'pre.mermaid', to: 'pre:not(.mermaid)' },
  failure: { box: '#failing-build .summary', from: '', to: '' },
} as const

/** Two of them stand side by side in a README of 846 pixels, and shall be read there. */
const pictureWidth = 740

async function takePictures(page: Page, { theme, into }: { theme: string; into: string }): Promise<void> {
  mkdirSync(into, { recursive: true })
  await page.setViewport({ width: pictureWidth, height: 1200, deviceScaleFactor: 2 })
  await page.reload()
  await page.waitForSelector('body[data-drawn]', { timeout: 30_000 })
  const boxOf = async (selector: string) => {
    const box = await (await page.$(selector))?.boundingBox()
    if (box) return box
    throw new Error(`nothing to picture at ${selector}`)
  }
  for (const [name, { box, from, to }] of Object.entries(pictures)) {
    const { x, width } = await boxOf(box)
    const { y } = await boxOf(`${box} ${from}`)
    const last = await boxOf(`${box} ${to}`)
    const clip = { x, y, width, height: last.y + last.height - y }
    await page.screenshot({ path: `${join(into, `${name}-${theme}`)}.png`, clip, captureBeyondViewport: true })
  }
}

const demo = spawnSync(process.execPath, [join(repositoryRoot, 'scripts', 'demo.ts')], { encoding: 'utf8' })
if (demo.status !== 0) throw new Error(`the demo failed:\n${demo.stdout}${demo.stderr}`)

const browser = await launch({
  executablePath: findBrowser(),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})
try {
  for (const theme of ['light', 'dark'] as const) {
    const page = await browser.newPage()
    await page.setViewport({ width: 1000, height: 1200, deviceScaleFactor: 2 })
    const wrong = await look(page, theme)
    process.stdout.write(
      wrong.length === 0 ? `The report is well in ${theme}.\n` : `In ${theme}:\n  ${wrong.join('\n  ')}\n`,
    )
    if (wrong.length > 0) process.exitCode = 1
    if (folder) await takePictures(page, { theme, into: folder })
    await page.close()
  }
} finally {
  await browser.close()
}
