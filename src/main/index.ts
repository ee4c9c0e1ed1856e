/** The one bundle: each action is loaded by the name that its two-line entry gives, and nothing else with it. */

import { boot } from '../runtime/boot.ts'

const actions = {
  deploy: () => import('./deploy.ts'),
  'deploy-post': () => import('./deploy-post.ts'),
  edgegap: () => import('./edgegap.ts'),
  'edgegap-post': () => import('./edgegap-post.ts'),
  'edgegap-stop': () => import('./edgegap-stop.ts'),
  fleet: () => import('./fleet.ts'),
  'fleet-post': () => import('./fleet-post.ts'),
  'flightcontrol-environment': () => import('./flightcontrol-environment.ts'),
  'flightcontrol-invalidate': () => import('./flightcontrol-invalidate.ts'),
  'flightcontrol-job': () => import('./flightcontrol-job.ts'),
  'flightcontrol-job-post': () => import('./flightcontrol-job-post.ts'),
  'flightcontrol-scale': () => import('./flightcontrol-scale.ts'),
  'flightcontrol-services': () => import('./flightcontrol-services.ts'),
  'flightcontrol-variables': () => import('./flightcontrol-variables.ts'),
  'tracker-matrix': () => import('./tracker-matrix.ts'),
  'tracker-record': () => import('./tracker-record.ts'),
}

export type ActionName = keyof typeof actions

/** Called by the entries in dist/. */
export async function start(name: ActionName): Promise<void> {
  boot()
  try {
    const { main } = await actions[name]()
    main()
  } catch {
    // A bundle that is not whole, or a fault before anybody watches; its text could hold anything.
    process.stdout.write('::error::Touchdown could not start. Nothing was sent. Next: pin a released version.\n')
  }
}
