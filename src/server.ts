export { parseDuration, toIsoDuration } from './clip/duration.js';
export { ATTRIBUTES, type AttributeName } from './server/attributes.js';
export type {
  ChapterData,
  ClipData,
  PosterSourceData,
  SourceData,
  TrackData,
} from './server/clip-data.js';
export { type OEmbedOptions, type OEmbedRequest, type OEmbedVideo, toOEmbed } from './server/oembed.js';
export { type RenderOptions, renderClip } from './server/render-clip.js';
export { type EmbedPageOptions, renderEmbedPage } from './server/render-embed-page.js';
export { renderFigure } from './server/render-figure.js';
export { type DistFiles, type HeadOptions, renderHead } from './server/render-head.js';
export { renderTranscript, type TranscriptOptions } from './server/render-transcript.js';
export { loadMessages, type ServerMessages } from './server/server-messages.js';
export { type ClipPart, renderJsonLd, toVideoObject, type VideoObjectData } from './server/video-object.js';
export { parseWebVtt } from './server/webvtt.js';
