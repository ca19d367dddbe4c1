/** Code points that WebDriver gives to keys without a character (WebDriver, section 17.4.2). */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Space: ' ',
};

const BUTTONS = { left: 0, middle: 1, right: 2 };

/**
 * The members of a Puppeteer page that the test runner's commands use, implemented by WebDriver.
 *
 * @param {(method: string, path: string, body?: object) => Promise<unknown>} send one command of the session
 */
export function webkitPage(send) {
  const act = (source) => send('POST', '/actions', { actions: [source] });
  const pointer = (...actions) =>
    act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  const keys = (...actions) => act({ type: 'key', id: 'keyboard', actions });
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
  let hasStuckButton = false;
  const down = (button = 'left') => {
    hasStuckButton ||= button !== 'left';
    return { type: 'pointerDown', button: BUTTONS[button] };
  };
  const up = (button = 'left') => ({ type: 'pointerUp', button: BUTTONS[button] });
  const keyDown = (name) => ({ type: 'keyDown', value: KEYS[name] ?? name });
  const keyUp = (name) => ({ type: 'keyUp', value: KEYS[name] ?? name });
  return {
    /**
     * Whether the browser has to be restarted before the next file. WebKitGTK never releases another button than the
     * left one: after that, it fires no `pointerup`, and drops some keys.
     */
    get hasStuckButton() {
      return hasStuckButton;
    },
    mouse: {
      move: (x, y) => pointer(move(x, y)),
      click: (x, y, { button } = {}) => pointer(move(x, y), down(button), up(button)),
      down: ({ button } = {}) => pointer(down(button)),
      up: ({ button } = {}) => pointer(up(button)),
      reset: () => send('DELETE', '/actions'),
    },
    keyboard: {
      press: (name) => keys(keyDown(name), keyUp(name)),
      type: (text) => keys(...Array.from(text).flatMap((letter) => [keyDown(letter), keyUp(letter)])),
      down: (name) => keys(keyDown(name)),
      up: (name) => keys(keyUp(name)),
    },
  };
}
