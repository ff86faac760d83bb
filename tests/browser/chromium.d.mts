export function findChromium(): string;

/** What to start it with. */
export const launchArguments: string[];
