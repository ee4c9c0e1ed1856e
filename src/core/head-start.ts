/** Who goes first. */

/**
 * In ms: so long the trigger has the process to itself. To load the code of those who come after it, or to find out in how many
 * ways a secret could show, takes longer than to send it, and lets nobody else run.
 */
export const headStartMs = 50
