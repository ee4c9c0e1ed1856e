/** Flightcontrol's answers as its documentation prints them, with whatever a test wants to be different. */

export function hookAnswer(different: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ success: true, deploymentId: 'dep-1', ...different })
}

export function serviceDeployment(
  different: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    serviceDeploymentId: 'cm1sd9pca00000wrtdjead4c4',
    service: {
      serviceId: 'clgf3ruk903rsld01exure1i0',
      serviceGivenId: 'web-api',
      serviceName: 'Web API',
      serviceDomain: 'https://api.example.com',
      type: 'web',
    },
    status: 'BUILDING',
    error: null,
    ...different,
  }
}

/** https://www.flightcontrol.dev/docs/reference/api/deployments (read 2026-11-22) */
export function deploymentAnswer(different: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    deploymentId: 'dep-1',
    projectId: 'cluagwibz000ka6p9uzas7p26',
    environmentId: 'clcpcxekw000mc9oj8cjfwd2f',
    environmentGivenId: 'production',
    isPreviewEnvironment: false,
    createdAt: '2023-01-09 22:10:02.381',
    repoUrl: 'https://github.com/acme/shop',
    gitCommit: '01e573f2198f120f66b08621fde0256874d0c24d',
    gitBranch: 'main',
    status: 'INPROGRESS',
    serviceDeployments: [serviceDeployment()],
    ...different,
  })
}
