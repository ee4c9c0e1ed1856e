/** Where Flightcontrol lives. https://www.flightcontrol.dev/docs/reference/api (read 2026-11-22) */

/** Deploy hooks, and the API of old. */
const app = 'app.flightcontrol.dev'
const api = 'api.flightcontrol.dev'

/** Hosts that may be contacted without being named. */
export const flightcontrolHosts = [app, api]
/** Hosts of the management API alone. */
export const managementHosts = [api]

/** Origins, without a trailing slash, by the version of the API that is asked. */
export const flightcontrolOrigins = { v1: `https://${api}`, legacy: `https://${app}` } as const
