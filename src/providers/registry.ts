/** The providers that actions may use. */

export { edgegapHosts, readEdgegapAccess, readEdgegapOrder, readStopRules } from './edgegap/inputs.ts'
export type { EdgegapAccess, EdgegapOrder } from './edgegap/order.ts'
export { edgegap, edgegapTitle } from './edgegap/provider.ts'
export { runTag } from './edgegap/run-tag.ts'
export { readStop, stopCall } from './edgegap/stop.ts'
export { flightcontrolHosts, flightcontrolOrigins, managementHosts } from './flightcontrol/hosts.ts'
export { jobExecution, readStartedJob } from './flightcontrol/job.ts'
export { type ManagementApi, type ManagementRequest, managementCall } from './flightcontrol/management.ts'
export { type FlightcontrolSettings, flightcontrol, flightcontrolTitle } from './flightcontrol/provider.ts'
