import { parseDuration } from '../clip/duration.js';
import { type LinkedClip, linkedClip } from './linked-clip.js';

/** Invoker commands (HTML, section 4.10.6), missing from TypeScript's DOM library. */
interface CommandEvent extends Event {
  readonly command: string;
  readonly source: Element | null;
}

/** Without them, a click on the button has to do. */
export const supportsInvokerCommands = 'commandForElement' in HTMLButtonElement.prototype;

type Command = (clip: LinkedClip, event: Event, value: string) => void;

/** What a clip does at each command; the time is the button's `value`. */
const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['--play', play],
  ['--pause', (clip) => clip.pause()],
  ['--toggle', (clip, event) => (clip.paused ? play(clip, event) : clip.pause())],
  ['--seek', (clip, _event, value) => seek(clip, value)],
]);

const complained = new Set<string>();

/** Hears the commands of all buttons of the page: each is told to its clip alone. */
export function listenToCommands(): void {
  const hear = (event: Event) => {
    const { command, source, target } = event as CommandEvent;
    const clip = target as LinkedClip;
    if (source instanceof HTMLButtonElement && 'press' in clip)
      COMMANDS.get(command)?.(clip, event, source.value);
  };
  if (supportsInvokerCommands) document.addEventListener('command', hear, { capture: true });
}

/** Does what a button commands. */
export function followCommand(button: HTMLButtonElement, event: Event): void {
  if (button.disabled || event.defaultPrevented) return;
  const clip = linkedClip(button.getRootNode(), button.getAttribute('commandfor') ?? '');
  if (clip) COMMANDS.get(button.getAttribute('command') ?? '')?.(clip, event, button.value);
}

function play(clip: LinkedClip, event: Event): void {
  if (clip.paused) clip.press(event);
}

function seek(clip: LinkedClip, value: string): void {
  const seconds = parseDuration(value);
  if (seconds !== undefined) {
    clip.currentTime = seconds;
    clip.requestUpdate();
  } else if (!complained.has(value)) {
    complained.add(value);
    console.warn(`<button command="--seek"> ignores value="${value}": write a time as 72, 1:12 or PT1M12S.`);
  }
}
