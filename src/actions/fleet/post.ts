/** After the job: stops what was to be stopped, closes what a killed main process left open, and says what still runs. */

import { type RateLimiter, windowMs } from '../../core/fleet/rate-limit.ts'
import type { Log } from '../../core/ports.ts'
import { stopDeployment } from '../../core/stop-deployment.ts'
import { closeKilled, goesOn } from './close-killed.ts'
import { entryWorld } from './entry-world.ts'
import type { FleetInputsReading } from './inputs.ts'
import { type Mustered, muster } from './muster.ts'
import type { PostWorld, SavedFleet } from './saved-fleet.ts'
import { tellAgain } from './tell-again.ts'
import { withinRate } from './within-rate.ts'

/** Never throws for anything that a provider or GitHub does; what could not be done is a warning. */
export async function runFleetPost(
  reading: FleetInputsReading,
  { world: given, saved }: { world: PostWorld; saved: SavedFleet },
): Promise<void> {
  if (saved.over && saved.unstopped.size === 0 && saved.untold.size === 0 && !saved.fleetUntold) return
  if (reading.inputs.dryRun) return
  // What main asked for in its last second counts as well.
  await given.clock.sleep(windowMs, given.interrupt.signal)
  const { limiter, world, othersMs } = withinRate(reading.inputs, given)
  const { ready } = await muster(reading, { world, raw: world.raw })
  const unstopped = await stopAll(ready, { saved, limiter, world })
  if (saved.over) await tellAgain(reading.inputs, { ready, world, saved, othersMs })
  const left = saved.over ? [] : await closeKilled(reading.inputs, { ready, saved, limiter, world, othersMs })
  warnOf([...unstopped, ...left], world.log)
}

/** Main was cancelled, and had no time to hear whether they are stopped. Those come back that may still run. */
async function stopAll(
  ready: readonly Mustered[],
  { saved, limiter, world }: { saved: SavedFleet; limiter: RateLimiter; world: PostWorld },
): Promise<readonly string[]> {
  const byName = new Map(ready.map((one) => [one.entry.name, one]))
  const stopOne = async ([name, id]: readonly [string, string]): Promise<readonly string[]> => {
    const one = byName.get(name)
    const provider = one && 'provider' in one.departure.plan ? one.departure.plan.provider : undefined
    if (!one || !provider) return [goesOn(name, id)]
    const { requestTimeoutMs } = one.entry.reading.settings.limits
    const own = entryWorld({ name, limiter, story: () => one.departure.story, world })
    const end = await stopDeployment(id, { provider, requestTimeoutMs, world: own })
    own.log.line(end.sentence)
    return end.kind === 'failed' ? [goesOn(name, id)] : []
  }
  const left = await Promise.all([...saved.unstopped].map(stopOne))
  return left.flat()
}

const mostNamed = 15

function warnOf(left: readonly string[], log: Log): void {
  if (left.length === 0) return
  const more = left.length > mostNamed ? ` and ${left.length - mostNamed} more` : ''
  const named = left.slice(0, mostNamed).join(', ')
  log.warning(`This step was cut short. What may still run: ${named}${more}.`)
  if (more !== '') log.group('What may still run', left)
}
