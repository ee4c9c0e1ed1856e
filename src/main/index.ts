/** The one bundle: each action is loaded by the name that its two-line entry gives, and nothing else with it. */

const actions = {
  deploy: () => import('./deploy.ts'),
  'deploy-post': () => import('./deploy-post.ts'),
  edgegap: () => import('./edgegap.ts'),
  'edgegap-post': () => import('./edgegap-post.ts'),
  'edgegap-stop': () => import('./edgegap-stop.ts'),
  'flightcontrol-environment': () => import('./flightcontrol-environment.ts'),
  'flightcontrol-invalidate': () => import('./flightcontrol-invalidate.ts'),
  'flightcontrol-job': () => import('./flightcontrol-job.ts'),
  'flightcontrol-scale': () => import('./flightcontrol-scale.ts'),
  'flightcontrol-services': () => import('./flightcontrol-services.ts'),
  'flightcontrol-variables': () => import('./flightcontrol-variables.ts'),
}

export type ActionName = keyof typeof actions

export async function start(name: ActionName): Promise<void> {
  // Whatever goes wrong from here on, silence is no success.
  process.exitCode = 1
  const { main } = await actions[name]()
  main()
}
