import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { env } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Small on purpose: without a window manager, the focus follows the pointer, which is in the middle of the
 * screen. On a larger screen, that is outside the browser's window, and no element of the page would ever
 * match :focus.
 */
const SCREEN = '640x480x24';

/** The longest time until a driver responds after its start. */
const START_MS = 20_000;

/** Starts a virtual screen, and WebKitWebDriver on it. `stop` ends both, with all their child processes, by a signal. */
export async function startDriver() {
  const children = [];
  const stop = (signal = 'SIGTERM') => {
    for (const { pid } of children) killGroup(pid, signal);
  };
  // A driver that outlives its parent would keep the screen.
  process.on('exit', () => stop());
  const display = await startScreen(children);
  const port = await freePort();
  children.push(
    spawn('dbus-run-session', ['--', 'WebKitWebDriver', `--port=${port}`], {
      detached: true,
      stdio: 'ignore',
      env: {
        ...env,
        DISPLAY: `:${display}`,
        // The sandbox needs namespaces that containers, and root, do not have.
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
        NO_AT_BRIDGE: '1',
        GTK_A11Y: 'none',
        LIBGL_ALWAYS_SOFTWARE: '1',
      },
    }),
  );
  const url = `http://127.0.0.1:${port}`;
  await whenReady(url);
  return { url, stop };
}

function startScreen(children) {
  return new Promise((resolve, reject) => {
    const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    children.push(screen);
    screen.once('error', reject);
    screen.stdio[3].once('data', (data) => resolve(String(data).trim()));
  });
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function whenReady(url) {
  const deadline = Date.now() + START_MS;
  for (;;) {
    try {
      if ((await fetch(`${url}/status`)).ok) return;
    } catch {
      // Not listening yet.
    }
    if (Date.now() > deadline) throw new Error('WebKitWebDriver did not start');
    await pause(50);
  }
}

function killGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // Gone already.
  }
}
