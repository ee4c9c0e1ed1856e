/** The providers that actions may use. */

export { type ManagementApi, managementCall } from './flightcontrol/management.ts'
export { type FlightcontrolSettings, flightcontrol, flightcontrolTitle } from './flightcontrol/provider.ts'
