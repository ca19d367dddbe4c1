/** The messages of the frame that this page reads: docs/embeds.md has all of them. */
interface FrameMessage {
  readonly context: string;
  readonly event?: string;
  readonly value?: unknown;
  readonly height?: number;
}

const frame = document.querySelector('iframe') as HTMLIFrameElement;
const output = document.querySelector('#message') as HTMLOutputElement;
const { origin } = new URL(frame.src);

function send(method: string, value?: unknown): void {
  const message = { context: 'player.js', version: '0.0.11', method, value };
  frame.contentWindow?.postMessage(JSON.stringify(message), origin);
}

window.addEventListener('message', ({ source, data }) => {
  if (source !== frame.contentWindow) return;
  const message: FrameMessage = JSON.parse(data);
  if (message.context === 'iframe.resize') frame.style.height = `${message.height}px`;
  else output.value = `${message.event} ${JSON.stringify(message.value) ?? ''}`;
  if (message.event === 'ready')
    for (const event of ['play', 'pause', 'timeupdate', 'ended', 'error']) send('addEventListener', event);
});
// The frame may have been ready before this script.
frame.addEventListener('load', () => send('addEventListener', 'ready'));
send('addEventListener', 'ready');

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-method]'))
  button.addEventListener('click', () => send(button.dataset.method ?? '', button.dataset.value));

// The file is a module: its names are not those of other scripts.
export {};
