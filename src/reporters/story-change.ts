/** Whether there is something to tell: times that pass are no news. */

import type { Story } from '../core/story.ts'

/** True where a reporter would say something else. */
export function storyChanged(previous: Story, next: Story): boolean {
  return essence(previous) !== essence(next)
}

function essence({ deploymentId, environment, url, observation, outcome }: Story): string {
  const services = (observation?.services ?? []).map((service) => [
    service.id,
    service.state,
    service.status,
    service.url,
    service.error,
  ])
  return JSON.stringify([
    deploymentId,
    environment,
    url,
    observation?.state,
    observation?.phase,
    observation?.status,
    observation?.error,
    observation?.contradiction,
    services,
    outcome?.reason,
  ])
}
