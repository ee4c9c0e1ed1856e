/** Performs one story: the shipped `dist/`, started as a runner starts it, against the simulator. */

import type { ChildProcess } from 'node:child_process'
import { type Simulator, startSimulator } from '../../simulator/index.ts'
import { runStep, type StepEnd, type StepOptions } from '../../simulator/runner/step.ts'
import { createLogReader, type LogLine } from './runner-log.ts'
import type { Ended, Story } from './stories.ts'

/** Everything that there is to show of a run when it is over. */
export interface Performance extends Ended {
  readonly story: Story
  /** The log of the step and of its post step. */
  readonly log: readonly LogLine[]
  readonly post: StepEnd
  /** The comment as it was written first, and as every edit left it. */
  readonly stages: readonly string[]
}

/** `show` is called with every line of the log as it comes. */
export async function perform(
  story: Story,
  { pace, show }: { pace: number; show: (line: LogLine) => void },
): Promise<Performance> {
  const simulator = await startSimulator()
  try {
    story.prepare(simulator, pace)
    const log: LogLine[] = []
    const keep = (line: LogLine) => {
      log.push(line)
      show(line)
    }
    const onLine = createLogReader(keep)
    const options = stepOf(story, simulator)
    const onCancel = () => keep({ kind: 'cancel' })
    const main = await runStep({ ...options, ...cancelling(story, { onCancel, onLine }) })
    const post = await runStep({ ...options, phase: 'post', state: main.stateEntries, onLine })
    return { story, log, main, post, simulator, stages: stagesOf(simulator) }
  } finally {
    await simulator.close()
  }
}

function stagesOf({ requests }: Simulator): readonly string[] {
  const written = requests.filter(({ method, path }) => /^(POST|PATCH)$/.test(method) && path.includes('/comments'))
  return written.flatMap(({ json }) => {
    const body = typeof json === 'object' && json !== null && 'body' in json ? json.body : undefined
    return typeof body === 'string' ? [body] : []
  })
}

function stepOf(story: Story, { flightcontrol, github, url, host }: Simulator): StepOptions {
  return {
    event: story.event,
    env: {
      GITHUB_SHA: story.event.sha,
      GITHUB_API_URL: github.apiUrl,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
    },
    inputs: {
      [story.hook]: story.hook === 'hook' ? flightcontrol.hook : flightcontrol.previewHook,
      'api-key': flightcontrol.apiKey,
      'github-token': 'fake-github-token-0123456789',
      'api-url': url,
      'allowed-hosts': host,
      // Ten times as often as by default: a simulated deployment takes seconds.
      'poll-interval': '100ms',
      'poll-interval-max': '500ms',
    },
  }
}

/** Sends SIGINT, as the runner does first, when the story's line comes. */
function cancelling(
  { cancelAt }: Story,
  { onCancel, onLine }: { onCancel: () => void; onLine: (line: string) => void },
): Pick<StepOptions, 'onLine' | 'onStart'> {
  let child: ChildProcess | undefined
  let cancelled = false
  return {
    onStart: (started) => {
      child = started
    },
    onLine: (line) => {
      onLine(line)
      if (cancelAt === undefined || cancelled || !line.includes(cancelAt)) return
      cancelled = true
      onCancel()
      child?.kill('SIGINT')
    },
  }
}
