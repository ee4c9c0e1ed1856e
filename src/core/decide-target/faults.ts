/** What a deploy hook cannot do without, and which input would give it. */

import type { Subject } from '../deployment.ts'
import type { Fault } from '../input-reader.ts'

/** All at once; none when the subject can be deployed. `latest` says that the user wants no commit to be named. */
export function faultsOf(subject: Subject, latest: boolean): readonly Fault[] {
  return subject.target === 'preview' ? faultsOfPreview(subject, latest) : faultsOfNormal(subject, latest)
}

function faultsOfPreview({ commit, pullRequest }: Subject, latest: boolean): readonly Fault[] {
  const faults: Fault[] = []
  if (pullRequest === undefined) {
    faults.push({
      input: 'pull-request',
      problem: 'a preview belongs to a pull request, and none is known for this event',
      legal: 'the number of a pull request, such as 12',
    })
  }
  if (commit === '') {
    const problem = latest
      ? 'a preview cannot deploy `latest`: its hook wants a commit SHA'
      : 'this event gives no commit'
    faults.push({ input: 'commit', problem, legal: 'a commit SHA of 40 or 64 hexadecimal digits' })
  }
  return faults
}

function faultsOfNormal({ commit, branch }: Subject, latest: boolean): readonly Fault[] {
  if (commit === '' && !latest) {
    const legal = 'a commit SHA of 40 or 64 hexadecimal digits, or latest'
    return [{ input: 'commit', problem: 'this event gives no commit', legal }]
  }
  if (commit !== '' && branch === '') {
    const problem = `the deploy hook wants the branch of the commit ${commit.slice(0, 7)}, and this event gives none`
    return [{ input: 'branch', problem, legal: 'the name of a branch that holds the commit (or `commit: latest`)' }]
  }
  return []
}
