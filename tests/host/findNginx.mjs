import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of nginx, where this machine has one. */
export function findNginx() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path));
}
