/** What to do about an answer, in Edgegap's terms. */

const triggerHints: Readonly<Record<number, string>> = {
  400: 'Check that `application` and `version` exist at Edgegap under exactly these names and that your plan allows one more deployment; then `users` and `private-host-ids`. Nothing was started.',
  401: 'Check the input `token`: create a token in Edgegap (user settings, Tokens) and replace the secret. Nothing was started.',
  403: 'The token may not deploy: use one of the organization that owns the application. Nothing was started.',
  404: 'Check `api-url`: this address knows no deployments. Nothing was started.',
  422: 'Edgegap found no server: run this job again later, give other `users` or `private-host-ids`, or leave out `require-cached-locations`.',
  429: 'Edgegap takes no more requests at the moment. Nothing was started; run this job again in a few minutes.',
}

const probeHints: Readonly<Record<number, string>> = {
  200: 'Read the log of its container above. Without one, look at the image, its ports and the limits of the version in Edgegap.',
  401: 'Check the input `token`: create a token in Edgegap (user settings, Tokens) and replace the secret. The deployment itself is not touched by this.',
  403: 'The token may not read this deployment: use one of the organization that owns it. The deployment itself is not touched by this.',
  404: 'Check `deployment-id`, and that the token belongs to the organization that owns this deployment. Edgegap soon forgets deployments that have ended.',
}

/** Empty for statuses that need no words of their own. */
export function hint(request: 'trigger' | 'probe', status: number): string {
  return (request === 'trigger' ? triggerHints[status] : probeHints[status]) ?? ''
}
