/** The providers that actions may use. */

export { type FlightcontrolSettings, flightcontrol, flightcontrolTitle } from './flightcontrol/provider.ts'
