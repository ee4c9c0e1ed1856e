/** Code that runs in the step's process before the action does, to make things go wrong that nobody can order from outside. */

/** For `env` of a scenario. The code sees `afterLine(words, act)`: `act` is called once, as soon as stdout has said the words. */
export function preload(code: string): { readonly NODE_OPTIONS: string } {
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(prelude + code)}` }
}

/** For `env`: every second of the step's own clock takes a `factor`-th of one. What it waits for has to come as much sooner. */
export function hastened(factor: number): { readonly NODE_OPTIONS: string } {
  return preload(`
    const timeout = globalThis.setTimeout
    globalThis.setTimeout = (act, ms, ...more) => timeout(act, ms / ${factor}, ...more)
    const hrtime = process.hrtime
    process.hrtime = () => {
      const [seconds, nanoseconds] = hrtime()
      const all = (seconds + nanoseconds / 1e9) * ${factor}
      return [Math.floor(all), Math.round((all % 1) * 1e9)]
    }
  `)
}

const prelude = `
  import { syncBuiltinESMExports } from 'node:module'
  function afterLine(words, act) {
    const write = process.stdout.write
    process.stdout.write = function (text, ...more) {
      const written = write.call(this, text, ...more)
      if (String(text).includes(words) && process.stdout.write !== write) {
        process.stdout.write = write
        act()
      }
      return written
    }
  }
`
