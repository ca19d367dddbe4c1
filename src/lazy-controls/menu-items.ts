import { formatBadge } from '../i18n/clock-time.js';
import { interpolateByName } from '../i18n/interpolate-by-name.js';
import { type ControlActions, PLAYBACK_RATES } from './control-actions.js';
import type { Rendition } from './controls-host.js';
import type { ControlsMessageSet } from './controls-messages.js';
import type { IconName } from './icons.js';
import type { Snapshot } from './snapshot.js';

/** The pages of the one menu. */
export type MenuPage = 'main' | 'captions' | 'speed' | 'quality' | 'chapters';

export interface MenuItem {
  readonly label: string;
  /** What is chosen on the page that it opens, or what belongs to it. */
  readonly value?: string | undefined;
  readonly sign?: IconName;
  /** One of several, of which one is chosen. */
  readonly isChecked?: boolean;
  readonly isDisabled?: boolean;
  /** Only in a box too narrow for its button. */
  readonly isForNarrow?: boolean;
  readonly opens?: MenuPage;
  readonly act?: () => void;
}

/** What the items are made of. */
export interface MenuModel {
  readonly snapshot: Snapshot;
  readonly remote: ControlActions;
  readonly words: ControlsMessageSet;
  readonly onCopyLink: (link: string) => void;
  readonly onHelp: () => void;
}

/** The items of a page; a page with nothing to choose has no item that opens it. */
export function menuItems(page: MenuPage, model: MenuModel): readonly MenuItem[] {
  switch (page) {
    case 'main':
      return mainItems(model);
    case 'captions':
      return captionsItems(model);
    case 'speed':
      return speedItems(model);
    case 'quality':
      return qualityItems(model);
    case 'chapters':
      return chapterItems(model);
  }
}

/** The name of a page, on its first line. */
export function pageTitle(page: MenuPage, words: ControlsMessageSet): string {
  return page === 'main' ? words.settings : words[page];
}

function mainItems(model: MenuModel): readonly MenuItem[] {
  const { snapshot, remote, words, onCopyLink, onHelp } = model;
  const { captions, chapters, renditions, isLive } = snapshot;
  const opening = (opens: MenuPage): MenuItem => ({
    label: words[opens as 'speed'],
    opens,
    value: menuItems(opens, model).find(({ isChecked }) => isChecked)?.label,
  });
  const { linkToCurrentTime: linkToNow } = remote;
  return [
    ...(isLive ? [] : [opening('speed')]),
    ...(renditions.length > 1 ? [opening('quality')] : []),
    ...(captions.length > 0 ? [opening('captions')] : []),
    ...(chapters.length > 0 ? [opening('chapters')] : []),
    ...elsewhereItems(model),
    ...(linkToNow && !isLive ? [{ label: words.copyLinkAtTime, act: () => onCopyLink(linkToNow) }] : []),
    { label: words.keyboardShortcuts, act: onHelp },
  ];
}

function elsewhereItems({ snapshot, remote, words }: MenuModel): readonly MenuItem[] {
  const { otherScreen, canFloat } = snapshot;
  const items: MenuItem[] = [];
  if (otherScreen)
    items.push({
      label: otherScreen === 'airplay' ? words.airPlay : words.cast,
      isForNarrow: true,
      act: () => remote.promptRemotePlayback(),
    });
  if (canFloat)
    items.push({
      label: words.pictureInPicture,
      isForNarrow: true,
      act: () => remote.togglePictureInPicture(),
    });
  return items;
}

function captionsItems({ snapshot, remote, words }: MenuModel): readonly MenuItem[] {
  const { captions } = snapshot;
  return [
    {
      label: words.captionsOff,
      isChecked: !captions.some(({ isShowing }) => isShowing),
      act: () => remote.showCaptions(undefined),
    },
    ...captions.map(({ label, track, isShowing, isBroken }) => ({
      label,
      isChecked: isShowing && !isBroken,
      isDisabled: isBroken,
      value: isBroken ? words.captionsUnavailable : undefined,
      act: () => remote.showCaptions(track),
    })),
  ];
}

function speedItems({ snapshot, remote, words }: MenuModel): readonly MenuItem[] {
  const format = new Intl.NumberFormat(words.lang);
  return PLAYBACK_RATES.map((rate) => ({
    label: rate === 1 ? words.normalSpeed : `${format.format(rate)}×`,
    isChecked: snapshot.playbackRate === rate,
    act: () => remote.setPlaybackRate(rate),
  }));
}

function qualityItems({ snapshot, remote, words }: MenuModel): readonly MenuItem[] {
  const { renditions, rendition, chosenRendition } = snapshot;
  const quality = rendition && nameOf(rendition);
  return [
    {
      label: quality ? interpolateByName(words.automaticNow, { quality }) : words.automatic,
      isChecked: !chosenRendition,
      act: () => remote.chooseRendition(undefined),
    },
    ...renditions.map((one) => ({
      label: nameOf(one),
      isChecked: one.bitsPerSecond === chosenRendition?.bitsPerSecond,
      act: () => remote.chooseRendition(one),
    })),
  ];
}

function nameOf({ heightPixels, bitsPerSecond }: Rendition): string {
  return heightPixels ? `${heightPixels}p` : `${Math.round(bitsPerSecond / 1000)} kbit/s`;
}

function chapterItems({ snapshot, remote }: MenuModel): readonly MenuItem[] {
  const { chapters, chapter } = snapshot;
  return chapters.map((one) => ({
    label: one.title,
    value: formatBadge(one.startSeconds),
    isChecked: one.startSeconds === chapter?.startSeconds,
    act: () => remote.seekTo(one.startSeconds),
  }));
}
