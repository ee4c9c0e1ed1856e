/** Versions of an application: an image and the settings that a deployment runs with. */

import type { Handler } from '../api.ts'
import { fieldsOf, textOf } from '../json.ts'
import { conflict, notFound } from './errors.ts'

type Version = Readonly<Record<string, unknown>>

/** `applications` holds the version names that can be deployed, by application. */
export function createVersions(applications: Map<string, string[]>) {
  const details = new Map<string, Version>()

  function describe(application: string, name: string): Version {
    const image = {
      docker_repository: 'registry.edgegap.com',
      docker_image: `landing/${application}`,
      docker_tag: name,
    }
    return details.get(`${application}/${name}`) ?? { name, ...image, req_cpu: 1024, req_memory: 1024 }
  }

  const withApplication =
    (use: (application: string, names: string[], call: Parameters<Handler>[0]) => ReturnType<Handler>): Handler =>
    (call) => {
      const { app_name: application = '' } = call.params
      const names = applications.get(application)
      return names === undefined ? notFound('Application') : use(application, names, call)
    }

  const handlers = {
    'app-versions-get': withApplication((application, names) => ({
      status: 200,
      body: { versions: names.map((name) => describe(application, name)), total_count: names.length },
    })),
    'app-version-post': withApplication((application, names, { body }) => {
      const version = fieldsOf(body)
      const name = textOf(version['name'])
      if (names.includes(name)) return conflict(`Version ${name} already exists`)
      names.push(name)
      details.set(`${application}/${name}`, version)
      return { status: 200, body: { success: true, version } }
    }),
    'app-version-get': withApplication((application, names, { params }) => {
      const { version_name: name = '' } = params
      return names.includes(name) ? { status: 200, body: describe(application, name) } : notFound('Version')
    }),
    'app-version-patch': withApplication((application, names, { params, body }) => {
      const { version_name: name = '' } = params
      if (!names.includes(name)) return notFound('Version')
      const version = { ...describe(application, name), ...fieldsOf(body) }
      details.set(`${application}/${name}`, version)
      return { status: 200, body: { success: true, version } }
    }),
  } satisfies Record<string, Handler>

  return { handlers }
}
