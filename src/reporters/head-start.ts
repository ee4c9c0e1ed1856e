/** Who goes first. */

/**
 * In ms: so long the trigger has the process to itself. To load the code of those who come after it takes longer than to send it,
 * and whoever loads lets nobody else run.
 */
export const headStartMs = 50
