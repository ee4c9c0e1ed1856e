/** The real outside, assembled once per process. */

import { headStartMs } from '../core/head-start.ts'
import type { GitHub, Http } from '../core/ports.ts'
import { createRedactor } from '../core/redact.ts'
import { tokenForms } from '../core/secret-forms.ts'
import type { World } from '../core/world.ts'
import { cleanAnswers, shortestForm } from './clean-answers.ts'
import { systemClock } from './clock.ts'
import { appendEntry, appendSummary } from './command-files.ts'
import { gitHubApiUrl, isStepDebug, readRunFacts } from './environment.ts'
import { createGitHub } from './github.ts'
import { createHttp } from './http.ts'
import { createLogSink, writeToStdout } from './log-sink.ts'
import { createOutputs, type OutputWriter } from './outputs.ts'
import { listenForSignals } from './signals.ts'
import { createStateStore } from './state-store.ts'

export interface Host extends World {
  readonly outputs: OutputWriter
  /** Host, with its port where it has one, of GitHub's API. */
  readonly gitHubHost: string
  /** GitHub, asked by way of this Http; undefined without a token. */
  readonly gitHubOver: (http: Http) => GitHub | undefined
  /** Does what a signal does. */
  readonly stop: () => void
  /** A secret that was learnt only now, such as the token of a login: from here on it is masked and redacted like the others. */
  readonly hide: (secret: string) => void
}

export interface HostSettings {
  /** All forms in which a secret could show: masked before anything else is written, and redacted everywhere. Asked for once. */
  readonly secretForms: () => readonly string[]
  /** Empty: nothing is asked of GitHub. */
  readonly gitHubToken: string
}

/** Signals are heard from here on. */
export function createHost({ secretForms, gitHubToken }: HostSettings): Host {
  const { interrupt, stop } = listenForSignals()
  const secrets = createSecrets(secretForms)
  const redact = (text: string) => secrets.redactors().all(text)
  const log = createLogSink({
    write: writeToStdout,
    secretForms: secrets.forms,
    redact,
    debug: isStepDebug(),
    later: (work) => void systemClock.doze(headStartMs).then(work),
  })
  const http = cleanAnswers(createHttp(), (text) => secrets.redactors().long(text))
  const run = readRunFacts()
  const gitHubOver = (by: Http) => {
    const { owner, repo } = run
    if (gitHubToken === '' || repo === '') return undefined
    return createGitHub({ http: by, token: gitHubToken, apiUrl: gitHubApiUrl(), owner, repo, redact })
  }
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
    hide: (secret) => {
      const forms = tokenForms(secret, ['Bearer'])
      log.mask(forms)
      secrets.add(forms)
    },
    gitHubHost: URL.canParse(gitHubApiUrl()) ? new URL(gitHubApiUrl()).host : '',
    gitHubOver,
    github: gitHubOver(http),
  }
}

/** Made when the first text is to be shown, and not at the start: the trigger goes first. */
function createSecrets(secretForms: () => readonly string[]) {
  let known: readonly string[] | undefined
  let redactors: ReturnType<typeof redactorsOf> | undefined
  const forms = () => {
    known ??= secretForms()
    return known
  }
  return {
    forms,
    redactors: () => {
      redactors ??= redactorsOf(forms())
      return redactors
    },
    add: (further: readonly string[]) => {
      known = [...forms(), ...further]
      redactors = undefined
    },
  }
}

/** One where both would be the same: a fleet has twenty thousand forms. */
function redactorsOf(forms: readonly string[]) {
  const all = createRedactor(forms)
  const long = forms.filter(({ length }) => length >= shortestForm)
  return { all, long: long.length === forms.length ? all : createRedactor(long) }
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
