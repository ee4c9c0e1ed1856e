/** What to do about an answer, in Flightcontrol's terms. */

const triggerHints: Readonly<Record<number, string>> = {
  200: 'Check in Flightcontrol that this environment may be deployed by its hook, then run this job again.',
  400: 'Check that the commit is pushed and belongs to the branch that the environment deploys. Nothing was started.',
  401: 'Create the deploy hook anew (environment settings, Deploy Hooks) and replace the secret. Nothing was started.',
  403: 'Create the deploy hook anew (environment settings, Deploy Hooks) and replace the secret. Nothing was started.',
  404: 'The hook does not exist (any more): copy it again from the environment settings, Deploy Hooks, into the secret. Previews have a hook of their own (`preview-hook`). Nothing was started.',
  410: 'The hook was deleted: create a new one (environment settings, Deploy Hooks) and replace the secret. Nothing was started.',
  429: 'Flightcontrol takes no more requests at the moment. Nothing was started; run this job again in a few minutes.',
}

const probeHints: Readonly<Record<number, string>> = {
  401: 'Check the input `api-key`: create a key in Flightcontrol (organization settings, API keys) and replace the secret. The deployment itself is not touched by this.',
  403: 'The API key may not read this deployment: use a key of the organization that owns the environment. The deployment itself is not touched by this.',
  404: 'Check `deployment-id`, and that the API key belongs to the organization that owns this deployment.',
}

/** Empty for statuses that need no words of their own. */
export function hint(request: 'trigger' | 'probe', status: number): string {
  return (request === 'trigger' ? triggerHints[status] : probeHints[status]) ?? ''
}
