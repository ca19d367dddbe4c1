'use client';

import type { NewsVideo, NewsVideoEvent } from 'news-video';
import type {} from 'news-video/types/react';
import { type ReactNode, useEffect, useState } from 'react';

export function Article({ lead, second }: { lead: ReactNode; second: ReactNode }) {
  const [lastAction, setLastAction] = useState('none');

  useEffect(() => {
    // After the hydration: the scripts may change the page then.
    import('news-video/define');
    import('news-video/transcript');
    const onReport = ({ detail }: NewsVideoEvent) => setLastAction(detail.action);
    document.addEventListener('news-video', onReport);
    return () => document.removeEventListener('news-video', onReport);
  }, []);

  const rename = () => {
    const clip = document.querySelector<NewsVideo>('#flood');
    if (clip) clip.headline = 'How a meadow swallows a flood, and gives it back';
  };

  return (
    <article>
      <h1>The valley that learned to make room</h1>
      <p>
        The river came over the wall <a href="#flood&t=0:10">three times in nine years</a>.
      </p>
      {lead}
      <news-video-transcript for="flood" open />
      <p>
        <button type="button" onClick={rename}>
          another title
        </button>{' '}
        last event: <output>{lastAction}</output>
      </p>
      {second}
    </article>
  );
}
