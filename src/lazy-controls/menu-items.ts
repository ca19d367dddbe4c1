import { formatBadge } from '../i18n/clock-time.js';
import { interpolateByName } from '../i18n/interpolate-by-name.js';
import type { Rendition } from '../playback/rendition.js';
import { type ControlActions, PLAYBACK_RATES } from './control-actions.js';
import type { LocalizedMessages } from './localized-messages.js';
import type { Snapshot } from './snapshot.js';

/** The pages of the menu. */
export type MenuPage = 'main' | 'captions' | 'speed' | 'quality' | 'chapters';

/** An item of a menu page. It opens another page, or calls `onSelect` and closes the menu. */
export interface MenuItem {
  readonly label: string;
  /** Shown after the label: the selected item of the page that it opens, or a detail. */
  readonly value?: string | undefined;
  /** Defined for the items of a page from which one is selected. */
  readonly isSelected?: boolean;
  readonly isDisabled?: boolean;
  /** Whether the item is only shown if the frame is too narrow for the button of the same action. */
  readonly isNarrowOnly?: boolean;
  readonly opensPage?: MenuPage;
  readonly onSelect?: () => void;
}

/** The data of the items. */
export interface MenuModel {
  readonly snapshot: Snapshot;
  readonly actions: ControlActions;
  readonly messages: LocalizedMessages;
  readonly onCopyLink: (link: string) => void;
  readonly onHelp: () => void;
}

/** The items of a page. The main page has no item for a page without a choice. */
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

/** The title of a page. */
export function pageTitle(page: MenuPage, messages: LocalizedMessages): string {
  return page === 'main' ? messages.settings : messages[page];
}

function mainItems(model: MenuModel): readonly MenuItem[] {
  const { snapshot, actions, messages, onCopyLink, onHelp } = model;
  const { captions, chapters, renditions, isLive } = snapshot;
  const { linkToCurrentTime: link } = actions;

  const pageItem = (page: MenuPage): MenuItem => ({
    label: pageTitle(page, messages),
    opensPage: page,
    value: menuItems(page, model).find(({ isSelected }) => isSelected)?.label,
  });

  return [
    ...(isLive ? [] : [pageItem('speed')]),
    ...(renditions.length > 1 ? [pageItem('quality')] : []),
    ...(captions.length > 0 ? [pageItem('captions')] : []),
    ...(chapters.length > 0 ? [pageItem('chapters')] : []),
    ...screenItems(model),
    ...(link && !isLive ? [{ label: messages.copyLinkAtTime, onSelect: () => onCopyLink(link) }] : []),
    { label: messages.keyboardShortcuts, onSelect: onHelp },
  ];
}

/** The items for remote playback and picture-in-picture, for a frame that is too narrow for their buttons. */
function screenItems({ snapshot, actions, messages }: MenuModel): readonly MenuItem[] {
  const { remotePlayback, canEnterPictureInPicture } = snapshot;
  const items: MenuItem[] = [];

  if (remotePlayback)
    items.push({
      label: remotePlayback === 'airplay' ? messages.airPlay : messages.cast,
      isNarrowOnly: true,
      onSelect: () => actions.promptRemotePlayback(),
    });

  if (canEnterPictureInPicture)
    items.push({
      label: messages.pictureInPicture,
      isNarrowOnly: true,
      onSelect: () => actions.togglePictureInPicture(),
    });

  return items;
}

function captionsItems({ snapshot, actions, messages }: MenuModel): readonly MenuItem[] {
  const { captions } = snapshot;

  return [
    {
      label: messages.captionsOff,
      isSelected: !captions.some(({ isShowing }) => isShowing),
      onSelect: () => actions.showCaptions(undefined),
    },
    ...captions.map(({ label, track, isShowing, isBroken }) => ({
      label,
      isSelected: isShowing && !isBroken,
      isDisabled: isBroken,
      value: isBroken ? messages.captionsUnavailable : undefined,
      onSelect: () => actions.showCaptions(track),
    })),
  ];
}

function speedItems({ snapshot, actions, messages }: MenuModel): readonly MenuItem[] {
  const format = new Intl.NumberFormat(messages.lang);
  return PLAYBACK_RATES.map((rate) => ({
    label: rate === 1 ? messages.normalSpeed : `${format.format(rate)}×`,
    isSelected: snapshot.playbackRate === rate,
    onSelect: () => actions.setPlaybackRate(rate),
  }));
}

function qualityItems({ snapshot, actions, messages }: MenuModel): readonly MenuItem[] {
  const { renditions, rendition, selectedRendition } = snapshot;
  const quality = rendition && renditionName(rendition);

  return [
    {
      label: quality ? interpolateByName(messages.automaticNow, { quality }) : messages.automatic,
      isSelected: !selectedRendition,
      onSelect: () => actions.selectRendition(undefined),
    },
    ...renditions.map((rendition) => ({
      label: renditionName(rendition),
      isSelected: rendition.bitsPerSecond === selectedRendition?.bitsPerSecond,
      onSelect: () => actions.selectRendition(rendition),
    })),
  ];
}

function renditionName({ heightPixels, bitsPerSecond }: Rendition): string {
  return heightPixels ? `${heightPixels}p` : `${Math.round(bitsPerSecond / 1000)} kbit/s`;
}

function chapterItems({ snapshot, actions }: MenuModel): readonly MenuItem[] {
  const { chapters, chapter: current } = snapshot;
  return chapters.map(({ title, startSeconds }) => ({
    label: title,
    value: formatBadge(startSeconds),
    isSelected: startSeconds === current?.startSeconds,
    onSelect: () => actions.seekTo(startSeconds),
  }));
}
