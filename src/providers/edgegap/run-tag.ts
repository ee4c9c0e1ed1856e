/** The tag by which the deployments of a run can be found at Edgegap, also where no answer told their id. */

/** Empty outside of a run. */
export function runTag({ runId, runAttempt }: { runId: string; runAttempt: number }): string {
  return runId === '' ? '' : `gh-${runId}-${runAttempt}`
}
