/** The real outside, assembled once per process. */

import { createRedactor } from '../core/redact.ts'
import type { World } from '../core/world.ts'
import { systemClock } from './clock.ts'
import { appendEntry, appendSummary } from './command-files.ts'
import { gitHubApiUrl, isStepDebug, readRunFacts } from './environment.ts'
import { createGitHub } from './github.ts'
import { createHttp } from './http.ts'
import { createLogSink, surviveClosedStdout, writeToStdout } from './log-sink.ts'
import { createOutputs, type OutputWriter } from './outputs.ts'
import { listenForSignals } from './signals.ts'
import { createStateStore } from './state-store.ts'

export interface Host extends World {
  readonly outputs: OutputWriter
  /** Does what a signal does. */
  readonly stop: () => void
}

export interface HostSettings {
  /** All forms in which a secret could show: masked before anything else is written, and redacted everywhere. */
  readonly secretForms: readonly string[]
  /** Empty: nothing is asked of GitHub. */
  readonly gitHubToken: string
}

/** Signals are heard, and secrets masked, from here on. */
export function createHost({ secretForms, gitHubToken }: HostSettings): Host {
  surviveClosedStdout()
  const { interrupt, stop } = listenForSignals()
  const redact = createRedactor(secretForms)
  const log = createLogSink({ write: writeToStdout, redact, debug: isStepDebug() })
  log.mask(secretForms)
  const http = createHttp()
  const run = readRunFacts()
  const gitHub = { http, token: gitHubToken, apiUrl: gitHubApiUrl(), owner: run.owner, repo: run.repo, redact }
  return {
    http,
    clock: systemClock,
    random: Math.random,
    log,
    interrupt,
    stop,
    run,
    state: createStateStore((name, value) => appendEntry('GITHUB_STATE', { name, value: redact(value) })),
    outputs: createOutputs((name, value) => appendEntry('GITHUB_OUTPUT', { name, value: redact(value) })),
    summary: createSummaryWriter(redact),
    redact,
    github: gitHubToken === '' || run.repo === '' ? undefined : createGitHub(gitHub),
  }
}

function createSummaryWriter(redact: (text: string) => string): World['summary'] {
  return {
    write: async (markdown) => {
      try {
        appendSummary(redact(markdown))
        return 'ok'
      } catch (error) {
        return error instanceof Error ? error.message : 'the summary could not be written'
      }
    },
  }
}
