import { parseDuration } from '../clip/duration.js';
import { supportsInvokerCommands } from '../platform/invoker-commands.js';
import { type LinkedClip, linkedClip } from './linked-clip.js';

/** The event of invoker commands (HTML, section 4.10.6), which TypeScript's DOM library lacks. */
interface CommandEvent extends Event {
  readonly command: string;
  readonly source: Element | null;
}

type Command = (clip: LinkedClip, event: Event, value: string) => void;

/** The clip's action for each command. The button's `value` is the time to seek to. */
const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['--play', play],
  ['--pause', (clip) => clip.pause()],
  ['--toggle', (clip, event) => (clip.paused ? play(clip, event) : clip.pause())],
  ['--seek', (clip, _event, value) => seek(clip, value)],
]);

/** The invalid values of `--seek` for which a warning was logged. */
const warnedValues = new Set<string>();

/**
 * Listens to the commands of all buttons of the page. A `command` event is dispatched to its clip alone and
 * does not bubble, so one listener in the capture phase serves all clips.
 */
export function listenToCommands(): void {
  const onCommand = (event: Event) => {
    const { command, source, target } = event as CommandEvent;
    const clip = target as LinkedClip;
    if (source instanceof HTMLButtonElement && 'press' in clip)
      COMMANDS.get(command)?.(clip, event, source.value);
  };
  if (supportsInvokerCommands()) document.addEventListener('command', onCommand, { capture: true });
}

/**
 * Runs the command of a clicked button. Disabled buttons, and clicks that the page has prevented, are
 * ignored.
 */
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
  } else if (!warnedValues.has(value)) {
    warnedValues.add(value);
    console.warn(`<button command="--seek"> ignores value="${value}": write a time as 72, 1:12 or PT1M12S.`);
  }
}
