/** The command line, or a setting of the environment, cannot be understood. The message is for the one who typed it. */
export class UsageError extends Error {}
