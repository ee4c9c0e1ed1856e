/** `npm run bench`: how quick, how light. Ratios to a bare Node script in the same run; nothing here passes or fails. */

import { benchStart } from './bench/start.ts'

const runs = 15
const { floor, ours } = await benchStart({ runs })
const row = (name: string, unit: (value: number) => string, pick: (of: typeof floor) => number) =>
  `| ${name} | ${unit(pick(floor))} | ${unit(pick(ours))} | ${(pick(ours) / pick(floor)).toFixed(2)} × |`
const ms = (value: number) => `${value.toFixed(0)} ms`

process.stdout.write(
  [
    `Medians of ${runs}, Node ${process.version}, loopback.`,
    '',
    '| | bare Node | Touchdown | ratio |',
    '|---|---|---|---|',
    row('process start to the trigger at the server', ms, ({ startMs }) => startMs),
    row('last answer to the end of the process', ms, ({ leaveMs }) => leaveMs),
    row(
      'peak memory',
      (value) => `${value.toFixed(0)} MB`,
      ({ peakMegabytes }) => peakMegabytes,
    ),
    row(
      'CPU',
      (value) => `${value.toFixed(2)} s`,
      ({ cpuSeconds }) => cpuSeconds,
    ),
    '',
  ].join('\n'),
)
