/*
 * A feature for PageBuilder. The output type of the bundle has what renderHead() of news-video/server writes in its
 * <head>, and the files of dist/ in the folder resources/.
 */
import { useContent } from 'fusion:content';
import { useFusionContext } from 'fusion:context';
import PropTypes from 'fusion:prop-types';
import { renderClip, renderJsonLd } from 'news-video/server';
// biome-ignore lint/correctness/noUnusedImports: Fusion compiles JSX to calls of React.createElement().
import React from 'react';
import { clipOfAns } from '../../../clip-of-ans.js';

/** The HTML of a clip; empty for one that is not valid. */
function htmlOf(video, pageUrl) {
  try {
    const clip = clipOfAns(video, pageUrl);
    const hasData = clip.headline && clip.poster && clip.uploadDate;
    return renderClip(clip) + (hasData ? renderJsonLd(clip) : '');
  } catch (error) {
    console.error(`news-video: ${error.message}`);
    return '';
  }
}

export function NewsVideo({ customFields: { content } }) {
  const { globalContent, requestUri, siteProperties } = useFusionContext();
  const chosen = useContent({ source: content?.contentService, query: content?.contentConfigValues });
  const video = chosen ?? globalContent;
  if (video?.type !== 'video') return null;
  const pageUrl = new URL(requestUri, siteProperties?.websiteDomain ?? 'https://news.example').href;
  return <div dangerouslySetInnerHTML={{ __html: htmlOf(video, pageUrl) }} />;
}

NewsVideo.label = 'News video';
NewsVideo.propTypes = {
  customFields: PropTypes.shape({
    content: PropTypes.contentConfig('ans-item').tag({ label: 'Video' }),
  }),
};

// biome-ignore lint/style/noDefaultExport: Fusion looks for it.
export { NewsVideo as default };
