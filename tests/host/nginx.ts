/** An nginx of the test’s own on this machine: the built site, served as the written file says. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';

export interface Host {
  readonly address: string;
  stop(): Promise<void>;
}

const MOST_TRIES = 100;

export async function startNginx(nginx: string, folder: string): Promise<Host> {
  const prefix = resolve('.cache/nginx');
  rmSync(prefix, { recursive: true, force: true });
  mkdirSync(prefix, { recursive: true });
  const port = process.env['HOST_TEST_PORT'] ?? String(await freePort());
  const config = join(prefix, 'nginx.conf');
  writeFileSync(config, around(resolve(folder), prefix, port));
  const running = spawn(nginx, ['-p', prefix, '-c', config, '-e', join(prefix, 'error.log')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = `http://127.0.0.1:${port}`;
  await answers(address, running);
  return { address, stop: () => stopped(running) };
}

/** What a host says itself, and no more: where to listen, what to serve, and that our file decides the rest. */
function around(site: string, prefix: string, port: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${join(prefix, 'nginx.pid')};
error_log ${join(prefix, 'error.log')} warn;
events { worker_connections 1024; }
http {
  access_log off;
${temporary.map((name) => `  ${name}_temp_path ${join(prefix, name)};`).join('\n')}
  server {
    listen 127.0.0.1:${port};
    root ${site};
    include ${join(site, 'host/nginx.conf')};
  }
}
`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}

/** Waits for the first answer. Throws with what nginx says where it ends before. */
async function answers(address: string, running: ChildProcess): Promise<void> {
  const said = running.stderr ? text(running.stderr) : Promise.resolve('');
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    if (running.exitCode !== null) throw new Error(`nginx ended: ${await said}`);
    const response = await fetch(address, { method: 'HEAD' }).catch(() => undefined);
    if (response) return;
    await setTimeout(50);
  }
  throw new Error('nginx does not answer');
}

async function stopped(running: ChildProcess): Promise<void> {
  if (running.exitCode !== null) return;
  running.kill('SIGQUIT');
  await once(running, 'exit');
}
